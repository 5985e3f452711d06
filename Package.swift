// swift-tools-version: 6.2
import PackageDescription

// CI builds the tests and the program once, to try them and throw them away. It does so in the configuration of releases, in
// which a module is compiled in one go and ArgumentParser does not examine each command anew whenever one is parsed, and
// leaves unoptimized what does not earn it (planner.docc/Measuring.md).
let isForTests = Context.environment["PLANNER_TEST_BUILD"] != nil

let strictAndOptimized: [SwiftSetting] = [
  .strictMemorySafety(), .treatAllWarnings(as: .error),
  .unsafeFlags(isForTests ? ["-enable-testing"] : [], .when(configuration: .release)),
]
let strict: [SwiftSetting] =
  strictAndOptimized + [.unsafeFlags(isForTests ? ["-Onone"] : [], .when(configuration: .release))]

// What `.ci/install` names. It is told to one small file in C alone, so that a build that names another compiles that
// and links; a build that names none has nothing to do at a new commit.
let commit = Context.environment["PLANNER_COMMIT"]?.filter {
  $0.isASCII && ($0.isLetter || $0.isNumber || " -".contains($0))
}

let package = Package(
  name: "ContentPlanner",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "planner", targets: ["planner"])],
  dependencies: [
    // Its minor version stays: `_superCommandName` is no promise of its.
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
  ],
  targets: [
    .target(name: "PostText", exclude: ["Tables/generate.py"], swiftSettings: strictAndOptimized),
    .target(name: "Planning", dependencies: ["PostText"], swiftSettings: strict),
    .target(
      name: "Phrases", dependencies: ["PostText"], swiftSettings: strictAndOptimized),
    .target(name: "Guidance", dependencies: ["Phrases", "Planning", "PostText"], swiftSettings: strict),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    // Zips and tarballs, and nothing of what is in them.
    .target(name: "Archives", dependencies: ["CZlib"], swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["Archives", "Planning", "PostText"], swiftSettings: strict),
    .target(name: "Storage", dependencies: ["Planning", "PostText"], swiftSettings: strict),
    // What the planner does, usable without a command line: a command, a test or another face calls it.
    .target(
      name: "Application",
      dependencies: ["Guidance", "Archives", "Exchange", "Storage", "Planning", "PostText"],
      swiftSettings: strict),
    // Programs of the person's own, run without a shell.
    .target(name: "Programs", swiftSettings: strict),
    .target(name: "TerminalText", swiftSettings: strict),
    .target(
      name: "Presentation",
      dependencies: ["Application", "Exchange", "Guidance", "Planning", "PostText", "TerminalText"],
      swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: [
        "Application", "Presentation", "Guidance", "Exchange", "Storage", "Programs", "Planning", "PostText",
        "TerminalText", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CLibEdit", providers: [.apt(["libedit-dev"])]),
    .target(name: "LineEditor", dependencies: ["CLibEdit", "TerminalText"], swiftSettings: strict),
    .target(name: "CCommit", cSettings: commit.map { [.define("PLANNER_COMMIT", to: "\"\($0)\"")] }),
    .executableTarget(
      name: "planner",
      dependencies: [
        "CCommit", "Shell", "Application", "LineEditor", "Programs", "Storage", "Planning", "TerminalText",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlanningTests", dependencies: ["Planning", "PostText", "Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "Planning", "PostText", "SchemaSupport", "Fixtures"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Archives", "Exchange", "Planning", "PostText", "Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "PhrasesTests", dependencies: ["Phrases", "PostText"], swiftSettings: strict),
    .testTarget(
      name: "GuidanceTests", dependencies: ["Guidance", "Planning", "PostText", "Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "ApplicationTests",
      dependencies: ["Application", "Guidance", "Storage", "Planning", "PostText", "Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "PresentationTests", dependencies: ["Presentation", "Guidance", "Planning", "TerminalText"],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "Shell", "Application", "Guidance", "Presentation", "Storage", "Planning", "SchemaSupport",
        "Fixtures",
      ],
      exclude: ["Transcripts"], swiftSettings: strict),
    .target(
      name: "PostTextFuzzing", dependencies: ["PostText"], path: "Tests/PostTextFuzzing",
      swiftSettings: strictAndOptimized),
    .testTarget(
      name: "PostTextTests", dependencies: ["PostText", "PostTextFuzzing", "Fixtures"], swiftSettings: strict),
    .testTarget(name: "LineEditorTests", dependencies: ["LineEditor"], swiftSettings: strict),
    .testTarget(name: "ProgramsTests", dependencies: ["Programs"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["planner", "SchemaSupport", "TerminalSupport", "Fixtures"],
      exclude: ["Screens"], swiftSettings: strict),
    .target(
      name: "SchemaSupport", dependencies: ["Storage", "Planning"], path: "Tests/SchemaSupport",
      swiftSettings: strict),
    // What several test targets stand on: folders, the repository, data beside it, repeatable numbers.
    .target(name: "Fixtures", path: "Tests/Fixtures", swiftSettings: strict),
    .target(name: "TerminalSupport", path: "Tests/TerminalSupport", swiftSettings: strict),
  ]
)

// A normal build does not pay for the benchmarks.
if Context.environment["PLANNER_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "PostTextBenchmark", dependencies: ["PostText", "PostTextFuzzing"], swiftSettings: strict))
  package.targets.append(
    .target(name: "MadeHistory", dependencies: ["Planning", "PostText"], swiftSettings: strict))
  package.targets.append(
    .executableTarget(
      name: "PlanBenchmark",
      dependencies: ["MadeHistory", "Storage", "TerminalSupport", "Planning", "PostText"],
      swiftSettings: strict))
  package.targets.append(
    .executableTarget(
      name: "CheckBenchmark",
      dependencies: ["MadeHistory", "Guidance", "Exchange", "Storage", "Planning", "PostText"],
      swiftSettings: strict))
}

// Nor for the trainer of the judgement's tables, and for what is measured of them.
if Context.environment["PLANNER_TRAINER"] != nil {
  package.targets.append(
    .target(name: "KindFitting", dependencies: ["Guidance", "Planning", "PostText"], swiftSettings: strict))
  package.targets.append(
    .executableTarget(
      name: "JudgementTrainer", dependencies: ["KindFitting", "Guidance", "Planning", "PostText"],
      swiftSettings: strict))
  package.targets.append(
    .executableTarget(
      name: "RatioBenchmark", dependencies: ["KindFitting", "Guidance", "Planning", "PostText"],
      swiftSettings: strict))
}

// Nor for the survey of what the rules say of real posts.
if Context.environment["PLANNER_SURVEY"] != nil {
  package.targets.append(
    .executableTarget(
      name: "RuleSurvey", dependencies: ["Guidance", "Planning", "PostText"], swiftSettings: strict))
}

// Nor for the pages that are made of the articles: PLANNER_DOCS=1 swift package generate-documentation --target Guidance
if Context.environment["PLANNER_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
