import Packages

/// `minigo cache`: what the user's cache holds, and its removal.
enum CacheCommand {
  /// Exit status: 0, 2 for a wrong command line.
  static func run(_ arguments: [String], _ folder: CacheFolder?) -> CommandResult {
    guard arguments.count == 1, arguments[0] == "info" || arguments[0] == "clean" else {
      let seen = arguments.isEmpty ? "cache needs info or clean" : "cache \(arguments[0]): unknown command"
      return CommandResult(
        status: 2,
        error: "minigo \(seen)\nusage: \(HelpText.cacheUsage)\nRun 'minigo help cache' for details.\n")
    }
    guard let folder else {
      return CommandResult(status: 0, output: "no cache: MINIGO_CACHE is off, or no folder is known\n")
    }
    if arguments[0] == "clean" {
      return CommandResult(status: 0, output: "\(folder.clean()) entries removed from \(folder.path)\n")
    }
    var text = "folder       \(folder.path)\n"
    for (kind, entries, bytes) in folder.usage() {
      let name =
        switch kind {
        case .run: "runs       "
        case .directories: "directories"
        case .summary: "summaries  "
        case .decisions: "decisions  "
        }
      text += "\(name)  \(entries), \(bytes) bytes\n"
    }
    return CommandResult(status: 0, output: text)
  }
}
