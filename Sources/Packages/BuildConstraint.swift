// Which files of a directory belong to a package (Go command, Build constraints).

/// What a build is for.
public struct BuildTarget: Sendable {
  public var system = "linux"
  public var architecture = "amd64"
  public var isCgoEnabled = false
  /// The Go release whose compiler is modelled: the minor version of go1.N.
  public var release = 27
  /// Extra tags of `-tags`.
  public var tags: Set<String> = []
  public init() {}

  private static let unixSystems: Set<String> = [
    "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "linux", "netbsd",
    "openbsd",
    "solaris",
  ]
  private static let systems: Set<String> = unixSystems.union([
    "js", "nacl", "plan9", "wasip1", "windows", "zos",
  ])
  private static let architectures: Set<String> = [
    "386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips", "mipsle", "mips64",
    "mips64le", "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390", "s390x",
    "sparc", "sparc64", "wasm",
  ]

  /// `true` iff the build has `tag`.
  public func has(_ tag: String) -> Bool {
    if tag == system || tag == architecture || tag == "gc" { return true }
    if tag == "cgo" { return isCgoEnabled }
    if tag == "unix" { return BuildTarget.unixSystems.contains(system) }
    if tag == "linux" { return system == "android" }
    if tag == "goexperiment.regabiwrappers" || tag == "goexperiment.regabiargs" { return true }
    if tag.hasPrefix("go1."), let minor = Int(tag.dropFirst(4)) { return minor >= 1 && minor <= release }
    return tags.contains(tag)
  }

  /// `true` iff a file of this name belongs to the build: `_GOOS`, `_GOARCH` and `_GOOS_GOARCH` endings match.
  public func matches(fileName: String) -> Bool {
    var stem = fileName[...]
    if let dot = stem.firstIndex(of: ".") { stem = stem[..<dot] }
    guard let first = stem.firstIndex(of: "_") else { return true }
    var parts = stem[first...].dropFirst().split(separator: "_", omittingEmptySubsequences: false)
    if parts.last == "test" { parts.removeLast() }
    if parts.count >= 2 {
      let system = String(parts[parts.count - 2])
      let architecture = String(parts[parts.count - 1])
      if BuildTarget.systems.contains(system) && BuildTarget.architectures.contains(architecture) {
        return has(system) && has(architecture)
      }
    }
    guard let last = parts.last.map(String.init) else { return true }
    if BuildTarget.systems.contains(last) || BuildTarget.architectures.contains(last) { return has(last) }
    return true
  }

  /// `true` iff the `//go:build` line before the package clause of `content` holds, or there is none.
  public func matches(content: [UInt8]) -> Bool {
    guard let line = BuildConstraint.line(in: content) else { return true }
    guard let constraint = BuildConstraint(line) else { return false }
    return constraint.holds(for: self)
  }
}

/// The expression of a `//go:build` line: tags joined by `!`, `&&`, `||` and parentheses.
public struct BuildConstraint: Sendable {
  private enum Step: Sendable { case tag(String), not, and, or }
  /// The expression in postfix order.
  private var steps: [Step] = []

  /// Parses the text behind `//go:build`; nil if it is not an expression.
  public init?(_ text: String) {
    var scanner = Scanner(text: Array(text.utf8))
    guard scanner.parseOr(0, into: &steps), scanner.peek() == nil else { return nil }
  }

  /// `true` iff the expression holds for `target`.
  public func holds(for target: BuildTarget) -> Bool {
    var stack: [Bool] = []
    for step in steps {
      switch step {
      case .tag(let name): stack.append(target.has(name))
      case .not: stack.append(!(stack.popLast() ?? false))
      case .and:
        let right = stack.popLast() ?? false
        stack.append((stack.popLast() ?? false) && right)
      case .or:
        let right = stack.popLast() ?? false
        stack.append((stack.popLast() ?? false) || right)
      }
    }
    return stack.last ?? false
  }

  private struct Scanner {
    var text: [UInt8]
    var offset = 0

    mutating func peek() -> UInt8? {
      while offset < text.count && (text[offset] == 0x20 || text[offset] == 0x09) { offset += 1 }
      return offset < text.count ? text[offset] : nil
    }

    mutating func eat(_ word: StaticString) -> Bool {
      guard peek() != nil, offset + word.utf8CodeUnitCount <= text.count else { return false }
      for index in 0..<word.utf8CodeUnitCount where text[offset + index] != word.utf8Start[index] {
        return false
      }
      offset += word.utf8CodeUnitCount
      return true
    }

    mutating func parseOr(_ depth: Int, into steps: inout [Step]) -> Bool {
      guard parseAnd(depth, into: &steps) else { return false }
      while eat("||") {
        guard parseAnd(depth, into: &steps) else { return false }
        steps.append(.or)
      }
      return true
    }

    mutating func parseAnd(_ depth: Int, into steps: inout [Step]) -> Bool {
      guard parseNot(depth, into: &steps) else { return false }
      while eat("&&") {
        guard parseNot(depth, into: &steps) else { return false }
        steps.append(.and)
      }
      return true
    }

    mutating func parseNot(_ depth: Int, into steps: inout [Step]) -> Bool {
      if depth > 1000 { return false }
      if eat("!") {
        guard parseNot(depth + 1, into: &steps) else { return false }
        steps.append(.not)
        return true
      }
      if eat("(") { return parseOr(depth + 1, into: &steps) && eat(")") }
      let start = peek() == nil ? offset : offset
      while offset < text.count && Scanner.isTagByte(text[offset]) { offset += 1 }
      if offset == start { return false }
      steps.append(.tag(String(decoding: text[start..<offset], as: UTF8.self)))
      return true
    }

    static func isTagByte(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...0xFF:
        return true
      default: return false
      }
    }
  }

  /// Returns the text behind the first `//go:build` among the comments that open `content`; nil if there is none.
  static func line(in content: [UInt8]) -> String? {
    var offset = 0
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    let marker = Array("//go:build".utf8)
    while offset < content.count {
      let byte = content[offset]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
        offset += 1
        continue
      }
      guard byte == UInt8(ascii: "/"), offset + 1 < content.count else { return nil }
      if content[offset + 1] == UInt8(ascii: "/") {
        let end = content[offset...].firstIndex(of: 0x0A) ?? content.count
        if content[offset..<end].starts(with: marker), offset + marker.count < end,
          content[offset + marker.count] == 0x20 || content[offset + marker.count] == 0x09
        {
          var last = end
          while last > offset && (content[last - 1] == 0x0D || content[last - 1] == 0x20) { last -= 1 }
          return String(decoding: content[(offset + marker.count)..<last], as: UTF8.self)
        }
        offset = end
      } else if content[offset + 1] == UInt8(ascii: "*") {
        var end = offset + 2
        while end + 1 < content.count
          && !(content[end] == UInt8(ascii: "*") && content[end + 1] == UInt8(ascii: "/"))
        {
          end += 1
        }
        offset = end + 2
      } else {
        return nil
      }
    }
    return nil
  }
}
