// Operands of the command line as patterns of packages (cmd/go/internal/search, pkgpattern).

/// A pattern that names packages.
struct PackagePattern {
  /// The pattern in canonical form.
  var text: String

  /// `true` for directories: relative to the present one, or absolute.
  var isLocal: Bool { PathText.isLocal(text) || text.hasPrefix("/") }
  /// `true` for the reserved names of sets of packages.
  var isMeta: Bool { PackagePattern.isMeta(text) }
  var hasWildcard: Bool { text.contains("...") }
  /// `true` iff the pattern names one package.
  var isLiteral: Bool { !hasWildcard && !isMeta }

  static func isMeta(_ text: String) -> Bool {
    text == "std" || text == "cmd" || text == "all" || text == "tool" || text == "work"
  }

  /// Returns the patterns that `operands` mean: the present directory if there are none.
  static func all(_ operands: [String]) -> [PackagePattern] {
    operands.isEmpty ? [PackagePattern(text: ".")] : operands.map { PackagePattern(operand: $0) }
  }

  init(text: String) { self.text = text }

  private init(operand: String) {
    var path = operand
    var version = ""
    if !PathText.isLocal(operand) && !operand.hasPrefix("/"), let at = operand.firstIndex(of: "@") {
      path = String(operand[..<at])
      version = String(operand[at...])
    }
    if path.hasPrefix("./") {
      let cleaned = PathText.clean(path)
      text = (cleaned == "." ? "." : "./" + cleaned) + version
    } else {
      text = PathText.clean(path) + version
    }
  }
}

/// Tells which import paths or directories a pattern with `...` matches.
struct WildcardPattern {
  /// The texts between the wildcards.
  private let pieces: [String]
  /// `true` if the pattern ends in `/...`, which also matches nothing.
  private let endsOpen: Bool
  /// Vendor elements in the pattern, which alone let it match inside vendor directories.
  private let text: String

  /// The pattern up to its first wildcard.
  private let fixed: String
  private let hasWildcard: Bool

  init(_ pattern: String) {
    let dots = WildcardPattern.find("...", in: pattern[...])
    fixed = String(dots.map { pattern[..<$0] } ?? pattern[...])
    hasWildcard = dots != nil
    text = WildcardPattern.hidingVendor(pattern)
    endsOpen = text.hasSuffix("/...")
    pieces = WildcardPattern.split(text)
  }

  private static func split(_ text: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while let dots = find("...", in: rest) {
      pieces.append(String(rest[..<dots]))
      rest = rest[rest.index(dots, offsetBy: 3)...]
    }
    pieces.append(String(rest))
    return pieces
  }

  private static func find(_ word: String, in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(word) { return index }
      index = text.index(after: index)
    }
    return nil
  }

  /// Replaces elements `vendor`, except a last one, by a byte that no wildcard matches.
  private static func hidingVendor(_ path: String) -> String {
    if !path.contains("vendor") { return path }
    var elements = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for index in elements.indices.dropLast() where elements[index] == "vendor" { elements[index] = "\0" }
    return elements.joined(separator: "/")
  }

  /// `true` iff `name` matches as a whole.
  func matches(_ name: String) -> Bool {
    let hidden = WildcardPattern.hidingVendor(name)
    if endsOpen {
      let open = String(text.dropLast(4))
      if open.hasSuffix("\0") {
        // `x/vendor/...` also matches a package x/vendor itself.
        let parent = open.dropLast()
        if hidden == parent + "vendor" { return true }
      } else if WildcardPattern.matches(hidden, WildcardPattern.split(open)) {
        return true
      }
    }
    return WildcardPattern.matches(hidden, pieces)
  }

  /// `true` iff `path`, or some name below it, may match: it agrees with the text up to the first wildcard.
  func mayMatch(below path: String) -> Bool {
    path.utf8.count <= fixed.utf8.count && PathText.has(fixed, prefix: path)
      || hasWildcard && path.hasPrefix(fixed)
  }

  private static func matches(_ name: String, _ pieces: [String]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if pieces.count == 1 { return name == first }
    guard name.hasPrefix(first), name.hasSuffix(last), name.utf8.count >= first.utf8.count + last.utf8.count
    else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    if !isWild(name, pieces) { return false }
    for piece in pieces.dropFirst().dropLast() {
      guard let found = find(piece, in: rest) else { return false }
      rest = rest[rest.index(found, offsetBy: piece.count)...]
    }
    return true
  }

  /// `true` iff the parts of `name` that wildcards stand for hold no vendor element: all of them are spelled out.
  private static func isWild(_ name: String, _ pieces: [String]) -> Bool {
    let inName = name.utf8.reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
    if inName == 0 { return true }
    let inPieces = pieces.reduce(0) { $0 + $1.utf8.reduce(0) { $0 + ($1 == 0 ? 1 : 0) } }
    return inName == inPieces
  }
}
