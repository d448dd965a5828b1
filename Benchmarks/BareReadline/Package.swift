// swift-tools-version: 6.2

// A package of its own, so that `swift run` finds one program in the benchmarks and needs no name.

import PackageDescription

let package = Package(
  name: "BareReadline",
  products: [.executable(name: "BareReadline", targets: ["BareReadline"])],
  targets: [
    .executableTarget(name: "BareReadline", linkerSettings: [.linkedLibrary("readline")])
  ]
)
