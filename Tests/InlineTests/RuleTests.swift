import Driver
import Foundation
import Testing

/// A rule, a program that shows it, and what the real compiler says of the program.
struct RuleCase: Sendable {
  enum Lines { case inlining, all }
  var rule: String
  var what: String
  /// The number of `-m` flags.
  var level = 2
  /// Whether lines of other phases count.
  var lines = Lines.inlining
  var program: String
  var expected: [String]
}

/// The rules of the inliner and of the passes around it, each with a program and what the real compiler says of it.
@Suite struct RuleTests {
  @Test func costRulesHold() throws { try check(costCases) }
  @Test func inlineRulesHold() throws { try check(inlineCases) }
  @Test func expansionRulesHold() throws { try check(expansionCases) }
  @Test func devirtualisationRulesHold() throws { try check(devirtualisationCases) }
  @Test func methodWrappersRulesHold() throws { try check(methodWrappersCases) }
  @Test func loopVariablesRulesHold() throws { try check(loopVariablesCases) }
  @Test func staticInitialisationRulesHold() throws { try check(staticInitialisationCases) }
  @Test func deadLocalsRulesHold() throws { try check(deadLocalsCases) }
  @Test func boundsChecksRulesHold() throws { try check(boundsChecksCases) }

  /// Holds what minigo says of each program to what the real compiler says.
  private func check(_ cases: [RuleCase]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rules-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for rule in cases {
      try Data((rule.program + "\n").utf8).write(to: folder.appendingPathComponent("p.go"))
      let flag = rule.level == 1 ? "-gcflags=-m" : "-gcflags=-m=2"
      let result = Command.execute(["build", flag, "p.go"], CommandEnvironment(directory: folder.path))
      let lines = result.standardError.string.split(separator: "\n").compactMap { line -> String? in
        if line.hasPrefix("#") || rule.lines == .inlining && !isAboutInlining(line) { return nil }
        return line.hasPrefix("./p.go:") ? String(line.dropFirst(7)) : String(line)
      }
      #expect(lines == rule.expected, "rule \(rule.rule): \(rule.what)")
    }
  }

  /// `true` iff the message `line` is the inliner's.
  private func isAboutInlining(_ line: Substring) -> Bool {
    ["can inline", "cannot inline", "inlining call", "evirtualiz", "considered", "recursive"].contains {
      line.contains($0)
    }
  }
}
