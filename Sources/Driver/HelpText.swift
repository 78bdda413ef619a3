/// What `minigo help` prints.
enum HelpText {
  static let overview = """
    minigo reads Go and says what the Go compiler decides about memory: what is inlined, what stays on the
    stack, what moves to the heap, and why.

    Usage:

    \tminigo <command> [arguments]

    The commands are:

    \tbuild       check packages and print the compiler's optimization decisions
    \tannotate    print a source file with each decision at the end of its line
    \tdump        print what a phase returns
    \tcache       show or remove what earlier runs found out
    \tversion     print the version
    \thelp        print this text, or more about a command

    Use "minigo help <command>" for more information about a command.

    """

  static let cacheUsage = "minigo cache info|clean"
  static let buildUsage = "usage: minigo build [-o output] [build flags] [packages]"

  /// The text for one command; nil if there is no such command.
  static func command(_ name: String) -> String? {
    switch name {
    case "build":
      return """
        \(buildUsage)

        Build checks the package of the named files, or of a directory, and prints its errors as go build does.
        Nothing is compiled, and no file is written but what later runs need not find out again ('minigo help
        cache'). With -m it prints to standard error the lines that go build -gcflags=-m prints.

        \t-m          print inlining and escape decisions; -m=2 or -m -m adds costs, reasons and data flows
        \t-l          inline nothing
        \t-e          print all errors, not only the first ten
        \t-errorurl   end each error with the address that explains its kind
        \t-separate   keep packages apart: what importers know of a package is its summary; prints the same, slower
        \t-gcflags 'flags'
        \t            the same flags as the go command passes to the compiler: -gcflags=-m, -gcflags='-m -l'
        \t-tags list  build tags
        \t-C dir      work in dir
        \t-p n        use n threads; without it as many as there are processors, if there is work for them
        \t-timings    print what each phase took: wall time, processor time, memory
        \t-o output   accepted; nothing is written

        What the standard library built into minigo lacks is read from an installed Go 1.27: that of GOROOT, of the
        go command on PATH, or of the module cache. MINIGO_GOROOT names an installation whose library is read in
        every run; MINIGO_GOROOT=off keeps to what is built in.

        Exit status: 0 if the package is free of errors, 1 if it is not, 2 for a wrong command line.

        """
    case "annotate":
      return """
        usage: minigo annotate [-m=2] file.go

        Annotate prints the source of a file with each decision of inlining and escape analysis as a comment at the
        end of its line. With -m=2 the path that forces an allocation to the heap stands below it. The result is
        valid Go, and annotating it again gives the same.

        On a terminal verdicts are coloured and a caret marks the subject; NO_COLOR turns colours off.

        """
    case "dump":
      return """
        usage: minigo dump --emit packages|tokens|ast|types|ir|inlined|graph|escape file.go
               minigo dump --emit summary package
               minigo dump --emit facts [package…]

        Dump prints what one phase returns for a file, with ids, in a fixed order:

        \tpackages    the packages of a build, what they import and their files
        \ttokens      the lexer's token table
        \tast         the syntax tree
        \ttypes       types, objects and constant values of the checked package
        \tir          function bodies before inlining
        \tinlined     function bodies after inlining
        \tgraph       locations and flows of escape analysis
        \tescape      leaks of parameters and verdicts
        \tsummary     what packages that import this one know of it
        \tfacts       declarations of the embedded library with inline costs and leaks; of all packages if none is named

        """
    case "cache":
      return """
        usage: \(cacheUsage)

        Build and annotate keep what later runs need not find out again:

        \truns        what a run printed and which files it read; printed again as long as nothing has changed
        \tdirectories what directories hold and files import
        \tsummaries   what packages that import a package need to know of it
        \tdecisions   what is printed about a package

        A package is done again if its own files or the summary of a package it can see have changed.

        \tinfo        print the folder, the entries of each kind and the bytes they take
        \tclean       remove all entries, and nothing else

        The folder is that of the environment variable MINIGO_CACHE, else minigo in XDG_CACHE_HOME, else
        .cache/minigo in the home directory. MINIGO_CACHE=off keeps nothing.

        """
    case "version":
      return
        "usage: minigo version\n\nVersion prints the version of minigo and of the Go release it models.\n"
    case "help": return "usage: minigo help [command]\n"
    default: return nil
    }
  }
}
