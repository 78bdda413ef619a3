import Driver
import Foundation
import Testing

/// The rules of the escape analysis, each with a program and what the real compiler says of it.
@Suite struct RuleTests {
  @Test func rulesHold() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rules-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for rule in ruleCases {
      try Data(rule.program.utf8).write(to: folder.appendingPathComponent("p.go"))
      let result = Command.execute(["build", "-m", "p.go"], CommandEnvironment(directory: folder.path))
      let lines = result.standardError.string.split(separator: "\n").compactMap { line -> String? in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let text = String(line[line.index(after: colon)...])
        return text.contains(" can inline ") || text.contains(" inlining call to ") ? nil : text
      }
      #expect(lines == rule.lines, "rule \(rule.rule): \(rule.what)")
    }
  }
}
