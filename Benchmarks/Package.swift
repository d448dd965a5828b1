// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "vouch", path: ".."),
    .package(path: "BareReadline"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "VouchModules", package: "vouch"),
        .product(name: "BareReadline", package: "BareReadline"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
