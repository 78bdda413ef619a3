import Driver
import Foundation
import Testing

/// The annotated source of every golden program, as recorded.
@Suite struct AnnotationTests {
  @Test func annotatedSourcesAreAsRecorded() throws {
    for program in GoldenProgram.all(in: "golden") {
      for (level, file) in [(1, "annotated.txt"), (2, "annotated2.txt")] {
        let result = program.run(["annotate", "-m=\(level)"] + program.operands)
        #expect(result.status == 0, "\(program.name): \(result.standardError.string)")
        if let report = program.mismatch(result.standardOutput.string, file, isOwn: true) {
          Issue.record("\(report)")
        }
      }
    }
  }

  @Test func annotatingTwiceChangesNothing() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for program in GoldenProgram.all(in: "golden") where program.operands == ["main.go"] {
      for level in [1, 2] {
        let once = program.run(["annotate", "-m=\(level)", "main.go"]).standardOutput.string
        try Data(once.utf8).write(to: folder.appendingPathComponent("main.go"))
        for again in [1, 2] {
          let twice = Command.execute(
            ["annotate", "-m=\(again)", "main.go"], CommandEnvironment(directory: folder.path)
          ).standardOutput.string
          if again == level {
            #expect(twice == once, "\(program.name)")
          } else {
            let direct = program.run(["annotate", "-m=\(again)", "main.go"]).standardOutput.string
            #expect(twice == direct, "\(program.name)")
          }
        }
      }
    }
  }

  @Test func terminalsGetColoursAndCarets() throws {
    let program = try #require(GoldenProgram.all(in: "golden").first { $0.name == "new_point" })
    let result = Command.execute(
      ["annotate", "main.go"], CommandEnvironment(directory: program.folder.path, isColored: true))
    let lines = result.standardOutput.string.split(separator: "\n", omittingEmptySubsequences: false)
    let moved = try #require(lines.firstIndex { $0.contains("moved to heap: p") })
    #expect(lines[moved].contains("\u{1B}[31m"))
    #expect(lines[moved + 1].contains("\t^"))
  }
}
