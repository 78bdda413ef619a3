import Base

/// The program's version and the Go release whose decisions it prints.
public enum Version {
  public static let number = "0.1.0"
  public static let modelled = "go1.27.3 linux/amd64"
}

/// The command `minigo`.
public enum Command {
  /// Runs the command of this process, writes what it prints and returns its exit status. A run whose record in the user's cache
  /// still holds is replayed.
  public static func run() -> Int32 {
    var recorded = RecordedRun()
    if let status = recorded?.replay() { return status }
    recorded?.start()
    let arguments = Array(CommandLine.arguments.dropFirst())
    var environment = CommandEnvironment.current
    environment.recorded = recorded?.predecessor
    return execute(
      arguments, environment,
      write: { result in
        OutputStream.standardOutput.write(result.standardOutput)
        OutputStream.standardError.write(result.standardError)
      }, record: { [recorded] result in recorded?.finish(result) }
    ).status
  }

  /// Returns what the command with `arguments` prints, and its exit status.
  public static func execute(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    execute(arguments, environment, write: { _ in }, record: { _ in })
  }

  /// The same; `write` and `record` are told of it as soon as it is known, side by side.
  private static func execute(
    _ arguments: [String], _ environment: CommandEnvironment, write: (CommandResult) -> Void,
    record: @escaping (CommandResult) -> Void
  ) -> CommandResult {
    if let result = answer(arguments) {
      write(result)
      return result
    }
    let body = { (companion: Companion?) in
      var environment = environment
      environment.companion = companion
      return dispatch(arguments, environment)
    }
    return LargeStack.run(body, write: write, record: record)
  }

  private static func dispatch(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    let rest = Array(arguments.dropFirst())
    switch arguments[0] {
    case "build": return BuildCommand.run(rest, environment)
    case "annotate": return AnnotateCommand.run(rest, environment)
    case "dump": return DumpCommand.run(rest, environment)
    case "fuzz": return FuzzCommand.run(rest, environment)
    case "bench-check": return CheckBenchCommand.run(rest, environment)
    case "bench-package": return PackageBenchCommand.run(rest, environment)
    default: return FrontEndBenchCommand.run(rest)
    }
  }

  /// Returns what a command that reads no source prints; nil for the others.
  private static func answer(_ arguments: [String]) -> CommandResult? {
    guard let name = arguments.first else { return CommandResult(status: 2, error: HelpText.overview) }
    let rest = Array(arguments.dropFirst())
    switch name {
    case "build", "annotate", "dump", "bench-frontend", "bench-check", "bench-package", "fuzz": return nil
    case "cache": return CacheCommand.run(rest, .user)
    case "version", "--version", "-version":
      return CommandResult(
        status: 0, output: "minigo version \(Version.number) (models \(Version.modelled))\n")
    case "help", "--help", "-help", "-h": return help(rest)
    default:
      return CommandResult(
        status: 2, error: "minigo \(name): unknown command\nRun 'minigo help' for usage.\n")
    }
  }

  private static func help(_ arguments: [String]) -> CommandResult {
    guard let name = arguments.first else { return CommandResult(status: 0, output: HelpText.overview) }
    guard let text = HelpText.command(name) else {
      return CommandResult(status: 2, error: "minigo help \(name): unknown help topic. Run 'minigo help'.\n")
    }
    return CommandResult(status: 0, output: text)
  }
}
