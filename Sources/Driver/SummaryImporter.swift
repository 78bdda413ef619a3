import Base
import IR
import Types

/// Brings packages into a program from their summaries: by name when they are first mentioned, their trees when something
/// is looked up in them. It must live as long as its program is asked.
final class SummaryImporter {
  private let program: Program
  private let summaries: Summaries
  private let find: (_ path: String) -> PackageSummary?
  /// The packages in the program by path; `none` for those that have no summary.
  private var packages: [String: PackageID] = [:]
  /// The summaries of packages that nothing has been looked up in yet.
  private var pending: [PackageID: PackageSummary] = [:]
  /// The checkers of packages brought in, which look at declarations when they are asked for.
  private var checkers: [Checker] = []

  /// Brings packages whose summaries `find` returns into `program`, and what they say of functions into `summaries`.
  init(_ program: Program, _ summaries: Summaries, find: @escaping (_ path: String) -> PackageSummary?) {
    self.program = program
    self.summaries = summaries
    self.find = find
    program.load = { [unowned self] package in load(package) }
  }

  /// The package with the import path `path`, declared in the program; nil if it has no summary.
  func package(_ path: String) -> PackageID? {
    if let known = packages[path] { return known.some }
    guard let summary = find(path) else {
      packages[path] = PackageID.none
      return nil
    }
    let id = summary.declare(in: program, summaries)
    packages[path] = id
    pending[id] = summary
    return id
  }

  private func load(_ id: PackageID) {
    guard let summary = pending.removeValue(forKey: id) else { return }
    if let checker = summary.load(id, into: program, importable: { self.package($0) }) {
      checkers.append(checker)
    }
  }
}
