extension Opcode {
  /// The binding strength that decides where the printer puts parentheses: 8 for primaries down to 1 for `||`; 0 for
  /// opcodes that the compiler's table leaves out, which are parenthesised in every operand position.
  public var precedence: Int {
    switch self {
    case .append, .bytesToString, .arrayLiteral, .sliceLiteral, .runesToString, .callFunction, .callInterface,
      .capacity, .clear, .close, .convertInterface, .convertNoop, .convert, .copy, .delete, .length, .literal,
      .makeSlice, .mapLiteral, .maximum, .minimum, .name, .functionName, .new, .nilValue, .panic,
      .parenthesized,
      .printLine, .print, .runeToString, .sliceToArray, .sliceToArrayPointer, .stringToBytes, .stringToRunes,
      .structLiteral, .typeOperand, .unsafeAdd, .unsafeSlice, .unsafeSliceData, .unsafeString,
      .unsafeStringData,
      .indexMap, .index, .slice, .sliceString, .sliceArray, .slice3, .slice3Array, .dotInterface, .dotPointer,
      .typeAssertionOK, .typeAssertion, .dot, .methodValue, .methodExpression:
      return 8
    case .plus, .not, .bitNot, .negate, .addressOf, .dereference, .receive: return 7
    case .multiply, .divide, .remainder, .shiftLeft, .shiftRight, .and, .andNot: return 6
    case .add, .subtract, .or, .xor: return 5
    case .equal, .less, .lessEqual, .greaterEqual, .greater, .notEqual: return 4
    case .send: return 3
    case .andAnd: return 2
    case .orOr: return 1
    default: return 0
    }
  }

  /// `true` iff the printer treats the node as a statement.
  public var isPrintedAsStatement: Bool {
    switch self {
    case .assign, .assignList, .assignAssertion, .assignCall, .assignMapRead, .assignReceive, .assignOperator,
      .block, .breakStatement, .caseClause, .continueStatement, .declare, .deferStatement,
      .fallthroughStatement,
      .forLoop, .goto, .ifStatement, .label, .go, .rangeLoop, .returnStatement, .selectStatement,
      .switchStatement:
      return true
    default: return false
    }
  }

  /// The operator or keyword, or the opcode's own name in the compiler, which stands in `<node NAME>`.
  public var spelling: StaticString {
    switch self {
    case .add, .plus, .addString: "+"
    case .subtract, .negate: "-"
    case .or: "|"
    case .xor, .bitNot: "^"
    case .multiply, .dereference: "*"
    case .divide: "/"
    case .remainder: "%"
    case .and, .addressOf: "&"
    case .andNot: "&^"
    case .shiftLeft: "<<"
    case .shiftRight: ">>"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .andAnd: "&&"
    case .orOr: "||"
    case .not: "!"
    case .receive, .send: "<-"
    case .append: "append"
    case .capacity: "cap"
    case .clear: "clear"
    case .close: "close"
    case .complex: "complex"
    case .copy: "copy"
    case .delete: "delete"
    case .imaginary: "imag"
    case .length: "len"
    case .maximum: "max"
    case .minimum: "min"
    case .new: "new"
    case .panic: "panic"
    case .print: "print"
    case .printLine: "println"
    case .real: "real"
    case .recover: "recover"
    case .unsafeAdd: "unsafe.Add"
    case .unsafeSlice: "unsafe.Slice"
    case .unsafeSliceData: "unsafe.SliceData"
    case .unsafeString: "unsafe.String"
    case .unsafeStringData: "unsafe.StringData"
    case .breakStatement: "break"
    case .continueStatement: "continue"
    case .goto: "goto"
    case .fallthroughStatement: "fallthrough"
    case .caseClause: "case"
    case .deferStatement: "defer"
    case .forLoop: "for"
    case .rangeLoop: "range"
    case .ifStatement: "if"
    case .returnStatement: "return"
    case .selectStatement: "select"
    case .switchStatement: "switch"
    case .inlineMark: "inlmark"
    case .assign, .assignList: "="
    case .dynamicType: "DYNAMICTYPE"
    case .dynamicTypeAssertion: "DYNAMICDOTTYPE"
    case .dynamicTypeAssertionOK: "DYNAMICDOTTYPE2"
    case .stringToBytesNoCopy: "STR2BYTESTMP"
    case .getClosurePointer: "GETCLOSUREPTR"
    case .getCallerPC: "GETCALLERPC"
    case .getCallerSP: "GETCALLERSP"
    case .makeInterface: "MAKEFACE"
    case .interfaceTable: "ITAB"
    case .interfaceData: "IDATA"
    case .typeSwitchGuard: "TYPESW"
    case .go: "GO"
    case .tailCall: "TAILCALL"
    case .checkNil: "CHECKNIL"
    case .communicationClause: "CASE"
    case .declare: "DCL"
    case .block: "BLOCK"
    case .label: "LABEL"
    default: "NODE"
    }
  }
}
