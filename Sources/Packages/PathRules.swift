// Which texts are paths of modules, imports and files (golang.org/x/mod/module).

/// Checks of paths, with Go's words for what is wrong.
enum PathRules {
  enum Kind: String {
    case module, `import`, file
  }

  /// Returns what is wrong with `path`, `malformed KIND path …`; nil if nothing is.
  static func message(for path: String, _ kind: Kind) -> String? {
    fault(of: path, kind).map { "malformed \(kind.rawValue) path \(path.quoted): \($0)" }
  }

  /// Returns what is wrong with `path`; nil if nothing is.
  static func fault(of path: String, _ kind: Kind) -> String? {
    if isPlain(path) { return nil }
    if path.isEmpty { return "empty string" }
    if path.hasPrefix("-") && kind != .file { return "leading dash" }
    if path.utf8.last == PathText.slash {
      return hasDoubleSlash(path) ? "double slash" : "trailing slash"
    }
    if hasDoubleSlash(path) { return "double slash" }
    for element in path.split(separator: "/", omittingEmptySubsequences: false) {
      if let fault = fault(ofElement: element, kind) { return fault }
    }
    return nil
  }

  /// `true` for most paths that are in order: those of small letters and digits without a device among their elements.
  private static func isPlain(_ path: String) -> Bool {
    var count = 0
    // The element's first four bytes.
    var start: UInt32 = 0
    func isElement() -> Bool {
      switch count {
      case 0: return false
      // con, prn, aux, nul
      case 3: return start != 0x636F_6E && start != 0x7072_6E && start != 0x6175_78 && start != 0x6E75_6C
      // com, lpt
      case 4: return start >> 8 != 0x636F_6D && start >> 8 != 0x6C70_74
      default: return true
      }
    }
    for byte in path.utf8 {
      if byte == PathText.slash {
        if !isElement() { return false }
        count = 0
        start = 0
      } else if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        if count < 4 { start = start << 8 | UInt32(byte) }
        count += 1
      } else {
        return false
      }
    }
    return isElement()
  }

  private static func hasDoubleSlash(_ path: String) -> Bool {
    var previous: UInt8 = 0
    for byte in path.utf8 {
      if byte == PathText.slash && previous == byte { return true }
      previous = byte
    }
    return false
  }

  private static let deviceNames: Set<String> = {
    var names: Set<String> = ["con", "prn", "aux", "nul"]
    for number in 1...9 {
      names.insert("com\(number)")
      names.insert("lpt\(number)")
    }
    return names
  }()

  private static func fault(ofElement element: Substring, _ kind: Kind) -> String? {
    if element.isEmpty { return "empty path element" }
    if element.utf8.allSatisfy({ $0 == UInt8(ascii: ".") }) {
      return "invalid path element \(element.quoted)"
    }
    if element.hasPrefix(".") && kind == .module { return "leading dot in path element" }
    if element.hasSuffix(".") { return "trailing dot in path element" }
    for scalar in element.unicodeScalars where !isAllowed(scalar, kind) {
      return "invalid char '\(scalar == "'" ? "\\'" : String(scalar))'"
    }
    let short = element.prefix { $0 != "." }
    if short.utf8.count <= 4 && deviceNames.contains(short.lowercased()) {
      return "\(short.quoted) disallowed as path element component on Windows"
    }
    if kind != .file, let tilde = short.lastIndex(of: "~") {
      let digits = short[short.index(after: tilde)...]
      if !digits.isEmpty && digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
        return "trailing tilde and digits in path element"
      }
    }
    return nil
  }

  private static func isAllowed(_ scalar: UnicodeScalar, _ kind: Kind) -> Bool {
    guard scalar.isASCII else { return kind == .file && scalar.properties.isAlphabetic }
    let byte = UInt8(scalar.value)
    if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return true }
    switch scalar {
    case "-", ".", "_", "~": return true
    case "+": return kind != .module
    default: return kind == .file && "!#$%&(),=@[]^{} ".unicodeScalars.contains(scalar)
    }
  }
}
