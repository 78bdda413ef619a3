// Paths as text, the way Go's packages path and path/filepath treat them.

/// Operations on slash-separated paths that do not look at the file system.
enum PathText {
  /// Returns `path` without `.` elements, doubled slashes and `x/..`; `.` for nothing.
  static func clean(_ path: String) -> String {
    if isClean(path) { return path }
    let bytes = Array(path.utf8)
    let isAbsolute = bytes.first == slash
    var result: [UInt8] = isAbsolute ? [slash] : []
    // The length of the result with nothing but `..` elements in it.
    var fixed = result.count
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != slash { end += 1 }
      let count = end - start
      let isParent = count == 2 && bytes[start] == dot && bytes[start + 1] == dot
      if isParent && result.count > fixed {
        while result.count > fixed && result[result.count - 1] != slash { result.removeLast() }
        if result.count > fixed { result.removeLast() }
      } else if count > 0 && !(count == 1 && bytes[start] == dot) && !(isParent && isAbsolute) {
        if !result.isEmpty && result[result.count - 1] != slash { result.append(slash) }
        result.append(contentsOf: bytes[start..<end])
        if isParent { fixed = result.count }
      }
      start = end + 1
    }
    return result.isEmpty ? "." : String(decoding: result, as: UTF8.self)
  }

  static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// `true` if `clean` would change nothing; `false` if it may.
  private static func isClean(_ path: String) -> Bool {
    var previous: UInt8 = 0
    var count = 0
    for byte in path.utf8 {
      if count == 0 ? byte == dot : previous == slash && (byte == slash || byte == dot) { return false }
      previous = byte
      count += 1
    }
    return count > 0 && (previous != slash || count == 1)
  }

  /// Returns `path` seen from `directory`, cleaned; empty elements vanish.
  static func join(_ directory: String, _ path: String) -> String {
    if directory.isEmpty { return path.isEmpty ? "" : clean(path) }
    if path.isEmpty { return clean(directory) }
    return clean(directory + "/" + path)
  }

  /// Returns `path` as an absolute path, seen from the absolute `directory`.
  static func absolute(_ path: String, from directory: String) -> String {
    path.utf8.first == slash ? clean(path) : join(directory, path)
  }

  /// Returns all but the last element: `.` for a single one.
  static func parent(of path: String) -> String {
    let cleaned = clean(path)
    guard let last = cleaned.utf8.lastIndex(of: slash) else { return "." }
    return last == cleaned.startIndex ? "/" : String(cleaned[..<last])
  }

  /// Returns the last element.
  static func last(_ path: String) -> String {
    guard let last = path.utf8.lastIndex(of: slash) else { return path }
    return String(path[path.index(after: last)...])
  }

  /// `true` iff the elements of `path` begin with those of `prefix`.
  static func has(_ path: String, prefix: String) -> Bool {
    if prefix.isEmpty { return true }
    guard path.hasPrefix(prefix) else { return false }
    let count = prefix.utf8.count
    if path.utf8.count == count || prefix.utf8.last == slash { return true }
    return path.utf8[path.utf8.index(path.utf8.startIndex, offsetBy: count)] == slash
  }

  /// Returns what follows `prefix` and a slash in `path`, empty if they are equal; nil if `path` is not below `prefix`.
  static func inside(_ path: String, _ prefix: String) -> String? {
    guard has(path, prefix: prefix) else { return nil }
    let rest = path.dropFirst(prefix.count)
    return rest.utf8.first == slash ? String(rest.dropFirst()) : String(rest)
  }

  /// `true` iff `path` is `.`, `..` or begins with one of them and a slash.
  static func isLocal(_ path: String) -> Bool {
    path == "." || path == ".." || path.hasPrefix("./") || path.hasPrefix("../")
  }

  /// Returns `path` relative to `directory`; both are absolute and clean.
  static func relative(_ path: String, to directory: String) -> String {
    if path == directory { return "." }
    let target = path.split(separator: "/")
    let base = directory.split(separator: "/")
    var common = 0
    while common < target.count && common < base.count && target[common] == base[common] { common += 1 }
    let up = repeatElement("..", count: base.count - common)
    return (up + target[common...].map(String.init)).joined(separator: "/")
  }

  /// Returns the absolute `path` relative to `directory` if that is shorter; both are clean.
  static func short(_ path: String, from directory: String) -> String {
    var common = 0
    var offset = 0
    var (left, right) = (path.utf8.makeIterator(), directory.utf8.makeIterator())
    while let byte = left.next(), let other = right.next() {
      if byte == other {
        offset += 1
        if byte == slash { common = offset }
        continue
      }
      // Elements differ: `..` for each that is left of the directory, and what is left of the path.
      var up = 1
      for byte in directory.utf8.dropFirst(offset) where byte == slash { up += 1 }
      if 3 * up >= common { return path }
      return String(repeating: "../", count: up) + String(Substring(path.utf8.dropFirst(common)))
    }
    let shortened = relative(path, to: directory)
    return shortened.utf8.count < path.utf8.count ? shortened : path
  }

  /// `true` iff the first element has no dot, as those of standard packages.
  static func isStandard(_ importPath: String) -> Bool {
    for byte in importPath.utf8 {
      if byte == slash { return true }
      if byte == dot { return false }
    }
    return true
  }

  /// Orders texts by their bytes.
  static func precedes(_ a: String, _ b: String) -> Bool {
    var (a, b) = (a, b)
    return a.withUTF8 { left in
      b.withUTF8 { right in
        var place = 0
        let count = min(left.count, right.count)
        while place < count && left[place] == right[place] { place += 1 }
        return place < count ? left[place] < right[place] : left.count < right.count
      }
    }
  }
}

extension StringProtocol {
  /// The text in double quotes, as Go's `%q` shows it.
  var quoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16)
          result += "\\x" + (digits.count < 2 ? "0" : "") + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
