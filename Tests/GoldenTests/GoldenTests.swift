import Driver
import Foundation
import Testing

/// What minigo prints for the programs of `testdata`, beside what the compiler printed for them.
@Suite struct GoldenTests {
  @Test func decisionsAreTheCompilers() throws {
    let programs = GoldenProgram.all(in: "golden")
    #expect(programs.count >= 80)
    for program in programs {
      let wanted = try #require(program.recorded("m.txt"), "\(program.name) has no m.txt")
      let result = program.run(["build", "-m"] + program.operands)
      if let report = program.mismatch(result.standardError.string, "m.txt") {
        Issue.record("\(report)")
      }
      #expect(!wanted.isEmpty || result.standardError.count == 0)
    }
  }

  @Test func explanationsAreTheCompilers() throws {
    for program in GoldenProgram.all(in: "golden") {
      _ = try #require(program.recorded("m2.txt"), "\(program.name) has no m2.txt")
      let result = program.run(["build", "-m=2"] + program.operands)
      if let report = program.mismatch(result.standardError.string, "m2.txt") {
        Issue.record("\(report)")
      }
    }
  }

  @Test func errorsAreTheCompilers() throws {
    let programs = GoldenProgram.all(in: "errors")
    #expect(programs.count >= 60)
    for program in programs {
      let result = program.run(["build"] + program.operands)
      let observed = result.standardError.string + "exit status \(result.status)\n"
      if let report = program.mismatch(observed, "errors.txt") {
        Issue.record("\(report)")
      }
    }
  }

  @Test func everyTemplateHasAProgram() throws {
    let path = GoldenProgram.root.appendingPathComponent("testdata/templates.txt")
    let templates = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    var lines: [String: [Substring]] = [:]
    for program in GoldenProgram.all(in: "golden") {
      let text = (program.recorded("m.txt") ?? "") + (program.recorded("m2.txt") ?? "")
      lines[program.name] = text.split(separator: "\n")
    }
    var count = 0
    for line in templates.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      try #require(parts.count == 2, "template line without a program: \(line)")
      let expression = try Regex(parts[1].trimmingCharacters(in: .whitespaces))
      let found = try lines[String(parts[0])]?.contains { try expression.firstMatch(in: $0) != nil } ?? false
      #expect(found, "no line of \(parts[0]) matches \(parts[1])")
      count += 1
    }
    #expect(count >= 40)
  }
}
