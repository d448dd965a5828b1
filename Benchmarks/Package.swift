// swift-tools-version: 6.2

// Run with: swift run -c release --package-path Benchmarks
// The package manager does not notice files that come to or leave the sources above. Where a name is not
// found that is there, touch this file.

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
