// Which files the patterns of `//go:embed` directives mean. Only their errors matter here: nothing is embedded.

/// Checks embed patterns against a package's directory.
public struct EmbedResolution {
  /// The package's directory.
  let directory: String

  /// Checks the patterns of the package in `directory`.
  public init(directory: String) { self.directory = directory }

  /// Returns the files that `pattern`, which is in order, matches.
  public func files(of pattern: String) -> [String] {
    var files: [String] = []
    _ = match(pattern, &files)
    return files
  }

  /// Returns what is wrong with `pattern`, in Go's words; nil if it matches files that may be embedded.
  func fault(of pattern: String) -> String? {
    var files: [String] = []
    return match(pattern, &files)
  }

  /// Adds the files that `pattern` matches to `files`; returns what is wrong with it, nil if nothing is.
  private func match(_ pattern: String, _ files: inout [String]) -> String? {
    let includesHidden = pattern.hasPrefix("all:")
    let glob = includesHidden ? String(pattern.dropFirst(4)) : pattern
    guard let elements = GlobPattern.elements(of: glob) else { return "invalid pattern syntax" }
    var matches = [""]
    for element in elements {
      var next: [String] = []
      for match in matches {
        if let literal = element.literal {
          let path = match.isEmpty ? literal : "\(match)/\(literal)"
          if FileSystem.entryKind("\(directory)/\(path)") != .missing { next.append(path) }
        } else if let entries = try? FileSystem.list(match.isEmpty ? directory : "\(directory)/\(match)") {
          for entry in entries where element.matches(entry.name) {
            next.append(match.isEmpty ? entry.name : "\(match)/\(entry.name)")
          }
        }
      }
      matches = next
    }
    for match in matches {
      if let fault = check(match, includesHidden, &files) { return fault }
    }
    return files.isEmpty ? "no matching files found" : nil
  }

  private func check(_ match: String, _ includesHidden: Bool, _ found: inout [String]) -> String? {
    let kind = FileSystem.entryKind("\(directory)/\(match)")
    let what = kind == .directory ? "directory" : "file"
    var folder = match
    while folder != "." {
      if FileSystem.kind(of: "\(directory)/\(folder)/go.mod") != .missing {
        return "cannot embed \(what) \(match): in different module"
      }
      if folder != match && FileSystem.entryKind("\(directory)/\(folder)") != .directory {
        return "cannot embed \(what) \(match): in non-directory \(folder)"
      }
      let element = PathText.last(folder)
      if !EmbedResolution.isEmbeddable(element) {
        return folder == match
          ? "cannot embed \(what) \(match): invalid name \(element)"
          : "cannot embed \(what) \(match): in invalid directory \(element)"
      }
      folder = PathText.parent(of: folder)
    }
    switch kind {
    case .file: found.append(match)
    case .directory:
      let before = found.count
      if let fault = addFiles(match, includesHidden, 0, &found) { return fault }
      if found.count == before {
        return "cannot embed directory \(match): contains no embeddable files"
      }
    default: return "cannot embed irregular file \(match)"
    }
    return nil
  }

  /// Adds the files below `folder` to `found`; returns what is wrong with one, nil if nothing is.
  private func addFiles(
    _ folder: String, _ includesHidden: Bool, _ depth: Int, _ found: inout [String]
  ) -> String? {
    guard depth < 1000, let entries = try? FileSystem.list("\(directory)/\(folder)") else { return nil }
    for entry in entries {
      let path = "\(folder)/\(entry.name)"
      let isHidden = entry.name.hasPrefix(".") || entry.name.hasPrefix("_")
      let isBad = !EmbedResolution.isEmbeddable(entry.name)
      if isBad || isHidden && !includesHidden {
        if entry.kind == .directory || isHidden { continue }
        return "cannot embed file \(path): invalid name \(entry.name)"
      }
      if entry.kind == .directory {
        if FileSystem.kind(of: "\(directory)/\(path)/go.mod") != .missing { continue }
        if let fault = addFiles(path, includesHidden, depth + 1, &found) { return fault }
      } else if entry.kind == .file {
        found.append(path)
      }
    }
    return nil
  }

  /// `true` iff a module may contain a file of this name.
  private static func isEmbeddable(_ name: String) -> Bool {
    if [".bzr", ".hg", ".git", ".svn"].contains(name) { return false }
    return PathRules.fault(of: name, .file) == nil
  }
}

/// One element of a glob pattern (package path's Match).
struct GlobPattern {
  private enum Part {
    case byte(UnicodeScalar), any, star
    case set([ClosedRange<UInt32>], isNegated: Bool)
  }
  private var parts: [Part] = []
  /// The name to look for if the element has no special character.
  private(set) var literal: String?

  /// Returns the elements of `pattern`; nil if it is no valid embed pattern.
  static func elements(of pattern: String) -> [GlobPattern]? {
    if pattern == "." || pattern.isEmpty { return nil }
    var elements: [GlobPattern] = []
    for element in pattern.split(separator: "/", omittingEmptySubsequences: false) {
      if element.isEmpty || element == "." || element == ".." { return nil }
      guard let parsed = GlobPattern(element) else { return nil }
      elements.append(parsed)
    }
    return elements
  }

  private init?(_ text: Substring) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var isLiteral = true
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "*":
        parts.append(.star)
        isLiteral = false
      case "?":
        parts.append(.any)
        isLiteral = false
      case "\\":
        guard index < scalars.count else { return nil }
        parts.append(.byte(scalars[index]))
        isLiteral = false
        index += 1
      case "[":
        isLiteral = false
        guard let set = GlobPattern.set(scalars, &index) else { return nil }
        parts.append(set)
      default: parts.append(.byte(scalar))
      }
    }
    if isLiteral { literal = String(text) }
  }

  private static func set(_ scalars: [UnicodeScalar], _ index: inout Int) -> Part? {
    var isNegated = false
    if index < scalars.count && scalars[index] == "^" {
      isNegated = true
      index += 1
    }
    var ranges: [ClosedRange<UInt32>] = []
    while true {
      if index < scalars.count && scalars[index] == "]" && !ranges.isEmpty {
        index += 1
        return .set(ranges, isNegated: isNegated)
      }
      guard let low = bound(scalars, &index) else { return nil }
      var high = low
      if index < scalars.count && scalars[index] == "-" {
        index += 1
        guard let bound = bound(scalars, &index) else { return nil }
        high = bound
      }
      ranges.append(low...max(low, high))
    }
  }

  private static func bound(_ scalars: [UnicodeScalar], _ index: inout Int) -> UInt32? {
    guard index < scalars.count, scalars[index] != "-", scalars[index] != "]" else { return nil }
    if scalars[index] == "\\" { index += 1 }
    guard index < scalars.count else { return nil }
    defer { index += 1 }
    return scalars[index].value
  }

  /// `true` iff `name` matches as a whole.
  func matches(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    var part = 0
    var index = 0
    var star: (part: Int, index: Int)?
    while index < scalars.count {
      if part < parts.count, case .star = parts[part] {
        star = (part, index)
        part += 1
      } else if part < parts.count, GlobPattern.accepts(parts[part], scalars[index]) {
        part += 1
        index += 1
      } else if let back = star {
        star = (back.part, back.index + 1)
        part = back.part + 1
        index = back.index + 1
      } else {
        return false
      }
    }
    while part < parts.count, case .star = parts[part] { part += 1 }
    return part == parts.count
  }

  private static func accepts(_ part: Part, _ scalar: UnicodeScalar) -> Bool {
    switch part {
    case .byte(let expected): expected == scalar
    case .any: true
    case .star: false
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar.value) } != isNegated
    }
  }
}
