import Base
import Types

// The one printer of expressions, statements, types and names.
//
// Texts are those of the compiler's messages: operands are parenthesised by the precedence of their opcode, opcodes
// without a precedence count as 0 and so are parenthesised in every operand position, nodes that the compiler added are
// transparent, loops and switches are named rather than spelled out, and an opcode without a spelling prints as
// `<node NAME>`. Names of the package being compiled stand bare, others behind their package's name.
//
// Types have two spellings: the one of messages, and the link string that stands inside instantiation brackets (full
// import paths, no `byte` or `any`).

/// Writes nodes, types and names of one package's code as the compiler's messages spell them.
public struct Printer {
  let code: Code
  let program: Program
  /// Which operands print as what escape analysis put in their place (`Code.replacements`).
  public var replacements = Replacements.none

  /// How far escape analysis has come in replacing operands: temporaries while it walks, constants afterwards.
  public enum Replacements: Sendable { case none, temporaries, all }

  public init(_ code: Code) {
    self.code = code
    self.program = code.program
  }

  /// Returns the text of a node.
  public func text(_ node: CodeID) -> String {
    var out = TextBuffer()
    write(node, to: &out)
    return out.string
  }

  /// Returns the text of a type.
  public func text(_ type: TypeID) -> String {
    var out = TextBuffer()
    write(type, to: &out)
    return out.string
  }

  /// Writes an expression or statement; `<nil>` for `none`.
  public func write(_ node: CodeID, to out: inout TextBuffer) {
    if node.isNone { return out.write("<nil>") }
    if code.rows[node].op.isPrintedAsStatement { return writeStatement(node, to: &out) }
    writeExpression(node, 0, to: &out)
  }

  // MARK: Names

  /// Writes a name of `package`, qualified unless that is the package being compiled or the universe.
  public func write(name: Name, of package: PackageID, to out: inout TextBuffer) {
    write(qualifierOf: package, to: &out)
    out.write(program.names.utf8(name))
  }

  /// Writes the name of `package` and a dot, as they stand before what is declared there, unless that is the package being
  /// compiled or the universe.
  public func write(qualifierOf package: PackageID, to out: inout TextBuffer) {
    if package.isNone || package == code.package { return }
    out.write(program.names.utf8(program.packages[package].name))
    out.write(byte: UInt8(ascii: "."))
  }

  /// Writes a function's name: `F`, `(*T).M`, `strings.ToUpper`.
  public func write(_ function: FunctionID, to out: inout TextBuffer) {
    write(name: code.functions[function].name, of: code.functions[function].package, to: &out)
  }

  /// Writes a variable's name.
  public func write(_ variable: VariableID, to out: inout TextBuffer) {
    if variable.isNone { return out.write("_") }
    let row = code.variables[variable]
    write(name: row.name, of: row.isTemporary ? code.package : row.package, to: &out)
  }

  // MARK: Expressions

  /// The expression under the conversions, `&` and `*` that the compiler added.
  private func explicit(_ node: CodeID) -> CodeID {
    var node = node
    while node.exists {
      let row = code.rows[node]
      switch row.op {
      case .addressOf, .dereference, .convert, .convertNoop, .convertInterface:
        if !row.flags.contains(.isImplicit) { return node }
        node = operand(node, row.x)
      default: return node
      }
    }
    return node
  }

  private func writeOperand(_ node: CodeID, _ precedence: Int, to out: inout TextBuffer) {
    writeExpression(node, precedence, to: &out)
  }

  private func writeExpression(_ written: CodeID, _ precedence: Int, to out: inout TextBuffer) {
    let node = explicit(written)
    if node.isNone { return out.write("<nil>") }
    let row = code.rows[node]
    var own = row.op.precedence
    if row.op == .typeOperand && isPointer(row.type) { own = Opcode.dereference.precedence }
    if precedence > own {
      out.write("(")
      write(node, to: &out)
      return out.write(")")
    }
    switch row.op {
    case .parenthesized:
      out.write("(")
      write(row.x, to: &out)
      out.write(")")
    case .nilValue: out.write("nil")
    case .literal: writeLiteral(row, to: &out)
    case .name: write(VariableID(raw: row.aux), to: &out)
    case .functionName: write(FunctionID(raw: row.aux), to: &out)
    case .typeOperand: write(row.type, to: &out)
    case .closure: out.write("func literal")
    case .pointerLiteral:
      out.write("&")
      write(row.x, to: &out)
    case .arrayLiteral, .sliceLiteral, .mapLiteral, .structLiteral:
      if row.flags.contains(.isImplicit) || row.flags.contains(.isVariadicStorage) {
        return out.write("... argument")
      }
      write(row.type, to: &out)
      out.write(row.list.isEmpty ? "{}" : "{...}")
    case .keyValue:
      if row.x.exists { write(row.x, to: &out) }
      out.write(":")
      if row.y.exists { write(row.y, to: &out) }
    case .structField:
      out.write(program.names.utf8(row.aux2))
      out.write(":")
      write(row.y, to: &out)
    case .dot, .dotPointer, .dotInterface, .methodValue, .methodExpression:
      writeOperand(row.x, own, to: &out)
      out.write(".")
      out.write(program.names.utf8(row.aux2))
    case .typeAssertion, .typeAssertionOK:
      writeOperand(row.x, own, to: &out)
      out.write(".(")
      write(row.type, to: &out)
      out.write(")")
    case .index, .indexMap:
      writeOperand(row.x, own, to: &out)
      out.write("[")
      write(row.y, to: &out)
      out.write("]")
    case .slice, .sliceString, .sliceArray, .slice3, .slice3Array: writeSlice(row, own, to: &out)
    case .convert, .convertInterface, .convertNoop, .bytesToString, .runesToString, .stringToBytes,
      .stringToRunes, .runeToString, .sliceToArray, .sliceToArrayPointer:
      if hasName(row.type) {
        write(row.type, to: &out)
      } else {
        out.write("(")
        write(row.type, to: &out)
        out.write(")")
      }
      out.write("(")
      write(operand(node, row.x), to: &out)
      out.write(")")
    case .complex, .copy, .unsafeAdd, .unsafeSlice:
      out.write(row.op.spelling)
      out.write("(")
      write(row.x, to: &out)
      out.write(", ")
      write(row.y, to: &out)
      out.write(")")
    case .delete:
      out.write("delete(")
      write(row.x, to: &out)
      out.write(", ")
      write(row.y, to: &out)
      out.write(")")
    case .real, .imaginary, .capacity, .clear, .close, .length, .new, .panic:
      out.write(row.op.spelling)
      out.write("(")
      write(row.x, to: &out)
      out.write(")")
    case .append, .maximum, .minimum, .recover, .print, .printLine:
      out.write(row.op.spelling)
      writeArguments(row, to: &out)
    case .callFunction, .callInterface:
      writeOperand(row.x, own, to: &out)
      writeArguments(row, to: &out)
    case .inlinedCall:
      if row.list2.count == 1 { return write(code.lists[row.list2, 0], to: &out) }
      out.write("(.")
      writeList(row.list2, "; ", to: &out)
      out.write(")")
    case .makeSlice, .makeMap, .makeChannel: writeMake(node, row, to: &out)
    case .plus, .negate, .bitNot, .not, .receive, .addressOf, .dereference:
      out.write(row.op.spelling)
      if row.op != .dereference && row.x.exists && code.rows[row.x].op == row.op { out.write(" ") }
      writeOperand(row.x, own + 1, to: &out)
    case .send, .add, .subtract, .or, .xor, .multiply, .divide, .remainder, .and, .andNot, .shiftLeft,
      .shiftRight, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .andAnd, .orOr:
      writeOperand(row.x, own, to: &out)
      out.write(" ")
      out.write(row.op.spelling)
      out.write(" ")
      writeOperand(row.y, own + 1, to: &out)
    case .addString:
      for index in 0..<Int(row.list.count) {
        if index != 0 { out.write(" + ") }
        writeOperand(code.lists[row.list, index], own, to: &out)
      }
    default:
      out.write("<node ")
      out.write(row.op.spelling)
      out.write(">")
    }
  }

  private func writeSlice(_ row: CodeRow, _ own: Int, to out: inout TextBuffer) {
    writeOperand(row.x, own, to: &out)
    out.write("[")
    let bounds = code.lists[row.list]
    if bounds.count > 0 && bounds[0].exists { write(bounds[0], to: &out) }
    out.write(":")
    if bounds.count > 1 && bounds[1].exists { write(bounds[1], to: &out) }
    if row.op == .slice3 || row.op == .slice3Array {
      out.write(":")
      if bounds.count > 2 && bounds[2].exists { write(bounds[2], to: &out) }
    }
    out.write("]")
  }

  /// The operand `written` of `node`, or what stands in its place.
  private func operand(_ node: CodeID, _ written: CodeID) -> CodeID {
    if replacements == .none || code.replacements.isEmpty { return written }
    guard let replacement = code.replacements[node] else { return written }
    return replacements == .all || code.rows[replacement].op == .name ? replacement : written
  }

  private func writeMake(_ node: CodeID, _ row: CodeRow, to out: inout TextBuffer) {
    out.write("make(")
    write(row.type, to: &out)
    let showsLength =
      row.y.exists && (row.z.exists || row.op == .makeSlice || !isUntyped(code.rows[row.y].type))
    if showsLength {
      out.write(", ")
      write(row.z.exists ? row.y : operand(node, row.y), to: &out)
    }
    if row.z.exists {
      out.write(", ")
      write(operand(node, row.z), to: &out)
    }
    out.write(")")
  }

  private func writeArguments(_ row: CodeRow, to out: inout TextBuffer) {
    out.write("(")
    writeList(row.list, ", ", to: &out)
    out.write(row.flags.contains(.hasDots) ? "...)" : ")")
  }

  func writeList(_ list: ListRange, _ separator: StaticString, to out: inout TextBuffer) {
    for index in 0..<Int(list.count) {
      if index != 0 { out.write(separator) }
      write(code.lists[list, index], to: &out)
    }
  }

  /// Writes a constant: bare if its type is the default type of its kind or untyped, else as a conversion; runes quoted.
  private func writeLiteral(_ row: CodeRow, to out: inout TextBuffer) {
    let value = program.constants[ConstantID(raw: row.aux)]
    let kind = program.types.kind(row.type)
    if row.type == TypeTable.rune || kind == .untypedRune {
      if let scalar = value.uint64Value, scalar <= 0x10FFFF {
        return out.write(GoQuoting.quoteRune(UInt32(scalar)))
      }
    }
    let isBare: Bool
    switch value.kind {
    case .bool: isBare = kind == .bool || kind == .untypedBool
    case .string: isBare = kind == .string || kind == .untypedString
    case .int: isBare = kind == .int || kind == .untypedInt
    case .float: isBare = kind == .float64 || kind == .untypedFloat
    case .complex: isBare = kind == .complex128 || kind == .untypedComplex
    default: isBare = true
    }
    if !isBare {
      write(row.type, to: &out)
      out.write("(")
    }
    if value.kind == .int, let number = value.int64Value {
      out.write(decimal: Int(number))
    } else {
      out.write(value.spelling)
    }
    if !isBare { out.write(")") }
  }

  // MARK: Statements

  private func writeStatement(_ node: CodeID, to out: inout TextBuffer) {
    let row = code.rows[node]
    switch row.op {
    case .declare:
      out.write("var ")
      write(row.x, to: &out)
      out.write(" ")
      write(code.rows[row.x].type, to: &out)
    case .assign:
      write(row.x, to: &out)
      out.write(row.flags.contains(.isDefinition) ? " := " : " = ")
      write(row.y, to: &out)
    case .assignOperator:
      let operation = Opcode(rawValue: UInt8(truncatingIfNeeded: row.aux)) ?? .add
      write(row.x, to: &out)
      if row.flags.contains(.isImplicit) { return out.write(operation == .add ? "++" : "--") }
      out.write(" ")
      out.write(operation.spelling)
      out.write("= ")
      write(row.y, to: &out)
    case .assignList, .assignCall, .assignAssertion, .assignMapRead, .assignReceive:
      writeList(row.list, ", ", to: &out)
      out.write(row.flags.contains(.isDefinition) ? " := " : " = ")
      writeList(row.list2, ", ", to: &out)
    case .block: writeList(row.list, "; ", to: &out)
    case .returnStatement:
      out.write("return ")
      writeList(row.list, ", ", to: &out)
    case .go:
      out.write("go ")
      write(row.x, to: &out)
    case .deferStatement:
      out.write("defer ")
      write(row.x, to: &out)
    case .ifStatement:
      out.write("if ")
      if row.initial.count == 1 {
        let first = code.lists[row.initial, 0]
        if code.rows[first].initial.isEmpty {
          write(first, to: &out)
          out.write("; ")
        }
      }
      write(row.x, to: &out)
      writeBlock(row.list, to: &out)
      if !row.list2.isEmpty {
        out.write(" else")
        writeBlock(row.list2, to: &out)
      }
    case .forLoop, .rangeLoop: out.write("for loop")
    case .selectStatement: out.write("select statement")
    case .switchStatement: out.write("switch statement")
    case .caseClause:
      if row.list.isEmpty {
        out.write("default")
      } else {
        out.write("case ")
        writeList(row.list, ", ", to: &out)
      }
      out.write(": ")
      writeList(row.list2, "; ", to: &out)
    case .breakStatement, .continueStatement, .goto, .fallthroughStatement:
      out.write(row.op.spelling)
      if row.aux2.exists {
        out.write(" ")
        out.write(program.names.utf8(row.aux2))
      }
    case .label:
      out.write(program.names.utf8(row.aux2))
      out.write(": ")
    default: break
    }
  }

  private func writeBlock(_ list: ListRange, to out: inout TextBuffer) {
    out.write(" { ")
    writeList(list, "; ", to: &out)
    out.write(" }")
  }

  /// Writes a body as `can inline F with cost N as:` shows it, without the type: `{ statements }`.
  public func writeBody(_ list: ListRange, to out: inout TextBuffer) {
    out.write("{ ")
    writeList(list, "; ", to: &out)
    out.write(" }")
  }
}
