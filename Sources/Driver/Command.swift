import Base

/// The program's version and the Go release whose decisions it prints.
public enum Version {
  public static let number = "0.1.0"
  public static let modelled = "go1.27.3 linux/amd64"
}

/// The command `minigo`.
public enum Command {
  /// Runs the command with `arguments` (without the program's name), writes what it prints and returns its exit status.
  public static func run(_ arguments: [String]) -> Int32 {
    let result = execute(arguments, .current)
    OutputStream.standardOutput.write(result.standardOutput.bytes)
    OutputStream.standardError.write(result.standardError.bytes)
    return result.status
  }

  /// Returns what the command with `arguments` prints, and its exit status.
  public static func execute(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    LargeStack.run { dispatch(arguments, environment) }
  }

  private static func dispatch(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    guard let name = arguments.first else { return CommandResult(status: 2, error: HelpText.overview) }
    let rest = Array(arguments.dropFirst())
    switch name {
    case "build": return BuildCommand.run(rest, environment)
    case "annotate": return AnnotateCommand.run(rest, environment)
    case "dump": return DumpCommand.run(rest, environment)
    case "bench-frontend": return FrontEndBenchCommand.run(rest)
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
