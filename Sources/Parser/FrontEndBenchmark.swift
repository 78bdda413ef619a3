import Base
import Lexer

/// What lexing and parsing a set of files cost.
public struct FrontEndMeasurement: Sendable {
  public var files = 0
  public var bytes = 0
  public var lines = 0
  public var tokens = 0
  public var nodes = 0
  /// Nanoseconds of the fastest round that lexes all files.
  public var lexNanoseconds: UInt64 = .max
  /// Nanoseconds of the fastest round that lexes and parses all files.
  public var parseNanoseconds: UInt64 = .max
  /// Bytes of all trees.
  public var treeBytes = 0

  /// One line for people, then `lex` and `parse` throughput in MB/s alone on a line for scripts.
  public var summary: String {
    let lex = Double(bytes) * 1000 / Double(max(1, lexNanoseconds))
    let parse = Double(bytes) * 1000 / Double(max(1, parseNanoseconds))
    let perByte = Double(treeBytes) / Double(max(1, bytes))
    return """
      \(files) files, \(bytes) bytes, \(lines) lines, \(tokens) tokens, \(nodes) nodes, \
      lex \(lexNanoseconds) ns, lex and parse \(parseNanoseconds) ns, \
      tree \(FrontEndMeasurement.rounded(perByte, 100)) bytes per source byte
      \(FrontEndMeasurement.rounded(lex, 10)) \(FrontEndMeasurement.rounded(parse, 10))

      """
  }

  private static func rounded(_ value: Double, _ scale: Double) -> Double {
    (value * scale).rounded() / scale
  }
}

/// Lexes, then lexes and parses, all files of `sources` on this thread `rounds` times and returns the fastest of each.
/// `clock` returns nanoseconds.
public func measureFrontEnd(
  _ sources: borrowing SourceFiles, rounds: Int, clock: () -> UInt64
) -> FrontEndMeasurement {
  var result = FrontEndMeasurement()
  result.files = sources.count
  for index in 0..<sources.count {
    let bytes = sources[FileID(index)].bytes
    result.bytes += bytes.count
    for byte in bytes where byte == 0x0a { result.lines += 1 }
  }
  var table = TokenTable()
  var parser = Parser()
  // The files measured are those of a Go installation: their directives are no errors.
  var settings = ParseSettings()
  settings.isStandardLibrary = true
  settings.isRuntime = true
  for _ in 0..<max(1, rounds) {
    var start = clock()
    result.tokens = 0
    for index in 0..<sources.count {
      table.scan(sources[FileID(index)].bytes)
      result.tokens += table.count
    }
    result.lexNanoseconds = min(result.lexNanoseconds, clock() - start)

    var names = Interner()
    result.nodes = 0
    result.treeBytes = 0
    start = clock()
    for index in 0..<sources.count {
      let file = FileID(index)
      let parsed = parser.parse(file, sources[file], names: &names, settings: settings)
      result.nodes += parsed.tree.nodeCount
      result.treeBytes += parsed.tree.memory
    }
    result.parseNanoseconds = min(result.parseNanoseconds, clock() - start)
  }
  return result
}
