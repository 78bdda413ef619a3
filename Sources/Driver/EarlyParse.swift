import Base
import Packages
import Types

/// The package asked for, parsed by a thread of its own while the packages that it imports are still looked for. It is not told
/// of one that an earlier run may know all about.
final class EarlyParse: @unchecked Sendable {
  private var thread: LargeStack.Thread?
  private var sources = SourceFiles()
  private var program: Program?
  private var package: LoadedPackage?
  private var files: [FileID] = []

  /// Bytes of source for which a thread pays.
  static let smallestShare = 30_000

  /// Has `planned`, whose files `sources` holds or awaits, parsed; `sources` must live until `take` has returned.
  func start(_ planned: PlannedPackage, _ sources: borrowing SourceFiles) {
    if thread != nil || planned.byteCount < EarlyParse.smallestShare { return }
    self.sources = SourceFiles(sharing: sources)
    files = planned.files
    thread = LargeStack.start { [self] in parse(planned) }
  }

  private func parse(_ planned: PlannedPackage) {
    let program = Program()
    var parser = PackageParser()
    package = parser.parse(planned, &sources, &program.names)
    self.program = program
  }

  /// The program whose names the package's trees use, the package's place in `plan`, and the package; nil if it was not parsed.
  func take(from plan: [PlannedPackage]) -> (program: Program, index: Int, package: LoadedPackage)? {
    thread?.join()
    guard let program, let package,
      let index = plan.firstIndex(where: { $0.isRequested && $0.files == files })
    else { return nil }
    var loaded = LoadedPackage(plan[index])
    loaded.files = package.files
    loaded.fileVersions = package.fileVersions
    return (program, index, loaded)
  }
}
