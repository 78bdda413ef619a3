import Packages

/// The flags of `minigo build`, as `go build` takes them.
struct BuildFlags {
  /// 0 without `-m`; 1, 2 as given or counted.
  var level = 0
  /// `-l`: nothing is inlined.
  var isInliningOff = false
  /// `-e`: no limit on the number of errors.
  var showsAllErrors = false
  /// `-errorurl`: each error says where its kind is explained.
  var showsErrorCodes = false
  /// `-separate`: packages know of each other by their summaries only.
  var separatesPackages = false
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
    case "m": try count(value)
    case "l": isInliningOff = value != "0" && value != "false" && value != "4"
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

  /// Counts one `-m`, or takes the number behind it.
  private mutating func count(_ value: String?) throws(UsageError) {
    switch value {
    case nil, "true": level += 1
    case "false": level = 0
    case let text?:
      guard let number = Int(text) else {
        throw UsageError(message: "invalid boolean value \"\(text)\" for -m: invalid count \"\(text)\"")
      }
      level = number
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
    for flag in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "'" || $0 == "\"" }) {
      guard flag.utf8.first == UInt8(ascii: "-") else {
        throw UsageError(
          message:
            "invalid value \"\(value)\" for flag -gcflags: parameter may not start with quote character or be an operand"
        )
      }
      var name = flag.dropFirst()
      if name.utf8.first == UInt8(ascii: "-") { name = name.dropFirst() }
      var parameter: String?
      if let equals = name.firstIndex(of: "=") {
        parameter = String(name[name.index(after: equals)...])
        name = name[..<equals]
      }
      switch name {
      case "m", "l", "e", "errorurl": try set(switch: String(name), to: parameter)
      case "N", "B", "live", "wb", "race", "msan", "asan", "dwarf", "S", "c", "std", "complete": break
      default: throw UsageError(message: "flag provided but not defined: -\(name)")
      }
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
    try load.apply(environment.variables)
    load.target.tags = Set(flags.tags)
    load.moduleMode = flags.moduleMode
    load.moduleFile = flags.moduleFile
    load.cache = environment.cache
    self.init(load)
    endsWithRun = environment.endsWithCommand
    showsProgress = environment.showsProgress
    threads = flags.threads
    takesTimes = flags.takesTimes
    isInliningOff = flags.isInliningOff
    showsAllErrors = flags.showsAllErrors
    showsErrorCodes = flags.showsErrorCodes
    explains = flags.level >= 2
    level = flags.level
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
