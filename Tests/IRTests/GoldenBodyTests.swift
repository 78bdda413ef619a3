import Foundation
import Testing

@testable import IR

/// The golden programs that import nothing, of one file.
private let programs: [String] = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../testdata/golden"
  ).standardized.path
  let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
  return names.sorted().map { root + "/" + $0 }.filter { folder in
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard files.filter({ $0.hasSuffix(".go") }) == ["main.go"],
      let source = try? String(contentsOfFile: folder + "/main.go", encoding: .utf8)
    else { return false }
    return !source.contains("\nimport ") && !source.contains("//line") && !source.contains("/*line")
  }
}()

struct GoldenBodyTests {
  /// Each body that the real compiler printed for a golden program is what lowering makes of the function.
  @Test func bodiesOfGoldenProgramsArePrintedAlike() throws {
    #expect(!programs.isEmpty)
    for folder in programs {
      let name = folder.split(separator: "/").last ?? ""
      let compiled = Compiled(try String(contentsOfFile: folder + "/main.go", encoding: .utf8))
      #expect(compiled.errors == [], "\(name)")
      let bodies = compiled.bodies
      let expected = try String(contentsOfFile: folder + "/m2.txt", encoding: .utf8)
      for line in expected.split(separator: "\n") where line.contains(": can inline ") {
        let parts = line.split(separator: ": can inline ", maxSplits: 1)[1]
        let end = parts.firstRange(of: " with cost ")?.lowerBound ?? parts.endIndex
        let function = String(parts[..<end])
        guard let body = bodies[function] else {
          // Literals that inlining made again do not exist yet.
          if !function.contains(".func") { Issue.record("\(name): no function \(function)") }
          continue
        }
        if !line.hasSuffix(" " + body) { Issue.record("\(name): \(function): \(body)\n\(line)") }
      }
      for id in compiled.code.rows.ids where compiled.code.rows[id].op == .invalid {
        let place = compiled.program.sources.location(compiled.code.rows[id].position)
        Issue.record("\(name): invalid node at \(place.line):\(place.column)")
      }
    }
  }
}
