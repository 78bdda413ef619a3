import Base
import IR
import Packages
import Types

/// Summaries as tests and measurements handle them.
public enum SummaryAccess {
  /// The summary of the last package that `operand` names, run in `directory`; empty if there is none.
  public static func bytes(of operand: String, directory: String) -> [UInt8] {
    var options = PipelineOptions(LoadSettings(directory: directory))
    options.separatesPackages = true
    let separate = options
    var summary: [UInt8] = []
    _ = LargeStack.run {
      summary = Pipeline.run([operand], separate).root?.summary ?? []
      return CommandResult(status: 0)
    }
    return summary
  }

  /// `true` iff `bytes` are an intact summary of this version of the program, or of `writer`.
  public static func opens(_ bytes: [UInt8], writer: String? = nil) -> Bool {
    PackageSummary(bytes, writer: writer ?? Pipeline.writer) != nil
  }

  /// Gives the summary `bytes` the checksum of what they hold.
  public static func sign(_ bytes: inout [UInt8]) { FlatFile.sign(&bytes) }

  /// Has every declaration and body of the summary `bytes` checked, if they are one.
  public static func use(_ bytes: [UInt8]) {
    guard let summary = PackageSummary(bytes, writer: Pipeline.writer) else { return }
    _ = LargeStack.run {
      let program = Program()
      let importer = SummaryImporter(program, Summaries()) { $0 == "p" ? summary : nil }
      if let package = importer.package("p") { program.checkEverything(in: package) }
      withExtendedLifetime(importer) {}
      return CommandResult(status: 0)
    }
  }
}
