// swift-tools-version: 6.1
import PackageDescription

/// Phases run on one thread over tables that a single owner mutates, so the dynamic exclusivity
/// checks of class members find nothing here and cost several times the work they guard. A type such as
/// an array of rows is made by a call when it is first used: reading its name at run time, which makes less code, took a
/// quarter of a small run.
let phase: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .unsafeFlags([
    "-enforce-exclusivity=unchecked",
    "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
  ]),
]

/// A program that is to start in under a millisecond cannot look for shared libraries first.
let staticLibrary: [LinkerSetting] = [
  .unsafeFlags(["-static-executable", "-use-ld=lld"], .when(platforms: [.linux]))
]

func module(_ name: String, _ dependencies: String...) -> Target {
  .target(name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: phase)
}

func tests(_ name: String, _ dependencies: String...) -> Target {
  .testTarget(
    name: name, dependencies: dependencies.map { .byName(name: $0) },
    swiftSettings: [.swiftLanguageMode(.v6)])
}

let package = Package(
  name: "minigo",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "minigo", targets: ["minigo"])],
  targets: [
    module("Base"),
    module("Lexer", "Base"),
    module("Parser", "Base", "Lexer"),
    module("Types", "Base", "Lexer", "Parser"),
    module("IR", "Base", "Lexer", "Parser", "Types"),
    module("Inline", "Base", "Types", "IR"),
    module("Escape", "Base", "Types", "IR"),
    module("Packages", "Base", "Lexer", "Parser"),
    module("Driver", "Base", "Lexer", "Parser", "Types", "IR", "Inline", "Escape", "Packages"),
    .executableTarget(
      name: "minigo", dependencies: ["Driver"], swiftSettings: [.swiftLanguageMode(.v6)],
      linkerSettings: staticLibrary),
    tests("BaseTests", "Base"),
    tests("LexerTests", "Base", "Lexer"),
    tests("ParserTests", "Base", "Lexer", "Parser"),
    tests("EscapeTests", "Driver"),
    tests("InlineTests", "Driver"),
    tests("TypesTests", "Types", "Parser", "Base"),
    tests("IRTests", "IR", "Types", "Parser", "Base"),
    tests("PackagesTests", "Packages", "Types", "Parser", "Base"),
    tests("DriverTests", "Driver"),
    tests("GoldenTests", "Driver", "Types"),
  ]
)
