import Driver
import Foundation
import Testing

/// A folder of `testdata` and what was recorded for it.
struct GoldenProgram: CustomTestStringConvertible, Sendable {
  var name: String
  var folder: URL

  var testDescription: String { name }

  /// The root of the repository.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All programs in `testdata/FOLDER`, sorted by name.
  static func all(in folder: String) -> [GoldenProgram] {
    let base = root.appendingPathComponent("testdata").appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
    return names.sorted().map { GoldenProgram(name: $0, folder: base.appendingPathComponent($0)) }
  }

  /// What stands in `file` of the folder; nil if there is no such file.
  func recorded(_ file: String) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(file))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of the file `command`, else `main.go`.
  private var words: [String] {
    guard let command = recorded("command") else { return ["main.go"] }
    return command.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The operands of the command line, flags before them included.
  var operands: [String] { Array(words.drop { GoldenProgram.variable($0) != nil }) }

  /// The environment variables that the program is built with.
  private var variables: [String: String] {
    Dictionary(
      uniqueKeysWithValues: words.prefix { GoldenProgram.variable($0) != nil }.compactMap(
        GoldenProgram.variable))
  }

  /// The name and value of `NAME=VALUE`; nil for other words.
  private static func variable(_ word: String) -> (String, String)? {
    guard let equals = word.firstIndex(of: "="), word.first?.isUppercase == true else { return nil }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  /// Runs minigo in the program's folder.
  func run(_ arguments: [String]) -> CommandResult {
    Command.execute(arguments, CommandEnvironment(directory: folder.path, variables: variables))
  }

  /// Returns nil if `observed` is what `file` records. Otherwise writes it beside the file as `FILE.observed` and returns
  /// the first lines that differ and the command that shows the rest; with `UPDATE_GOLDEN=1` in the environment an
  /// own rendering (`isOwn`) is recorded instead.
  func mismatch(_ observed: String, _ file: String, isOwn: Bool = false) -> String? {
    let expected = recorded(file) ?? ""
    let observed = observed.replacingOccurrences(of: folder.path, with: "$PWD")
    let place = folder.appendingPathComponent(file + ".observed")
    if observed == expected {
      try? FileManager.default.removeItem(at: place)
      return nil
    }
    if isOwn && ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try? Data(observed.utf8).write(to: folder.appendingPathComponent(file))
      return nil
    }
    try? Data(observed.utf8).write(to: place)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let seen = observed.split(separator: "\n", omittingEmptySubsequences: false)
    var report = "\(name)/\(file):\n"
    var shown = 0
    for difference in seen.difference(from: wanted) {
      if shown == 12 { break }
      shown += 1
      switch difference {
      case .remove(let line, let text, _): report += "  -\(line + 1): \(text)\n"
      case .insert(let line, let text, _): report += "  +\(line + 1): \(text)\n"
      }
    }
    return report + "  diff \(folder.path)/\(file){,.observed}\n"
  }
}
