/// How an expression may stand alone (Go specification, Expression statements).
enum ExpressionKind: UInt8, BitwiseCopyable {
  case conversion, expression, statement
}

/// The predeclared functions and those of package unsafe; an object of kind `builtin` has the raw value as payload.
public enum Builtin: UInt8, BitwiseCopyable, Sendable, CaseIterable {
  case append, cap, clear, close, complex, copy, delete, imag, len, make, max, min, new, panic, print, println
  case real, recover
  // Package unsafe.
  case unsafeAdd, unsafeAlignof, unsafeOffsetof, unsafeSizeof, unsafeSlice, unsafeSliceData, unsafeString
  case unsafeStringData

  /// The name by which programs call it, without its package.
  public var name: StaticString {
    switch self {
    case .append: "append"
    case .cap: "cap"
    case .clear: "clear"
    case .close: "close"
    case .complex: "complex"
    case .copy: "copy"
    case .delete: "delete"
    case .imag: "imag"
    case .len: "len"
    case .make: "make"
    case .max: "max"
    case .min: "min"
    case .new: "new"
    case .panic: "panic"
    case .print: "print"
    case .println: "println"
    case .real: "real"
    case .recover: "recover"
    case .unsafeAdd: "Add"
    case .unsafeAlignof: "Alignof"
    case .unsafeOffsetof: "Offsetof"
    case .unsafeSizeof: "Sizeof"
    case .unsafeSlice: "Slice"
    case .unsafeSliceData: "SliceData"
    case .unsafeString: "String"
    case .unsafeStringData: "StringData"
    }
  }

  /// `true` iff it belongs to package unsafe, not to the universe.
  public var isUnsafe: Bool { rawValue >= Builtin.unsafeAdd.rawValue }

  /// The least number of arguments.
  var argumentCount: Int {
    switch self {
    case .print, .println, .recover: 0
    case .complex, .copy, .delete, .unsafeAdd, .unsafeSlice, .unsafeString: 2
    default: 1
    }
  }

  /// `true` iff there may be more than `argumentCount` arguments.
  var isVariadic: Bool {
    switch self {
    case .append, .make, .max, .min, .print, .println: true
    default: false
    }
  }

  /// How a call may stand alone.
  var kind: ExpressionKind {
    switch self {
    case .clear, .close, .copy, .delete, .panic, .print, .println, .recover: .statement
    default: .expression
    }
  }
}
