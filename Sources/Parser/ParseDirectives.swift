import Base
import Lexer

// Directives are comments, so they lie between tokens. One belongs to the declaration that starts at the next token; one
// before anything else is misplaced. The parser asks at the places where Go's does: `takeDirectives` where a declaration
// starts, `dropDirectives` where something else starts or a declaration ends.

extension Parser {
  /// Reads the directives before the current token and returns those not yet given to a declaration, as indices in
  /// `directives`.
  @inline(__always)
  mutating func takeDirectives() -> Range<Int> {
    if index < directiveToken { return 0..<0 }
    return takePending()
  }

  @inline(never)
  private mutating func takePending() -> Range<Int> {
    readDirectives()
    let range = pendingDirectives..<directives.count
    pendingDirectives = directives.count
    setDirectiveToken()
    return range
  }

  /// Makes the directives `range` those of declaration `node`.
  @inline(__always)
  mutating func attach(_ range: Range<Int>, to node: NodeID) {
    if !range.isEmpty {
      directiveRuns.append(
        DirectiveRun(node: node, start: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
    }
  }

  /// Reports the directives before the current token that no declaration has taken.
  @inline(__always)
  mutating func dropDirectives() {
    if index >= directiveToken { dropPending() }
  }

  @inline(never)
  private mutating func dropPending() {
    readDirectives()
    for directive in directives[pendingDirectives...] {
      if !directive.flags.subtracting([.embed, .minigo]).isEmpty {
        emit(directive.offset, "misplaced compiler directive")
      }
    }
    for directive in directives[pendingDirectives...] where directive.flags.contains(.embed) {
      emit(directive.offset, "misplaced go:embed directive")
    }
    directives.removeSubrange(pendingDirectives...)
    setDirectiveToken()
  }

  private mutating func setDirectiveToken() {
    if pendingDirectives < directives.count {
      directiveToken = 0
    } else if nextDirective < table.comments.count {
      directiveToken = Int(table.comments[nextDirective].token)
    } else {
      directiveToken = Int.max
    }
  }

  /// Reads the directives up to the current token.
  mutating func readDirectives() {
    while nextDirective < table.comments.count && Int(table.comments[nextDirective].token) <= index {
      let comment = table.comments[nextDirective]
      nextDirective += 1
      let start = Int(comment.offset)
      if bytes[start + 1] != UInt8(ascii: "/") || bytes[start + 2] == UInt8(ascii: "l") { continue }
      var end = Int(comment.end)
      if end > start && bytes[end - 1] == 0x0d { end -= 1 }
      readDirective(start + 2, end)
    }
    setDirectiveToken()
  }

  /// Reads the directive whose text is `start..<end`.
  private mutating func readDirective(_ start: Int, _ end: Int) {
    var directive = Directive(flags: [], offset: UInt32(start), length: UInt32(end - start))
    let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if line.starts(with: "minigo:".utf8) {
      directive.flags = .minigo
      directives.append(directive)
      return
    }
    if !isFirstOfLine(start - 2) {
      emit(UInt32(start), "misplaced compiler directive")
      return
    }
    let verb = line.prefix { $0 != 0x20 }
    directive.flags = Parser.flags(of: verb)
    if verb.count < line.count && (isVerb(verb, "go:linkname") || isVerb(verb, "go:linknamestd")) {
      readLinkname(start, line)
      return
    }
    if directive.flags.isEmpty
      || !directive.flags.isDisjoint(with: Parser.restricted)
    {
      readRareDirective(start, line, directive)
      return
    }
    directives.append(directive)
  }

  /// Reads a directive that has arguments or is not allowed everywhere.
  private mutating func readRareDirective(
    _ start: Int, _ line: UnsafeBufferPointer<UInt8>, _ directive: Directive
  ) {
    var directive = directive
    let verb = String(decoding: line.prefix { $0 != 0x20 }, as: UTF8.self)
    let hasArguments = verb.utf8.count < line.count
    let fieldCount = line.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0d }.count
    switch verb {
    case "go:wasmimport" where hasArguments:
      if fieldCount != 3 { emit(UInt32(start), "usage: //go:wasmimport importmodule importname") }
      if fieldCount != 3 || !settings.isWebAssembly { return }
      directive.flags = .wasmImport
    case "go:wasmexport" where hasArguments:
      if fieldCount != 2 { emit(UInt32(start), "usage: //go:wasmexport exportname") }
      return
    case "go:embed":
      let text = String(decoding: line.dropFirst("go:embed".utf8.count), as: UTF8.self)
      switch EmbedPatterns.parse(text[...]) {
      case .success(let patterns):
        if patterns.isEmpty {
          emit(UInt32(start), "usage: //go:embed pattern...")
          return
        }
      case .failure(let error):
        emit(UInt32(start), error.message)
        emit(UInt32(start), "usage: //go:embed pattern...")
        return
      }
      directive.flags = .embed
    default:
      if verb.utf8.starts(with: "go:cgo_".utf8) && !settings.isStandardLibrary && !isCgoFile {
        let text = String(decoding: line, as: UTF8.self)
        if verb != "go:cgo_import_dynamic" || fieldCount < 4 {
          emit(UInt32(start), "//\(text) only allowed in cgo-generated code")
        } else if let library = unsafeLibrary(line) {
          emit(UInt32(start), "invalid library name \(library) in cgo_import_dynamic directive")
        }
      }
      checkAllowed(verb, directive)
    }
    directives.append(directive)
  }

  /// The library that a `//go:cgo_import_dynamic` line of four words names, quoted, if a linker could take it for a flag.
  private func unsafeLibrary(_ line: UnsafeBufferPointer<UInt8>) -> String? {
    let fields = line.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0d }
    let name = fields[3].filter { $0 != 0x22 }
    guard let first = name.first else { return nil }
    let isSafe =
      first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26 || first == 0x2e || first == 0x5f || first == 0x2f
      || first >= 0x80
    return isSafe ? nil : "\"\(String(decoding: name, as: UTF8.self))\""
  }

  private func isVerb(_ verb: Slice<UnsafeBufferPointer<UInt8>>, _ name: StaticString) -> Bool {
    verb.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private mutating func readLinkname(_ start: Int, _ line: UnsafeBufferPointer<UInt8>) {
    let fields = line.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0d }
    let verb = String(decoding: fields[0], as: UTF8.self)
    if fields.count < 2 || fields.count > 3 {
      emit(UInt32(start), "usage: //\(verb) localname [linkname]")
      return
    }
    linknames.append(
      Linkname(
        position: base.advanced(by: start), isStandard: fields[0].count > "go:linkname".utf8.count,
        local: String(decoding: fields[1], as: UTF8.self),
        remote: fields.count == 3 ? String(decoding: fields[2], as: UTF8.self) : ""))
  }

  /// Flags that only the runtime may set.
  private static let runtimeOnly: DirectiveFlags = [
    .systemstack, .nowritebarrier, .nowritebarrierrec, .yeswritebarrierrec,
  ]
  /// Flags that only some packages may set.
  private static let restricted = runtimeOnly.union([.cgoUnsafeArgs, .uintptrKeepAlive])

  /// Reports flags that only some packages may set.
  private mutating func checkAllowed(_ verb: String, _ directive: Directive) {
    let flags = directive.flags
    if !settings.isRuntime && !flags.isDisjoint(with: Parser.runtimeOnly) {
      emit(directive.offset, "//\(verb) only allowed in runtime")
    }
    if flags == .uintptrKeepAlive && !settings.isStandardLibrary {
      emit(directive.offset, "//\(verb) is only allowed in the standard library")
    }
    if flags.isEmpty && settings.isStandardLibrary && !Parser.allowedInStandardLibrary.contains(verb) {
      emit(directive.offset, "//\(verb) is not allowed in the standard library")
    }
  }

  /// Directives without a flag that the standard library may contain.
  private static let allowedInStandardLibrary: Set<String> = [
    "go:cgo_export_static", "go:cgo_export_dynamic", "go:cgo_import_static", "go:cgo_import_dynamic",
    "go:cgo_ldflag", "go:cgo_dynamic_linker", "go:embed", "go:fix", "go:generate",
  ]

  /// The flags that directive `verb` sets.
  private static func flags(of verb: Slice<UnsafeBufferPointer<UInt8>>) -> DirectiveFlags {
    for (name, flags) in flagsByVerb
    where name.utf8CodeUnitCount == verb.count
      && verb.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    {
      return flags
    }
    return []
  }

  private static let flagsByVerb: [(StaticString, DirectiveFlags)] = [
    ("go:build", .build),
    ("go:noescape", .noescape),
    ("go:norace", .norace),
    ("go:nosplit", [.nosplit, .nocheckptr]),
    ("go:noinline", .noinline),
    ("go:nocheckptr", .nocheckptr),
    ("go:systemstack", .systemstack),
    ("go:nowritebarrier", .nowritebarrier),
    ("go:nowritebarrierrec", [.nowritebarrierrec, .nowritebarrier]),
    ("go:yeswritebarrierrec", .yeswritebarrierrec),
    ("go:cgo_unsafe_args", [.cgoUnsafeArgs, .nocheckptr]),
    ("go:uintptrkeepalive", .uintptrKeepAlive),
    ("go:uintptrescapes", [.uintptrEscapes, .uintptrKeepAlive]),
    ("go:registerparams", .registerParams),
  ]

  /// `true` iff only blanks stand before byte `offset` on its line.
  private func isFirstOfLine(_ offset: Int) -> Bool {
    var at = offset
    while at > 0 {
      at -= 1
      switch bytes[at] {
      case 0x0a: return true
      case 0x20, 0x09, 0x0d, 0: continue
      case 0x80...:
        // Bytes that are no text are not seen.
        if table.errors.contains(where: { Int($0.offset) == at }) { continue }
        return false
      default: return false
      }
    }
    return true
  }

  // MARK: Build constraints

  /// The Go version that the last `//go:build` line before the package clause implies; empty if it implies none.
  func goVersion() -> String {
    var version = ""
    for comment in table.comments where comment.token == 0 {
      let line = bytes[Int(comment.offset)..<Int(comment.end)]
      if !line.starts(with: "//go:build".utf8) { continue }
      var text = BuildLine(UnsafeBufferPointer(rebasing: line.dropFirst("//go:build".utf8.count)))
      if let implied = text.impliedVersion() { version = implied }
    }
    return version
  }
}

extension SyntaxTree {
  /// The errors about directives that stand before a declaration which cannot have them: Go reports them after a package
  /// without other errors was checked, so they are asked for separately.
  public var misplacedDirectives: [Diagnostic] {
    var errors: [Diagnostic] = []
    func check(_ directives: ArraySlice<Directive>, _ allowed: DirectiveFlags, allowsEmbed: Bool) {
      for directive in directives
      where !directive.flags.subtracting(allowed.union([.embed, .minigo])).isEmpty {
        errors.append(Diagnostic(position(directive), "misplaced compiler directive"))
      }
      for directive in directives where directive.flags.contains(.embed) && !allowsEmbed {
        errors.append(Diagnostic(position(directive), "misplaced go:embed directive"))
      }
    }
    check(self.directives[packageDirectives], .build, allowsEmbed: false)
    for run in directiveRuns {
      let directives = self.directives[Int(run.start)..<Int(run.end)]
      switch tag(run.node) {
      case .functionDeclaration: check(directives, .function, allowsEmbed: false)
      case .varDeclaration: check(directives, [], allowsEmbed: true)
      default: check(directives, [], allowsEmbed: false)
      }
    }
    return errors
  }

  /// The patterns of the `//go:embed` directive `directive`.
  public func embedPatterns(_ directive: Directive) -> [String] {
    let text = String(decoding: self.text(directive), as: UTF8.self)
    if case .success(let patterns) = EmbedPatterns.parse(text.dropFirst("go:embed".count)) { return patterns }
    return []
  }
}
