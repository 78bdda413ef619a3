// The compiler's own flags, which the go command hands on from `-gcflags`.
//
// Those that decide what is said are obeyed; the others are read as the compiler reads them and change nothing. What is wrong
// with them is said by the compiler, so it stands under the header of each package that they are for, after the packages have been
// found.

/// What the compiler says of flags that it cannot read, complete lines.
struct CompilerFlagError: Error {
  var message: String

  /// A fault with the usage text below it.
  init(_ fault: String) { message = fault + "\n" + CompilerFlags.usage }

  private init(lines: String) { message = lines }

  /// What is said of an argument that is taken for a file.
  static func file(_ name: String) -> CompilerFlagError {
    CompilerFlagError(lines: "open \(name): no such file or directory\n")
  }

  /// What is said to who asks for help.
  static var help: CompilerFlagError { CompilerFlagError(lines: CompilerFlags.usage) }

  /// A fault of a flag's value that the compiler notices once it has read all flags.
  static func value(_ text: String) -> CompilerFlagError { CompilerFlagError(lines: "compile: \(text)\n") }
}

/// The flags of the compiler.
enum CompilerFlags {
  /// What a flag takes.
  enum Kind { case count, bool, integer, text }

  /// The kind of the flag `name`; nil if there is none of that name.
  static func kind(_ name: String) -> Kind? {
    if counts.contains(name) { return .count }
    if switches.contains(name) { return .bool }
    if integers.contains(name) { return .integer }
    return texts.contains(name) ? .text : nil
  }

  private static let counts: Set<String> = [
    "%", "B", "C", "E", "K", "L", "N", "S", "W", "e", "h", "j", "l", "live", "m", "r", "u", "w",
  ]
  private static let switches: Set<String> = [
    "+", "asan", "clobberdead", "clobberdeadreg", "complete", "dwarf", "dwarfbasentries",
    "dwarflocationlists",
    "dynlink", "errorurl", "linkshared", "msan", "nolocalimports", "pack", "race", "shared", "smallframes",
    "std", "t", "v", "wb",
  ]
  private static let integers: Set<String> = ["c", "gendwarfinl", "memprofilerate"]
  private static let texts: Set<String> = [
    "D", "I", "asmhdr", "bench", "blockprofile", "buildid", "coveragecfg", "cpuprofile", "d", "embedcfg",
    "env", "goversion", "importcfg", "installsuffix", "json", "lang", "linkobj", "memprofile",
    "mutexprofile", "o", "p", "pgoprofile", "spectre", "symabis", "traceprofile", "trimpath",
  ]

  /// Returns the value of the flag `name` of kind `count`: one more than `old` if `text` is nil.
  static func count(_ name: String, _ text: String?, after old: Int) throws(CompilerFlagError) -> Int {
    switch text {
    case nil, "true": return old + 1
    case "false": return 0
    case let text?:
      if let number = Int(text) { return number }
      throw CompilerFlagError("invalid boolean value \"\(text)\" for -\(name): invalid count \"\(text)\"")
    }
  }

  /// Returns the value of the flag `name` of kind `bool`, which is on without one.
  static func bool(_ name: String, _ text: String?) throws(CompilerFlagError) -> Bool {
    switch text {
    case nil, "1", "t", "T", "true", "TRUE", "True": return true
    case "0", "f", "F", "false", "FALSE", "False": return false
    case let text?: throw CompilerFlagError("invalid boolean value \"\(text)\" for -\(name): parse error")
    }
  }

  /// What the compiler prints about its flags.
  static var usage: String {
    """
    usage: compile [options] file.go...
      -%\tdebug non-static initializers
      -+\tcompiling runtime
      -B\tdisable bounds checking
      -C\tdisable printing of columns in error messages
      -D path
        \tset relative path for local imports
      -E\tdebug symbol export
      -I directory
        \tadd directory to import search path
      -K\tdebug missing line numbers
      -L\talso show actual source file names in error messages for positions affected by //line directives
      -N\tdisable optimizations
      -S\tprint assembly listing
      -V\tprint version and exit
      -W\tdebug parse tree after type checking
      -asan
        \tbuild code compatible with C/C++ address sanitizer
      -asmhdr file
        \twrite assembly header to file
      -bench file
        \tappend benchmark times to file
      -blockprofile file
        \twrite block profile to file
      -buildid id
        \trecord id as the build id in the export metadata
      -c int
        \tconcurrency during compilation (1 means no concurrency) (default \(Processors.count))
      -clobberdead
        \tclobber dead stack slots (for debugging)
      -clobberdeadreg
        \tclobber dead registers (for debugging)
      -complete
        \tcompiling complete package (no C or assembly)
      -coveragecfg file
        \tread coverage configuration from file
      -cpuprofile file
        \twrite cpu profile to file
      -d value
        \tenable debugging settings; try -d help
      -dwarf
        \tgenerate DWARF symbols (default true)
      -dwarfbasentries
        \tuse base address selection entries in DWARF (default true)
      -dwarflocationlists
        \tadd location lists to DWARF in optimized mode (default true)
      -dynlink
        \tsupport references to Go symbols defined in other shared libraries
      -e\tno limit on number of errors reported
      -embedcfg file
        \tread go:embed configuration from file
      -env definition
        \tadd definition of the form key=value to environment
      -errorurl
        \tprint explanatory URL with error message if applicable
      -gendwarfinl int
        \tgenerate DWARF inline info records (default 2)
      -goversion string
        \trequired version of the runtime
      -h\thalt on error
      -importcfg file
        \tread import configuration from file
      -installsuffix suffix
        \tset pkg directory suffix
      -j\tdebug runtime-initialized variables
      -json string
        \tversion,file for JSON compiler/optimizer detail output
      -l\tdisable inlining
      -lang string
        \tGo language version source code expects
      -linkobj file
        \twrite linker-specific object to file
      -linkshared
        \tgenerate code that will be linked against Go shared libraries
      -live
        \tdebug liveness analysis
      -m\tprint optimization decisions
      -memprofile file
        \twrite memory profile to file
      -memprofilerate rate
        \tset runtime.MemProfileRate to rate
      -msan
        \tbuild code compatible with C/C++ memory sanitizer
      -mutexprofile file
        \twrite mutex profile to file
      -nolocalimports
        \treject local (relative) imports
      -o file
        \twrite output to file
      -p path
        \tset expected package import path
      -pack
        \twrite to file.a instead of file.o
      -pgoprofile file
        \tread profile or pre-process profile from file
      -r\tdebug generated wrappers
      -race
        \tenable race detector
      -shared
        \tgenerate code that can be linked into a shared library
      -smallframes
        \treduce the size limit for stack allocated objects
      -spectre list
        \tenable spectre mitigations in list (all, index, ret)
      -std
        \tcompiling standard library
      -symabis file
        \tread symbol ABIs from file
      -t\tenable tracing for debugging the compiler
      -traceprofile file
        \twrite an execution trace to file
      -trimpath prefix
        \tremove prefix from recorded source file paths
      -u\temit unsorted warnings/errors
      -v\tincrease debug verbosity
      -w\tdebug type checking
      -wb
        \tenable write barrier (default true)

    """
  }
}
