/// What a build is for, and the build tags that hold for it (go/build's Context).
public struct BuildTarget: Sendable {
  public var system = "linux"
  public var architecture = "amd64"
  public var isCgoEnabled = false
  /// The Go release whose compiler is modelled: the minor version of go1.N.
  public var release = 27
  /// Extra tags of `-tags`.
  public var tags: Set<String> = []
  /// Experiments of GOEXPERIMENT that differ from the release's: name to whether it is on.
  public var experiments: [String: Bool] = [:]
  /// The level of the architecture's instruction set, as `v1` for GOAMD64; empty for the architecture's default.
  public var level = ""
  /// The size of a word in bytes.
  public var wordSize: Int { ["386", "arm", "mips", "mipsle"].contains(architecture) ? 4 : 8 }
  public init() {}

  /// `true` iff the build is for the target that the embedded library is written for.
  public var isEmbeddedTarget: Bool {
    system == "linux" && architecture == "amd64" && experiments.isEmpty && ["", "v1"].contains(level)
  }

  private static let unixSystems: Set<String> = [
    "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "linux", "netbsd",
    "openbsd", "solaris",
  ]
  static let systems: Set<String> = unixSystems.union([
    "js", "nacl", "plan9", "wasip1", "windows", "zos",
  ])
  static let architectures: Set<String> = [
    "386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips", "mipsle", "mips64",
    "mips64le", "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390", "s390x",
    "sparc", "sparc64", "wasm",
  ]
  /// Experiments that are on in this release for every target.
  private static let standardExperiments: Set<String> = [
    "randomizedheapbase64", "greenteagc", "jsonv2", "sizespecializedmalloc",
  ]
  /// Architectures whose calls pass arguments in registers.
  private static let registerArchitectures: Set<String> = [
    "amd64", "arm64", "loong64", "ppc64", "ppc64le", "riscv64", "s390x",
  ]

  /// `true` iff the build has `tag`.
  public func has(_ tag: String) -> Bool {
    if tag == system || tag == architecture || tag == "gc" { return true }
    if tags.contains(tag) { return true }
    switch tag {
    case "cgo": return isCgoEnabled
    case "unix": return BuildTarget.unixSystems.contains(system)
    case "linux": return system == "android"
    case "solaris": return system == "illumos"
    case "darwin": return system == "ios"
    case "boringcrypto": return hasExperiment("boringcrypto")
    default: break
    }
    if tag.hasPrefix("go1.") { return BuildTarget.minor(tag.dropFirst(4)).map { $0 <= release } ?? false }
    if tag.hasPrefix("goexperiment.") { return hasExperiment(tag.dropFirst(13)) }
    if tag.hasPrefix(architecture + ".") { return hasLevel(tag.dropFirst(architecture.count + 1)) }
    return false
  }

  /// The number of a release tag `go1.N`, which has no leading zeros; nil for anything else.
  private static func minor(_ text: Substring) -> Int? {
    guard let first = text.utf8.first, first != UInt8(ascii: "0"), first != UInt8(ascii: "+") else {
      return nil
    }
    return Int(text)
  }

  private func hasExperiment(_ name: Substring) -> Bool {
    if let setting = experiments[String(name)] { return setting }
    switch name {
    case "regabiwrappers", "regabiargs": return BuildTarget.registerArchitectures.contains(architecture)
    case "dwarf5":
      return system != "darwin" && system != "ios" && system != "aix"
    default: return BuildTarget.standardExperiments.contains(String(name))
    }
  }

  /// `true` iff the architecture's level is at least `name`.
  private func hasLevel(_ name: Substring) -> Bool {
    switch architecture {
    case "amd64":
      guard name.hasPrefix("v"), let number = BuildTarget.minor(name.dropFirst()) else { return false }
      return number <= (Int(level.dropFirst()) ?? 1)
    case "386": return name == (level.isEmpty ? "sse2" : level)
    case "arm64": return name == "v8.0"
    case "arm":
      guard let number = BuildTarget.minor(name) else { return false }
      return number >= 5 && number <= (Int(level.prefix(1)) ?? 7)
    case "mips", "mipsle", "mips64", "mips64le": return name == (level.isEmpty ? "hardfloat" : level)
    case "ppc64", "ppc64le":
      guard name.hasPrefix("power"), let number = BuildTarget.minor(name.dropFirst(5)) else { return false }
      return number >= 8 && number <= (Int(level.dropFirst(5)) ?? 8)
    case "riscv64": return name == "rva20u64"
    default: return false
    }
  }

  /// `true` iff a file of this name belongs to the build: `_GOOS`, `_GOARCH` and `_GOOS_GOARCH` endings match.
  public func matches(fileName: String) -> Bool {
    var stem = fileName[...]
    if let dot = stem.utf8.firstIndex(of: UInt8(ascii: ".")) { stem = stem[..<dot] }
    guard let first = stem.utf8.firstIndex(of: UInt8(ascii: "_")) else { return true }
    var rest = stem[first...]
    func takePart() -> String? {
      guard let start = rest.utf8.lastIndex(of: UInt8(ascii: "_")) else { return nil }
      defer { rest = rest[..<start] }
      return String(rest[rest.utf8.index(after: start)...])
    }
    guard var last = takePart() else { return true }
    if last == "test" {
      guard let part = takePart() else { return true }
      last = part
    }
    let isArchitecture = BuildTarget.architectures.contains(last)
    if isArchitecture, let system = takePart(), BuildTarget.systems.contains(system) {
      return has(system) && has(last)
    }
    return isArchitecture || BuildTarget.systems.contains(last) ? has(last) : true
  }
}
