import Base
import IR
import Packages

// Which standard library a run goes by.
//
// 1. The embedded library comes first: it needs no files, and what it declares is what the real packages declare.
// 2. It does not do for a run that needs what it does not have: a package; a name, which shows as an error; the body of a generic
//    function that the run instantiates; other functions of the library that are compiled with the program, which shows as a
//    decision about the library's own code; another target than the one it was written for.
// 3. Such a run is done again with the library of an installed Go of the modelled release, if there is one, and what that
//    says stands. If there is none, what the embedded library says stands.
// 4. Places in the embedded library are those of an installation under /usr/local/go. Where a text names one and another
//    installation is found, that one's place is named.
//
// A run that ended in errors is checked again before anything is decided, since most errors are the program's own.

extension Pipeline {
  /// Runs the phases over the packages that `operands` name, with the standard library that does for them.
  static func run(_ operands: [String], _ options: PipelineOptions) -> Analysis {
    let first = attempt(operands, options)
    guard options.load.goRoot == nil, first.goesByEmbedded, let search = options.load.installations else {
      return first
    }
    if !first.lacksLibrary {
      first.relocate(search)
      return first
    }
    guard let installed = search.find(), installed.isModelled else {
      if first.lacksPackages, let other = search.find() {
        first.warnings +=
          "minigo: the Go in \(other.root) is \(other.version), not \(Installation.modelled): set MINIGO_GOROOT=\(other.root) to read its library all the same\n"
      }
      return first
    }
    var again = options
    again.load.goRoot = installed.root
    if first.hasErrors && options.lastStage > .check {
      var check = again
      check.lastStage = .check
      let checked = attempt(operands, check)
      if checked.packages.allSatisfy({ !$0.errors.isEmpty }) { return checked }
    }
    return attempt(operands, again)
  }
}

extension Analysis {
  /// `true` iff the run was not one over an installed library alone.
  fileprivate var goesByEmbedded: Bool { lacksPackages || plan.contains { $0.isEmbedded } }

  fileprivate var hasErrors: Bool { packages.contains { !$0.errors.isEmpty } }

  /// `true` iff the embedded library does not do for the run (2).
  fileprivate var lacksLibrary: Bool {
    lacksPackages || hasErrors || packages.contains { $0.lacksLibrary }
  }

  /// Names the places of an installation where texts name those of the embedded library (4).
  fileprivate func relocate(_ search: InstallationSearch) {
    var root: String?
    for index in packages.indices where packages[index].text.mentions(EmbeddedLibrary.root) {
      if root == nil {
        root = search.find().flatMap { $0.isModelled ? $0.root : nil } ?? EmbeddedLibrary.root
      }
      guard let root, root != EmbeddedLibrary.root else { return }
      packages[index].text.relocate(EmbeddedLibrary.root, to: root)
    }
  }
}

extension Code {
  /// `true` iff something was decided about what stands in one of the files that `contains` tells.
  func decidesAbout(_ contains: (FileID) -> Bool) -> Bool {
    var last = FileID.none
    for decision in decisions where decision.position.isKnown {
      guard let place = program.sources.find(decision.position), place.file != last else { continue }
      if contains(place.file) { return true }
      last = place.file
    }
    return false
  }
}

extension TextBuffer {
  /// The offsets at which places below the directory `root` start.
  private func places(below root: String) -> [Int] {
    let wanted = Array("\(root)/src/".utf8)
    return withBytes { bytes in
      var places: [Int] = []
      var index = 0
      while index + wanted.count <= bytes.count {
        if bytes[index] == wanted[0], index == 0 || bytes[index - 1] <= UInt8(ascii: " "),
          bytes[index..<(index + wanted.count)].elementsEqual(wanted)
        {
          places.append(index)
          index += wanted.count
        } else {
          index += 1
        }
      }
      return places
    }
  }

  /// `true` iff the text names a place below the directory `root`.
  fileprivate func mentions(_ root: String) -> Bool { !places(below: root).isEmpty }

  /// Writes `new` for `root` in the places below `root` that the text names.
  mutating func relocate(_ root: String, to new: String) {
    var result = TextBuffer()
    let places = places(below: root)
    withBytes { bytes in
      var start = 0
      for place in places {
        result.write(UnsafeBufferPointer(rebasing: bytes[start..<place]))
        result.write(new)
        start = place + root.utf8.count
      }
      result.write(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    self = result
  }
}
