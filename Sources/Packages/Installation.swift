// An installation of Go on this machine: where the standard library is read when the embedded one does not do.
//
// 1. The places looked at, in this order: the directory that GOROOT names; the directory two levels above what each `go` on
//    PATH really is, links followed; the toolchain of the modelled release that the go command may have put into the module cache.
// 2. A place holds an installation iff it has a file VERSION that begins with `go`, and a directory src/runtime.
// 3. Of those found the first whose release is the modelled one is taken, patches apart: what the compiler decides is part of
//    its release, and so is the standard library that it compiles. There is no other way to be exact.

/// An installation of Go.
public struct Installation: Equatable, Sendable {
  /// GOROOT.
  public var root: String
  /// What VERSION says, as `go1.27.3`.
  public var version: String

  /// `true` iff the release is the one whose decisions are modelled.
  public var isModelled: Bool {
    version == Installation.modelled || version.hasPrefix(Installation.modelled + ".")
      || version.hasPrefix(Installation.modelled + "rc")
  }

  /// The modelled release.
  public static let modelled = "go1.27"

  /// The installation in the directory `root`; nil if it holds none (2).
  public init?(root: String) {
    guard let content = try? FileSystem.read("\(root)/VERSION"),
      FileSystem.kind(of: "\(root)/src/runtime") == .directory
    else { return nil }
    version = String(decoding: content.prefix { $0 > 0x20 }, as: UTF8.self)
    guard version.hasPrefix("go") else { return nil }
    self.root = root
  }
}

/// Where to look for installations.
public struct InstallationSearch: Sendable {
  private let root: String?
  private let path: String
  private let moduleCache: String

  /// Makes a search that goes by the variables GOROOT, PATH, GOMODCACHE, GOPATH and HOME of `environment`.
  public init(_ environment: [String: String]) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    root = value("GOROOT").map(PathText.clean)
    path = value("PATH") ?? ""
    let first = value("GOPATH")?.split(separator: ":").first.map(String.init)
    moduleCache =
      value("GOMODCACHE") ?? first.map { "\($0)/pkg/mod" } ?? value("HOME").map { "\($0)/go/pkg/mod" } ?? ""
  }

  /// Returns the first installation of the modelled release, or else the first one of another; nil if there is none.
  public func find() -> Installation? {
    var other: Installation?
    var seen: Set<String> = []
    func look(_ candidate: String) -> Installation? {
      guard candidate.hasPrefix("/"), seen.insert(candidate).inserted,
        let found = Installation(root: candidate)
      else { return nil }
      if found.isModelled { return found }
      other = other ?? found
      return nil
    }
    if let root, let found = look(root) { return found }
    for directory in path.split(separator: ":") where directory.hasPrefix("/") {
      guard let command = FileSystem.target(of: "\(directory)/go") else { continue }
      if let found = look(PathText.parent(of: PathText.parent(of: command))) { return found }
    }
    if !moduleCache.isEmpty {
      let toolchain = "golang.org/toolchain@v0.0.1-\(Installation.modelled).3.linux-amd64"
      if let found = look(PathText.clean("\(moduleCache)/\(toolchain)")) { return found }
    }
    return other
  }
}
