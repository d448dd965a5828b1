// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "vouch",
  products: [
    .executable(name: "vouch", targets: ["vouch"]),
    // For the benchmarks, which are a package of their own.
    .library(
      name: "VouchModules", targets: ["QuestionBank", "Judgement", "Interview", "Transcripts", "Reports"]),
    .library(name: "VouchTestSupport", targets: ["TestSupport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CReadlineSystem", path: "Sources/CReadline/System",
      providers: [.apt(["libreadline-dev"])]),
    // The module map's own link directive reaches Swift code only, and it is C that calls readline.
    .target(
      name: "CReadline", dependencies: ["CReadlineSystem"], path: "Sources/CReadline/Shim",
      linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "Terminal", dependencies: ["CReadline"]),
    .target(name: "QuestionBank", dependencies: ["Yams"]),
    .target(name: "Judgement", dependencies: ["QuestionBank"]),
    .target(name: "Interview", dependencies: ["QuestionBank", "Judgement"]),
    .target(name: "Transcripts", dependencies: ["QuestionBank", "Interview"]),
    .target(name: "Discussion", dependencies: ["QuestionBank", "Judgement", "Interview"]),
    .target(
      name: "Reports",
      dependencies: [
        "QuestionBank", "Judgement", "Interview", "Discussion",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      // In the program itself, so that it can be moved.
      resources: [
        .embedInCode("Page/Templates"), .embedInCode("Projector/Templates"),
        .embedInCode("Projector/Scripts"),
        .embedInCode("Document/Schemas"),
      ]),
    .executableTarget(
      name: "vouch",
      dependencies: [
        "Terminal", "QuestionBank", "Judgement", "Interview", "Transcripts", "Discussion", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestSupport", path: "Tests/Support"),
    .target(
      name: "ConversationSupport", dependencies: ["Interview", "TestSupport"],
      path: "Tests/ConversationSupport"),
    .executableTarget(name: "ReadlineProbe", dependencies: ["Terminal"], path: "Tests/ReadlineProbe"),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport", "ReadlineProbe"]),
    // Yams reads the schemas too: JSON is YAML.
    .testTarget(name: "QuestionBankTests", dependencies: ["QuestionBank", "TestSupport", "Yams"]),
    .testTarget(name: "JudgementTests", dependencies: ["Judgement", "QuestionBank", "TestSupport"]),
    .testTarget(name: "InterviewTests", dependencies: ["Interview", "ConversationSupport"]),
    .testTarget(
      name: "TranscriptsTests", dependencies: ["Transcripts", "Interview", "Discussion", "TestSupport"]),
    .testTarget(name: "DiscussionTests", dependencies: ["Discussion", "ConversationSupport", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Discussion", "Transcripts", "Interview", "QuestionBank", "ConversationSupport",
        "TestSupport", "vouch",
      ]),
    .testTarget(
      name: "VouchTests",
      dependencies: [
        "vouch", "Interview", "QuestionBank", "Transcripts", "Discussion", "TestSupport",
        "ConversationSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// A warning is an error where every change is checked, and a warning where one is being made.
if Context.environment["CI"] != nil {
  for target in package.targets where target.type != .system {
    target.swiftSettings = [.treatAllWarnings(as: .error)]
  }
}
