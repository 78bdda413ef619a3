import Base

/// The `//go:` directives that the compiler keeps as flags of a declaration, with what they imply.
public struct DirectiveFlags: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let noescape = DirectiveFlags(rawValue: 1 << 0)
  public static let norace = DirectiveFlags(rawValue: 1 << 1)
  public static let nosplit = DirectiveFlags(rawValue: 1 << 2)
  public static let noinline = DirectiveFlags(rawValue: 1 << 3)
  public static let nocheckptr = DirectiveFlags(rawValue: 1 << 4)
  public static let cgoUnsafeArgs = DirectiveFlags(rawValue: 1 << 5)
  public static let uintptrKeepAlive = DirectiveFlags(rawValue: 1 << 6)
  public static let uintptrEscapes = DirectiveFlags(rawValue: 1 << 7)
  public static let systemstack = DirectiveFlags(rawValue: 1 << 8)
  public static let nowritebarrier = DirectiveFlags(rawValue: 1 << 9)
  public static let nowritebarrierrec = DirectiveFlags(rawValue: 1 << 10)
  public static let yeswritebarrierrec = DirectiveFlags(rawValue: 1 << 11)
  public static let registerParams = DirectiveFlags(rawValue: 1 << 12)
  /// `//go:build`.
  public static let build = DirectiveFlags(rawValue: 1 << 13)
  /// `//go:embed`.
  public static let embed = DirectiveFlags(rawValue: 1 << 14)
  /// `//minigo:…`: a fact about a function of the embedded library.
  public static let minigo = DirectiveFlags(rawValue: 1 << 15)
  /// `//go:wasmimport`, where it means something.
  public static let wasmImport = DirectiveFlags(rawValue: 1 << 16)

  /// The flags that may stand before a function.
  public static let function: DirectiveFlags = [
    .noescape, .norace, .nosplit, .noinline, .nocheckptr, .cgoUnsafeArgs, .uintptrKeepAlive, .uintptrEscapes,
    .systemstack, .nowritebarrier, .nowritebarrierrec, .yeswritebarrierrec, .registerParams,
    .wasmImport,
  ]
}

/// One directive comment.
public struct Directive: Sendable, BitwiseCopyable {
  /// What it sets; empty for directives the compiler ignores.
  public var flags: DirectiveFlags
  /// Byte offset of the text behind `//`.
  public var offset: UInt32
  /// Length in bytes of the text behind `//`, line end excluded.
  public var length: UInt32
}

/// The directives of one declaration.
struct DirectiveRun: BitwiseCopyable {
  var node: NodeID
  var start: UInt32
  var end: UInt32
}

/// A `//go:linkname local remote` directive.
public struct Linkname: Sendable {
  /// Position of the directive's text.
  public var position: Position
  /// `true` for `//go:linknamestd`.
  public var isStandard: Bool
  /// The name in this package.
  public var local: String
  /// The symbol it stands for; empty if the directive names none.
  public var remote: String
}

extension SyntaxTree {
  /// The directives that stand before declaration `node`.
  public func directives(of node: NodeID) -> ArraySlice<Directive> {
    var low = 0
    var high = directiveRuns.count
    while low < high {
      let middle = (low + high) / 2
      if directiveRuns[middle].node.raw < node.raw { low = middle + 1 } else { high = middle }
    }
    if low < directiveRuns.count && directiveRuns[low].node == node {
      return directives[Int(directiveRuns[low].start)..<Int(directiveRuns[low].end)]
    }
    return []
  }

  /// The union of the flags of the directives before declaration `node`.
  public func directiveFlags(of node: NodeID) -> DirectiveFlags {
    if directiveRuns.isEmpty { return [] }
    var flags: DirectiveFlags = []
    for directive in directives(of: node) { flags.formUnion(directive.flags) }
    return flags
  }

  /// The text of `directive`, without `//`.
  public func text(_ directive: Directive) -> UnsafeBufferPointer<UInt8> {
    if let spellings {
      // Texts of directives are kept in order of their offsets.
      let index = directives.firstIndex { $0.offset == directive.offset }
      guard let index, index < directiveTexts.count else { return UnsafeBufferPointer(start: nil, count: 0) }
      return spellings.text(directiveTexts[index], directive.length)
    }
    let start = Int(directive.offset)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(directive.length)])
  }

  /// The position of the text of `directive`.
  public func position(_ directive: Directive) -> Position { position(offset: directive.offset) }
}
