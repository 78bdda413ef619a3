/// What decides where packages come from: the go command's flags and environment variables.
public struct LoadSettings {
  /// Whether packages belong to modules (GO111MODULE).
  public enum ModuleSwitch: Sendable {
    case on, off
    /// Modules if a go.mod is found, GOPATH otherwise.
    case automatic
  }

  public var target = BuildTarget()
  /// The absolute directory that relative operands start from.
  public var directory: String
  /// An installation of Go whose standard library is read; nil for the embedded one.
  public var goRoot: String?
  /// Where to look for an installation if the embedded library does not do; nil to make do with it.
  public var installations: InstallationSearch?
  /// The absolute directories of GOPATH.
  public var goPath: [String] = []
  /// The module cache; empty for that of the first directory of GOPATH.
  public var moduleCache = ""
  public var modules = ModuleSwitch.on
  /// The value of `-mod`; nil if the flag is not given.
  public var moduleMode: String?
  /// The value of `-modfile`.
  public var moduleFile: String?
  /// GOWORK: a go.work file, or `off`; nil to look for one.
  public var workFile: String?

  /// Where records of directories are kept from run to run; nil for nowhere.
  public var cache: CacheFolder?

  /// Has work done on another thread, or not at all, that only saves time; nil if there is no such thread.
  public var aside: ((@escaping @Sendable () -> Void) -> Void)?

  /// When the run started, which decides what has settled.
  var start = Timestamp.now

  /// Rewrites the content of each file of the packages asked for before it is read.
  public var rewrite: (([UInt8]) -> [UInt8])?

  public init(directory: String) { self.directory = directory }

  /// The environment variables that `apply` looks at, with a zero byte behind each: a list that is there without any work.
  private static let variables: StaticString = """
    CGO_ENABLED\0GO111MODULE\0GO386\0GOAMD64\0GOARCH\0GOARM\0GOEXPERIMENT\0GOFLAGS\0GOMIPS\0GOMIPS64\0\
    GOMODCACHE\0GOOS\0GOPATH\0GOPPC64\0GOROOT\0GOWORK\0HOME\0PATH\0
    """

  /// Calls `body` with the name of each environment variable that `apply` looks at.
  public static func forEachVariable(_ body: (UnsafePointer<CChar>) -> Void) {
    var place = 0
    while place < variables.utf8CodeUnitCount {
      let name = UnsafeRawPointer(variables.utf8Start + place).assumingMemoryBound(to: CChar.self)
      body(name)
      while variables.utf8Start[place] != 0 { place += 1 }
      place += 1
    }
  }

  /// Takes over the go command's variables from `environment`.
  public mutating func apply(_ environment: [String: String]) throws(LoadError) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let system = value("GOOS") { target.system = system }
    if let architecture = value("GOARCH") { target.architecture = architecture }
    if !BuildTarget.systems.contains(target.system)
      || !BuildTarget.architectures.contains(target.architecture)
    {
      throw LoadError(
        "go: unsupported GOOS/GOARCH pair \(target.system)/\(target.architecture)", status: 2)
    }
    switch target.architecture {
    case "amd64": target.level = value("GOAMD64") ?? ""
    case "386": target.level = value("GO386") ?? ""
    case "arm": target.level = value("GOARM") ?? ""
    case "mips", "mipsle": target.level = value("GOMIPS") ?? ""
    case "mips64", "mips64le": target.level = value("GOMIPS64") ?? ""
    case "ppc64", "ppc64le": target.level = value("GOPPC64") ?? ""
    default: break
    }
    for name in (value("GOEXPERIMENT") ?? "").split(separator: ",") {
      let isOff = name.hasPrefix("no")
      target.experiments[String(isOff ? name.dropFirst(2) : name)] = !isOff
    }
    switch environment["GO111MODULE"] ?? "" {
    case "", "on": modules = .on
    case "auto": modules = .automatic
    case "off": modules = .off
    case let other: throw LoadError("go: unknown environment setting GO111MODULE=\(other)")
    }
    if let list = value("GOPATH") {
      goPath = list.split(separator: ":").map { PathText.clean(String($0)) }
    } else if let home = value("HOME") {
      goPath = ["\(home)/go"]
    }
    if let cache = value("GOMODCACHE") { moduleCache = PathText.clean(cache) }
    workFile = value("GOWORK")
  }
}
