import Packages

/// The flags of `minigo build`, as `go build` takes them.
struct BuildFlags {
  /// 0 without `-m`; 1, 2 as given or counted.
  var level = 0
  /// `-l`, counted: 1 turns inlining off, more turns it on again.
  var inliningCount = 0
  /// `true` iff nothing is inlined.
  var isInliningOff: Bool { inliningCount == 1 }
  /// `-e`: no limit on the number of errors.
  var showsAllErrors = false
  /// `-errorurl`: each error says where its kind is explained.
  var showsErrorCodes = false
  /// `-separate`: packages know of each other by their summaries only.
  var separatesPackages = false
  /// `-lang` among the compiler's flags: the language version of the packages asked for, as 121 for Go 1.21.
  var language: Int?
  /// What the compiler says of its flags if it cannot read them, complete lines.
  var compilerFault: String?
  /// `-o`: accepted, and nothing is written.
  var output: String?
  /// `-p`: the number of threads; nil if the flag is not given.
  var threads: Int?
  /// `-timings`: what each phase took is printed.
  var takesTimes = false
  /// `-tags`.
  var tags: [String] = []
  /// `-mod`.
  var moduleMode: String?
  /// `-modfile`.
  var moduleFile: String?
  /// `-C`: the directory to work in.
  var directory: String?
  /// Files, directories, import paths.
  var operands: [String] = []
}

/// Why a command line cannot be obeyed.
struct UsageError: Error {
  /// What to print before the usage lines.
  var message: String
  /// `true` for a fault of GOFLAGS, which is none of the command line's use.
  var isOfEnvironment = false
}

extension BuildFlags {
  /// Parses the arguments behind the command's name; the flags of `go build` that change nothing here are accepted.
  /// The first `flagsBefore` are not of the command line.
  init(_ arguments: [String], flagsBefore: Int = 0) throws(UsageError) {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      let isFirst = index == flagsBefore
      index += 1
      if argument == "--" {
        operands += arguments[index...]
        break
      }
      guard argument.utf8.count > 1, argument.utf8.first == UInt8(ascii: "-") else {
        operands += arguments[(index - 1)...]
        break
      }
      var name = argument.dropFirst()
      if name.utf8.first == UInt8(ascii: "-") { name = name.dropFirst() }
      var value: String?
      if let equals = name.firstIndex(of: "=") {
        value = String(name[name.index(after: equals)...])
        name = name[..<equals]
      }
      if BuildFlags.valued.contains(String(name)) {
        if value == nil {
          guard index < arguments.count else {
            throw UsageError(message: "flag needs an argument: -\(name)")
          }
          value = arguments[index]
          index += 1
        }
        if name == "C" && !isFirst {
          throw UsageError(
            message: "invalid value \"\(value!)\" for flag -C: -C flag must be first flag on command line")
        }
        try set(String(name), to: value!)
      } else {
        try set(switch: String(name), to: value)
      }
    }
  }

  /// Flags of `go build` that take a value.
  private static let valued: Set<String> = [
    "gcflags", "o", "tags", "C", "p", "mod", "modfile", "asmflags", "ldflags", "gccgoflags", "buildmode",
    "compiler", "installsuffix", "overlay", "pgo", "pkgdir", "toolexec", "covermode", "coverpkg",
  ]
  /// Flags of `go build` without a value that change nothing here.
  private static let ignored: Set<String> = [
    "a", "n", "v", "x", "race", "msan", "asan", "cover", "work", "linkshared", "modcacherw", "trimpath",
    "buildvcs",
    "json",
  ]

  /// Flags of the go command's other subcommands, which GOFLAGS may name.
  private static let elsewhere: Set<String> = [
    "bench", "benchmem", "benchtime", "blockprofile", "blockprofilerate", "compiled", "compat", "count",
    "cpu",
    "cpuprofile", "d", "deps", "diff", "exec", "export", "f", "failfast", "find", "fullpath", "fuzz",
    "fuzzcache", "fuzzminimizetime", "fuzztime", "go", "i", "insecure", "list", "memprofile",
    "memprofilerate", "modcache", "mutexprofile", "mutexprofilefraction", "outputdir", "parallel", "r",
    "retracted", "reuse", "run", "short", "shuffle", "skip", "t", "test", "testcache", "timeout", "trace",
    "u",
    "vet", "versions", "vettool", "w", "c", "cache", "artifacts", "src", "all", "cmd",
  ]

  /// `true` iff `minigo build` takes the flag `name`.
  private static func isKnown(_ name: String) -> Bool {
    valued.contains(name) || ignored.contains(name) || ["m", "l", "e"].contains(name)
  }

  private mutating func set(_ name: String, to value: String) throws(UsageError) {
    switch name {
    case "gcflags": try setCompilerFlags(value)
    case "o": output = value
    case "C": directory = value
    case "p":
      guard let number = Int(value) else {
        throw UsageError(message: "invalid value \"\(value)\" for flag -p: parse error")
      }
      threads = number
    case "tags":
      tags = value.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
    case "mod":
      moduleMode = value.isEmpty ? nil : value
    case "modfile": moduleFile = value
    default: break
    }
  }

  private mutating func set(switch name: String, to value: String?) throws(UsageError) {
    switch name {
    case "m": level = try BuildFlags.count("m", value, after: level)
    case "l": inliningCount = try BuildFlags.count("l", value, after: inliningCount)
    case "separate": separatesPackages = value != "0" && value != "false"
    case "e": showsAllErrors = value != "0" && value != "false"
    case "errorurl": showsErrorCodes = value != "0" && value != "false"
    case "timings": takesTimes = value != "0" && value != "false"
    default:
      if !BuildFlags.ignored.contains(name) {
        throw UsageError(message: "flag provided but not defined: -\(name)")
      }
    }
  }

  /// Counts one more than `old` for the flag `name`, or takes the number behind it.
  private static func count(_ name: String, _ value: String?, after old: Int) throws(UsageError) -> Int {
    switch value {
    case nil, "true": return old + 1
    case "false": return 0
    case let text?:
      guard let number = Int(text) else {
        throw UsageError(
          message: "invalid boolean value \"\(text)\" for -\(name): invalid count \"\(text)\"")
      }
      return number
    }
  }

  /// Parses the value of `-gcflags`: `[pattern=]flags`, separated by blanks, quotes allowed.
  private mutating func setCompilerFlags(_ value: String) throws(UsageError) {
    var text = value[...]
    text = text.drop { $0 == " " || $0 == "\t" }
    if !text.isEmpty && text.utf8.first != UInt8(ascii: "-") {
      guard let equals = text.firstIndex(of: "=") else {
        throw UsageError(
          message: "invalid value \"\(value)\" for flag -gcflags: missing =<value> in <pattern>=<value>")
      }
      text = text[text.index(after: equals)...]
    }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "'" || $0 == "\"" })
    do {
      try readCompilerFlags(words.map(String.init))
    } catch {
      compilerFault = error.message
    }
  }

  /// Reads the flags for the compiler as it does.
  private mutating func readCompilerFlags(_ words: [String]) throws(CompilerFlagError) {
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if !word.hasPrefix("-") || word == "-" { throw .file(word) }
      var name = word.dropFirst()
      if name.hasPrefix("-") { name = name.dropFirst() }
      if name.isEmpty {
        if index < words.count { throw .file(words[index]) }
        return
      }
      if name.hasPrefix("-") || name.hasPrefix("=") { throw CompilerFlagError("bad flag syntax: \(word)") }
      var value: String?
      if let equals = name.firstIndex(of: "=") {
        value = String(name[name.index(after: equals)...])
        name = name[..<equals]
      }
      guard let kind = CompilerFlags.kind(String(name)) else {
        throw name == "h" || name == "help"
          ? .help : CompilerFlagError("flag provided but not defined: -\(name)")
      }
      if (kind == .text || kind == .integer) && value == nil && index < words.count {
        value = words[index]
        index += 1
      }
      try obey(String(name), kind, value)
    }
  }

  /// Does as the compiler's flag `name` says.
  private mutating func obey(_ name: String, _ kind: CompilerFlags.Kind, _ value: String?)
    throws(CompilerFlagError)
  {
    switch kind {
    case .count:
      switch name {
      case "m": level = try CompilerFlags.count(name, value, after: level)
      case "l": inliningCount = try CompilerFlags.count(name, value, after: inliningCount)
      case "e": showsAllErrors = try CompilerFlags.count(name, value, after: showsAllErrors ? 1 : 0) != 0
      default: _ = try CompilerFlags.count(name, value, after: 0)
      }
    case .bool:
      let isOn = try CompilerFlags.bool(name, value)
      if name == "errorurl" { showsErrorCodes = isOn }
    case .integer:
      if let value, Int(value) == nil {
        throw CompilerFlagError("invalid value \"\(value)\" for flag -\(name): parse error")
      }
    case .text:
      guard name == "lang", let value else { return }
      let minor = value == "go1" ? "0" : String(value.dropFirst(4))
      guard value == "go1" || value.hasPrefix("go1."), let number = Int(minor), String(number) == minor else {
        throw .value("invalid value \"\(value)\" for -lang: should be something like \"go1.12\"")
      }
      if 100 + number > LanguageVersion.current {
        throw .value("invalid value \"\(value)\" for -lang: max known version is \"go1.27\"")
      }
      language = 100 + number
    }
  }
}

extension PipelineOptions {
  /// What `flags` and the go command's variables in `environment` ask for.
  init(_ flags: BuildFlags, _ environment: CommandEnvironment) throws(LoadError) {
    var directory = environment.directory
    if let other = flags.directory {
      directory = other.hasPrefix("/") ? other : "\(directory)/\(other)"
      if FileSystem.kind(of: directory) != .directory {
        throw LoadError("go: chdir \(other): no such file or directory")
      }
    }
    if let threads = flags.threads, threads < 1 {
      throw LoadError("go: -p must be a positive integer: \(threads)")
    }
    var load = LoadSettings(directory: directory)
    load.goRoot = environment.goRoot
    if environment.findsInstallations { load.installations = InstallationSearch(environment.variables) }
    try load.apply(environment.variables)
    load.target.tags = Set(flags.tags)
    load.moduleMode = flags.moduleMode
    load.moduleFile = flags.moduleFile
    load.cache = environment.cache
    self.init(load)
    endsWithRun = environment.endsWithCommand
    showsProgress = environment.showsProgress
    threads = flags.threads
    companion = environment.companion
    recorded = environment.recorded
    if flags.threads == 1 { companion?.retire() }
    if let companion, companion.isHelpful { self.load.aside = { companion.ask($0) } }
    takesTimes = flags.takesTimes
    isInliningOff = flags.isInliningOff
    showsAllErrors = flags.showsAllErrors
    showsErrorCodes = flags.showsErrorCodes
    explains = flags.level >= 2
    level = flags.level
    language = flags.language
    compilerFault = flags.compilerFault
    separatesPackages = flags.separatesPackages
  }
}

extension BuildFlags {
  /// Parses the arguments behind the command's name after the flags of GOFLAGS in `environment`.
  init(_ arguments: [String], _ environment: CommandEnvironment) throws(UsageError) {
    var flags: [String] = []
    for flag in (environment.variables["GOFLAGS"] ?? "").split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if !flag.hasPrefix("-") || flag == "-" || flag == "--" {
        throw UsageError(
          message: "go: parsing $GOFLAGS: non-flag \(String(reflecting: String(flag)))", isOfEnvironment: true
        )
      }
      let name = String(flag.drop { $0 == "-" }.prefix { $0 != "=" })
      if BuildFlags.isKnown(name) {
        flags.append(String(flag))
      } else if !BuildFlags.elsewhere.contains(name) {
        throw UsageError(message: "go: parsing $GOFLAGS: unknown flag -\(name)", isOfEnvironment: true)
      }
    }
    try self.init(flags + arguments, flagsBefore: flags.count)
  }
}
