// Versions of the language and of modules as text (cmd/go/internal/gover, golang.org/x/mod/semver).

/// Versions of the language, `1.N`, as 100 + N.
public enum LanguageVersion {
  /// The newest version, that of the modelled compiler.
  public static let current = 127

  /// Returns the version that `text`, as `1.21`, `1.21.3` or `1.21rc1`, stands for; `current` if it is no version.
  public static func number(_ text: String) -> Int {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let major = parts.first.flatMap({ Int($0) }), major >= 1, major < 1000 else { return current }
    if parts.count == 1 { return major * 100 }
    guard let minor = Int(parts[1].prefix { $0.isASCII && $0.isNumber }) else { return current }
    return major * 100 + min(minor, 99)
  }

  /// Returns the version for a file with the build line's version `fileVersion`, `go1.N`, in a package of version `package`: a
  /// file cannot ask for less than Go 1.21.
  public static func number(file fileVersion: String, package: Int) -> Int {
    if !fileVersion.hasPrefix("go") { return package }
    return max(number(String(fileVersion.dropFirst(2))), 121)
  }

  /// `true` iff `text` has the form of the `go` line's version.
  static func isValid(_ text: String) -> Bool {
    var numbers = 0
    var rest = text[...]
    while numbers < 3 {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      if digits.isEmpty || digits.utf8.first == UInt8(ascii: "0") && (numbers == 0 || digits.utf8.count > 1) {
        return false
      }
      numbers += 1
      rest = rest[digits.endIndex...]
      if rest.isEmpty { return numbers >= 2 }
      guard rest.utf8.first == UInt8(ascii: ".") else { break }
      rest = rest.dropFirst()
    }
    for kind in ["alpha", "beta", "rc"] where numbers >= 2 && rest.hasPrefix(kind) {
      let digits = rest.dropFirst(kind.count)
      return !digits.isEmpty && digits.utf8.first != UInt8(ascii: "0")
        && digits.utf8.allSatisfy { $0 &- 0x30 < 10 }
    }
    return false
  }

  /// `true` iff version `a` is newer than `b`.
  static func isNewer(_ a: String, _ b: String) -> Bool {
    let left = components(a)
    let right = components(b)
    for index in 0..<left.count where left[index] != right[index] { return left[index] > right[index] }
    return false
  }

  /// Major, minor, whether it is a release, and patch or number of the release candidate.
  private static func components(_ text: String) -> [Int] {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    var result = [0, 0, 0, 0]
    for (index, part) in parts.prefix(3).enumerated() {
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      result[index == 2 ? 3 : index] = Int(digits) ?? 0
      let rest = part[digits.endIndex...]
      if !rest.isEmpty {
        result[2] = rest.hasPrefix("rc") ? -1 : rest.hasPrefix("beta") ? -2 : -3
        result[3] = Int(rest.drop { !$0.isNumber }) ?? 0
      }
    }
    return result
  }
}

/// Versions of modules, `vMAJOR.MINOR.PATCH-PRERELEASE+BUILD`.
enum SemanticVersion {
  private struct Parts {
    var numbers: [Substring]
    var prerelease: Substring
    var build: Substring
  }

  private static func parse(_ text: String) -> Parts? {
    guard text.utf8.first == UInt8(ascii: "v") else { return nil }
    var rest = text.dropFirst()
    var build: Substring = ""
    if let plus = rest.firstIndex(of: "+") {
      build = rest[plus...]
      rest = rest[..<plus]
    }
    var prerelease: Substring = ""
    if let dash = rest.firstIndex(of: "-") {
      prerelease = rest[rest.index(after: dash)...]
      rest = rest[..<dash]
      if prerelease.isEmpty { return nil }
    }
    let numbers = rest.split(separator: ".", omittingEmptySubsequences: false)
    if numbers.count > 3 { return nil }
    for number in numbers {
      if number.isEmpty || !number.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { return nil }
      if number.utf8.count > 1 && number.utf8.first == UInt8(ascii: "0") { return nil }
    }
    return Parts(numbers: numbers, prerelease: prerelease, build: build)
  }

  /// `true` iff `text` is a version, complete or shortened.
  static func isValid(_ text: String) -> Bool { parse(text) != nil }

  /// `true` iff `a` comes after `b`; anything that is no version comes first.
  static func isNewer(_ a: String, _ b: String) -> Bool {
    guard let left = parse(a) else { return false }
    guard let right = parse(b) else { return true }
    for index in 0..<3 {
      let x = index < left.numbers.count ? left.numbers[index] : "0"
      let y = index < right.numbers.count ? right.numbers[index] : "0"
      if x != y { return isGreater(number: x, y) }
    }
    if left.prerelease == right.prerelease { return false }
    if left.prerelease.isEmpty { return true }
    if right.prerelease.isEmpty { return false }
    let x = left.prerelease.split(separator: ".")
    let y = right.prerelease.split(separator: ".")
    for index in 0..<min(x.count, y.count) where x[index] != y[index] {
      let isNumber = (
        x[index].utf8.allSatisfy { $0 &- 0x30 < 10 }, y[index].utf8.allSatisfy { $0 &- 0x30 < 10 }
      )
      if isNumber.0 != isNumber.1 { return isNumber.1 }
      return isNumber.0
        ? isGreater(number: x[index], y[index]) : PathText.precedes(String(y[index]), String(x[index]))
    }
    return x.count > y.count
  }

  private static func isGreater(number a: Substring, _ b: Substring) -> Bool {
    a.utf8.count != b.utf8.count ? a.utf8.count > b.utf8.count : a > b
  }

  /// Returns what is wrong with the version of `module` in a `verb` directive; nil if nothing is.
  static func fault(of module: ModuleVersion, _ verb: String) -> String? {
    // Anything but a whole version is a question to the module's repository.
    guard let parts = parse(module.version), parts.numbers.count == 3 else {
      return "module lookup disabled by GOPROXY=off"
    }
    let major = pathMajor(module.path)
    let isIncompatible = parts.build == "+incompatible"
    if module.path.hasPrefix("gopkg.in/") { return nil }
    let expected = parts.numbers[0]
    if major.isEmpty {
      if expected == "0" || expected == "1" || isIncompatible { return nil }
      return
        "\(verb) \(module.path): version \(module.version.quoted) invalid: should be v0 or v1, not v\(expected)"
    }
    if "v\(expected)" == major { return nil }
    return
      "\(verb) \(module.path): version \(module.version.quoted) invalid: should be \(major), not v\(expected)"
  }

  /// The last element of a module path if it states a major version, as `v2`; empty otherwise.
  static func pathMajor(_ path: String) -> String {
    let last = PathText.last(path)
    guard last.utf8.count >= 2, last.hasPrefix("v"), last.contains(where: { $0 != "v" }) else { return "" }
    let digits = last.dropFirst()
    guard digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), !digits.hasPrefix("0"), digits != "1" else {
      return ""
    }
    return path == last ? "" : last
  }
}
