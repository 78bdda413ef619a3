import Base
import IR
import Types

// The lines of `-m` and `-m=2`.
//
// 1. A line is the place, a colon, a blank, the text. The place is `file:line:column`; a column above 254 is left out,
//    since the compiler has no room for it, and so is one that a line directive without columns speaks of.
// 2. Texts without a place stand alone where the compiler queues them, and behind `<unknown line number>: ` where it
//    prints them at once.
// 3. A flow block repeats the place of its subject on each line: a heading, then for each step `flow: D ← OP S:` with the
//    operator `&` or a star for each dereference, then the step's notes, innermost first, with places of their own.

/// Writes decisions as the compiler prints them for `-m` (`level` 1) and `-m=2` (`level` 2).
public struct DecisionText {
  private let code: Code
  private let program: Program
  private let level: Int
  private var printer: Printer
  private var places: PlaceText
  /// The names of functions that can be inlined, as written so far, and by function where there.
  private var functionNames = TextBuffer()
  private var functionNamed: [ListRange] = []

  public init(_ code: Code, level: Int) {
    self.code = code
    self.program = code.program
    self.level = level
    printer = Printer(code)
    places = PlaceText(code.program, code.package)
  }

  /// Bytes of a line.
  private static let usualLength = 64

  /// The decisions of `code`'s package under its header line; empty if there are none to be shown.
  static func report(_ code: Code, level: Int) -> TextBuffer {
    var lines = TextBuffer()
    lines.reserve(code.decisions.count * usualLength)
    writeHeader(code.program.packages[code.package].path, to: &lines)
    let start = lines.count
    var text = DecisionText(code, level: level)
    text.write(to: &lines)
    return lines.count == start ? TextBuffer() : lines
  }

  /// Writes the line that the go command puts above what it prints about a package.
  static func writeHeader(_ path: String, to out: inout TextBuffer) {
    out.write("# ")
    out.write(path)
    out.write("\n")
  }

  /// Writes all decisions of the package, in order, a line or block each.
  public mutating func write(to out: inout TextBuffer) {
    code.decisions.withUnsafeBufferPointer { decisions in
      for decision in decisions { write(decision, to: &out) }
    }
  }

  /// Writes one decision; nothing if it is not for this level.
  public mutating func write(_ decision: Decision, to out: inout TextBuffer) {
    switch decision.kind {
    case .canInline:
      writePlace(decision.position, isQueued: false, to: &out)
      out.write("can inline ")
      writeWithoutHash(decision.function, to: &out)
      if level >= 2 {
        out.write(" with cost ")
        out.write(decimal: Int(decision.number))
        out.write(" as: ")
        printer.writeType(of: decision.function, to: &out)
        out.write(" ")
        printer.writeBody(code.functions[decision.function].template, to: &out)
      }
    case .cannotInline:
      if level < 2 { return }
      writePlace(decision.position, isQueued: false, to: &out)
      out.write("cannot inline ")
      printer.write(decision.function, to: &out)
      out.write(": ")
      writeReason(decision, to: &out)
    case .inliningCall:
      writePlace(decision.position, isQueued: false, to: &out)
      out.write("inlining call to ")
      writeWithoutHash(decision.function, to: &out)
    case .devirtualizing, .partiallyDevirtualizing:
      writePlace(decision.position, to: &out)
      out.write(decision.kind == .devirtualizing ? "devirtualizing " : "partially devirtualizing ")
      writeSubject(decision, to: &out)
      out.write(" to ")
      printer.write(decision.type, to: &out)
    case .cannotDevirtualizeShapedReceiver, .cannotDevirtualizeShapedInterface:
      writePlace(decision.position, to: &out)
      out.write("cannot devirtualize ")
      writeSubject(decision, to: &out)
      out.write(
        decision.kind == .cannotDevirtualizeShapedReceiver ? ": shaped receiver " : ": shaped interface ")
      printer.write(decision.type, to: &out)
    case .bigFunction:
      if level < 2 { return }
      writePlace(decision.position, isQueued: false, to: &out)
      out.write("function ")
      printer.write(decision.function, to: &out)
      out.write(" considered 'big'; reducing max cost of inlinees")
    case .recursiveCycle:
      if level < 2 { return }
      writePlace(decision.position, isQueued: false, to: &out)
      out.write("cannot inline ")
      printer.write(decision.function, to: &out)
      out.write(" into ")
      writeBare(decision.function2, to: &out)
      out.write(": repeated recursive cycle")
    case .impreciseInterfaceCall:
      writePlace(decision.position, to: &out)
      out.write("imprecise interface call")

    case .escapes, .doesNotEscape:
      writePlace(decision.position, to: &out)
      if decision.node.exists && code.rows[decision.node].op == .append {
        out.write("append")
      } else {
        printer.replacements = .all
        writeSubject(decision, to: &out)
        printer.replacements = .none
      }
      out.write(decision.kind == .escapes ? " escapes to heap" : " does not escape")
    case .movedToHeap:
      writePlace(decision.position, to: &out)
      out.write("moved to heap: ")
      printer.write(decision.variable, to: &out)
    case .leakingParameter:
      writePlace(decision.position, to: &out)
      out.write(decision.number == 0 ? "leaking param: " : "leaking param content: ")
      writeBare(decision.variable, to: &out)
    case .leakingParameterToResult:
      writePlace(decision.position, to: &out)
      out.write("leaking param: ")
      writeBare(decision.variable, to: &out)
      out.write(" to result ")
      writeBare(decision.variable2, to: &out)
      out.write(" level=")
      out.write(decimal: Int(decision.number))
    case .parameterDoesNotEscape:
      writePlace(decision.position, to: &out)
      writeBare(decision.variable, to: &out)
      out.write(" does not escape")
    case .selfAssignment:
      writePlace(decision.position, to: &out)
      printer.write(decision.function, to: &out)
      out.write(" ignoring self-assignment in ")
      writeSubject(decision, to: &out)
    case .zeroCopyConversion:
      writePlace(decision.position, to: &out)
      out.write("zero-copy string->[]byte conversion")
    case .unsafeUintptr:
      writePlace(decision.position, to: &out)
      out.write("assuming ")
      writeBare(decision.variable, to: &out)
      out.write(" is unsafe uintptr")
    case .escapingUintptr:
      writePlace(decision.position, to: &out)
      out.write("marking ")
      writeBare(decision.variable, to: &out)
      out.write(decision.number == 0 ? " as escaping uintptr" : " as escaping ...uintptr")
    case .boundsCheckElided:
      writePlace(decision.position, to: &out)
      out.write("index bounds check elided")

    case .capturing:
      if level < 2 { return }
      writePlace(decision.position, to: &out)
      printer.write(decision.function, to: &out)
      out.write(decision.isByReference ? " capturing by ref: " : " capturing by value: ")
      printer.write(decision.variable, to: &out)
      out.write(decision.isAddressTaken ? " (addr=true" : " (addr=false")
      out.write(decision.isReassigned ? " assign=true" : " assign=false")
      out.write(" width=")
      out.write(decimal: Int(decision.number))
      out.write(")")
    case .escapeFlow, .leakFlow:
      if level < 2 { return }
      return writeBlock(decision, to: &out)
    }
    out.write(byte: UInt8(ascii: "\n"))
  }

  // MARK: Flow blocks (3)

  private mutating func writeBlock(_ decision: Decision, to out: inout TextBuffer) {
    guard decision.explanation >= 0 else { return }
    let explanation = code.explanations[Int(decision.explanation)]
    printer.replacements = explanation.precedesReplacements ? .temporaries : .all
    defer { printer.replacements = .none }

    writePlace(decision.position, isQueued: false, to: &out)
    if decision.kind == .escapeFlow {
      if decision.variable.exists {
        printer.write(decision.variable, to: &out)
      } else {
        printer.write(decision.node, to: &out)
      }
      out.write(" escapes to heap in ")
      writeBare(decision.function, to: &out)
      out.write(":\n")
    } else {
      out.write("parameter ")
      printer.write(decision.variable, to: &out)
      out.write(" leaks to ")
      write(explanation.target, to: &out)
      out.write(" for ")
      writeBare(decision.function, to: &out)
      out.write(" with derefs=")
      out.write(decimal: Int(decision.number))
      out.write(":\n")
    }
    for index in 0..<Int(explanation.stepCount) {
      let step = code.flowSteps[Int(explanation.firstStep) + index]
      writePlace(decision.position, isQueued: false, to: &out)
      out.write("  flow: ")
      write(step.destination, to: &out)
      out.write(" ← ")
      if step.dereferences < 0 {
        out.write("&")
      } else {
        for _ in 0..<step.dereferences { out.write("*") }
      }
      write(step.source, to: &out)
      out.write(":\n")
      for offset in 0..<Int(step.noteCount) {
        let note = code.flowNotes[Int(step.firstNote) + offset]
        writePlace(decision.position, isQueued: false, to: &out)
        out.write("    from ")
        if note.node.exists {
          printer.write(note.node, to: &out)
        } else {
          printer.write(note.variable, to: &out)
        }
        out.write(" (")
        out.write(note.reason.text)
        out.write(") at ")
        places.write(place(note), "\n", to: &out)
      }
    }
    if explanation.isTruncated {
      writePlace(decision.position, isQueued: false, to: &out)
      out.write("  warning: truncated explanation due to assignment cycle; see golang.org/issue/35518\n")
    }
  }

  private func place(_ note: FlowNote) -> Position {
    if note.node.exists {
      let row = code.rows[note.node]
      return code.outermost(row.position, row.inline)
    }
    let variable = code.variables[note.variable]
    return code.outermost(variable.position, variable.inline)
  }

  private func write(_ end: FlowEnd, to out: inout TextBuffer) {
    switch end.kind {
    case .heap: out.write("{heap}")
    case .temporary: out.write("{temp}")
    case .variable: printer.write(end.variable, to: &out)
    case .storage:
      out.write("{storage for ")
      printer.write(end.node, to: &out)
      out.write("}")
    }
  }

  // MARK: Parts of lines

  /// Writes the node a decision speaks of, or the text that was fixed for it.
  private func writeSubject(_ decision: Decision, to out: inout TextBuffer) {
    if decision.text.exists { return out.write(program.names.utf8(decision.text)) }
    printer.write(decision.node2.exists ? decision.node2 : decision.node, to: &out)
  }

  /// Writes a variable's name without its package.
  private func writeBare(_ variable: VariableID, to out: inout TextBuffer) {
    out.write(program.names.utf8(code.variables[variable].name))
  }

  /// Writes a function's name without its package.
  private func writeBare(_ function: FunctionID, to out: inout TextBuffer) {
    if function.isNone { return out.write("<nil>") }
    out.write(program.names.utf8(code.functions[function].name))
  }

  /// Writes a function's name without the `#hash#` that tells copies of a literal apart.
  private mutating func writeWithoutHash(_ function: FunctionID, to out: inout TextBuffer) {
    if function.index >= functionNamed.count {
      let missing = code.functions.count - functionNamed.count
      functionNamed.append(contentsOf: repeatElement(.empty, count: missing))
    }
    let known = functionNamed[function.index]
    if known.isEmpty {
      let start = out.count
      writeAnewWithoutHash(function, to: &out)
      functionNamed[function.index] = ListRange(
        start: UInt32(functionNames.count), count: UInt32(out.count - start))
      out.withBytes { functionNames.write(UnsafeBufferPointer(rebasing: $0[start...])) }
    } else {
      functionNames.withBytes { names in
        out.write(UnsafeBufferPointer(rebasing: names[Int(known.start)..<Int(known.start + known.count)]))
      }
    }
  }

  /// The same, without a look at the names written so far.
  private func writeAnewWithoutHash(_ function: FunctionID, to out: inout TextBuffer) {
    let name = program.names.utf8(code.functions[function].name)
    let hash = UInt8(ascii: "#")
    guard let first = name.firstIndex(of: hash), let last = name.lastIndex(of: hash), first != last else {
      return printer.write(function, to: &out)
    }
    let package = code.functions[function].package
    printer.write(qualifierOf: package, to: &out)
    out.write(UnsafeBufferPointer(rebasing: name[..<first]))
    out.write(UnsafeBufferPointer(rebasing: name[(last + 1)...]))
  }

  private func writeReason(_ decision: Decision, to out: inout TextBuffer) {
    switch decision.reason {
    case .none: break
    case .markedNoinline: out.write("marked go:noinline")
    case .markedNorace: out.write("marked go:norace with -race compilation")
    case .markedNocheckptr: out.write("marked go:nocheckptr")
    case .markedCgoUnsafeArguments: out.write("marked go:cgo_unsafe_args")
    case .markedKeepAlive: out.write("marked as having a keep-alive uintptr argument")
    case .markedEscaping: out.write("marked as having an escaping uintptr argument")
    case .markedYesWriteBarrier: out.write("marked go:yeswritebarrierrec")
    case .noBody: out.write("no function body")
    case .recoverCall: out.write("call to recover")
    case .deferStatement: out.write("unhandled op DEFER")
    case .goStatement: out.write("unhandled op GO")
    case .tailCall: out.write("unhandled op TAILCALL")
    case .callerPC: out.write("call to GetCallerPC")
    case .callerSP: out.write("call to GetCallerSP")
    case .deferInRangeFunction: out.write("defer call in range func")
    case .selectStatement: out.write("unhandled op SELECT")
    case .otherNode: out.write("unhandled op")
    case .tooComplex:
      out.write("function too complex: cost ")
      out.write(decimal: Int(decision.number))
      out.write(" exceeds budget ")
      out.write(decimal: Int(decision.number2))
    }
  }

  /// Writes the place at the head of a line (1, 2).
  private mutating func writePlace(_ position: Position, isQueued: Bool = true, to out: inout TextBuffer) {
    if position != .none || !isQueued { places.write(position, ": ", to: &out) }
  }
}
