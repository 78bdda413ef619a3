import Base
import Packages

/// What a command needs to know of the process that runs it.
public struct CommandEnvironment: Sendable {
  /// The directory that relative paths start from.
  public var directory: String
  /// `true` to colour output and mark subjects: standard output is a terminal and `NO_COLOR` is unset.
  public var isColored: Bool

  /// An installation of Go whose standard library is read; nil for the embedded one.
  public var goRoot: String?
  /// `true` to look for an installation when the embedded library does not do.
  public var findsInstallations = false
  /// The go command's environment variables that are set.
  public var variables: [String: String]
  /// `true` if the process ends with the command: tables are then left to the system rather than freed one by one.
  public var endsWithCommand = false
  /// Where what is known of packages is kept from run to run; nil for nowhere.
  public var cache: CacheFolder?
  /// `true` to show on standard error how far a long run has come: it is a terminal that can erase a line.
  public var showsProgress = false
  /// What works beside the command, if anything does.
  var companion: Companion?
  /// The record of the command's predecessor, which differs in files of packages that are worked on; nil if there is none.
  var recorded: RunRecord?

  public init(
    directory: String, isColored: Bool = false, goRoot: String? = nil, variables: [String: String] = [:]
  ) {
    self.directory = directory
    self.isColored = isColored
    self.goRoot = goRoot
    self.variables = variables
  }

  /// Calls `body` with the name of each environment variable that what a command prints may depend on: no other must be looked at,
  /// since a recorded run is only told from another by these.
  static func forEachVariable(_ body: (UnsafePointer<CChar>) -> Void) {
    LoadSettings.forEachVariable(body)
    body("MINIGO_GOROOT")
    body("NO_COLOR")
  }

  /// `true` iff this process is to colour what it prints.
  static var isColored: Bool {
    guard OutputStream.standardOutput.isTerminal else { return false }
    return FileSystem.environment("NO_COLOR").map { $0.isEmpty } ?? true
  }

  /// The environment of this process.
  public static var current: CommandEnvironment {
    var variables: [String: String] = [:]
    LoadSettings.forEachVariable { name in
      if let value = FileSystem.environment(name) { variables[String(cString: name)] = value }
    }
    let root = FileSystem.environment("MINIGO_GOROOT") ?? ""
    var environment = CommandEnvironment(
      directory: FileSystem.currentDirectory(), isColored: isColored,
      goRoot: root.isEmpty || root == "off" ? nil : root, variables: variables)
    environment.findsInstallations = root.isEmpty
    environment.endsWithCommand = true
    environment.cache = .user
    environment.showsProgress =
      OutputStream.standardError.isTerminal
      && FileSystem.environment("TERM").map { !$0.isEmpty && $0 != "dumb" } ?? false
    return environment
  }
}

/// What a command printed, and its exit status.
public struct CommandResult: Sendable {
  public var status: Int32
  public var standardOutput: TextBuffer
  public var standardError: TextBuffer

  init(status: Int32, output: TextBuffer = TextBuffer(), error: TextBuffer = TextBuffer()) {
    self.status = status
    standardOutput = output
    standardError = error
  }

  init(status: Int32, output: String) {
    self.init(status: status)
    standardOutput.write(output)
  }

  init(status: Int32, error: String) {
    self.init(status: status)
    standardError.write(error)
  }
}
