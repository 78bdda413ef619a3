import Foundation
import Testing
import Types

/// The table of error kinds, `testdata/error-codes.txt`, beside the programs that show them.
@Suite struct ErrorCodeTests {
  @Test func everyCodeHasAProgramOrAReason() throws {
    let path = GoldenProgram.root.appendingPathComponent("testdata/error-codes.txt")
    let table = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    let programs = GoldenProgram.all(in: "errors")
    var listed: Set<String> = []
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      try #require(parts.count == 2, "\(line)")
      let code = String(parts[0])
      let shown = parts[1].drop { $0 == " " }
      #expect(listed.insert(code).inserted, "\(code) is listed twice")
      if shown.hasPrefix("- ") { continue }
      if let colon = shown.firstRange(of: ": ") {
        let program = try #require(programs.first { $0.name == shown[..<colon.lowerBound] }, "\(line)")
        #expect(program.recorded("errors.txt")?.contains(shown[colon.upperBound...]) == true, "\(line)")
        continue
      }
      for name in shown.split(separator: " ") {
        let program = try #require(programs.first { $0.name == name }, "\(line)")
        let result = program.run(["build", "-errorurl"] + program.operands)
        #expect(result.standardError.string.contains(" [go.dev/e/\(code)]"), "\(name) does not show \(code)")
      }
    }
    for code in ErrorCode.allCases {
      #expect(listed.contains(code.name), "\(code.name) has no program")
    }
    #expect(listed.count == ErrorCode.allCases.count)
  }
}
