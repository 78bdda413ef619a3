import Base
import Packages
import Parser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `minigo bench-frontend`: measures lexing and parsing of the files named on standard input, one a line, for those who
/// work on minigo. `scripts/bench` compares the figures with Go's own packages.
enum FrontEndBenchCommand {
  /// Exit status: 0, 2 for a file that cannot be read.
  static func run(_ arguments: [String]) -> CommandResult {
    let rounds = arguments.first.flatMap { Int($0) } ?? 5
    var sources = SourceFiles()
    while let path = readLine() {
      guard let content = try? FileSystem.read(path) else {
        return CommandResult(status: 2, error: "minigo: cannot read \(path)\n")
      }
      let file = content.withUnsafeBufferPointer { sources.add(path: path, display: path, content: $0) }
      if file == nil { return CommandResult(status: 2, error: "minigo: more than 4 GiB of source\n") }
    }
    let measurement = measureFrontEnd(sources, rounds: rounds) {
      // Time of this thread, so that a busy machine disturbs less.
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
    return CommandResult(status: 0, output: measurement.summary)
  }
}
