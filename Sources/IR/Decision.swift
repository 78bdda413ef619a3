import Base
import Types

/// What the compiler can say about a function, call, allocation or variable.
public enum DecisionKind: UInt8, BitwiseCopyable, Sendable {
  // MARK: Inliner
  /// function can be inlined; number: cost. Text at -m=2 shows the body.
  case canInline
  /// function cannot be inlined; `reason` says why
  case cannotInline
  /// the call at position was expanded; function: callee
  case inliningCall
  /// the call at position; node: receiver expression; node2: callee selector; type: concrete type; flag partial
  case devirtualizing, partiallyDevirtualizing
  /// node: the call; type
  case cannotDevirtualizeShapedReceiver, cannotDevirtualizeShapedInterface
  /// function is big
  case bigFunction
  /// function: callee; function2: the function it was not inlined into
  case recursiveCycle
  /// position: method selector
  case impreciseInterfaceCall

  // MARK: Escape analysis
  /// node escapes to the heap; node may be an `append` call, printed `append`
  case escapes
  /// node does not escape
  case doesNotEscape
  /// variable is moved to the heap
  case movedToHeap
  /// variable: parameter; number: dereferences (0 `leaking param`, more `leaking param content`)
  case leakingParameter
  /// variable: parameter; variable2: result; number: level
  case leakingParameterToResult
  /// variable: parameter
  case parameterDoesNotEscape
  /// node: statement; function
  case selfAssignment
  /// node: the conversion
  case zeroCopyConversion
  /// variable: parameter (name `text` when unnamed)
  case unsafeUintptr, escapingUintptr
  /// index expression at position
  case boundsCheckElided

  // MARK: Escape analysis at -m=2
  /// explanation: why node (or variable) escapes in function
  case escapeFlow
  /// explanation: how variable leaks out of function; number: dereferences; `text`: where to
  case leakFlow
  /// function captures variable; number: size; flags by reference, address taken, reassigned
  case capturing
}

/// Why a function cannot be inlined.
public enum InlineRefusal: UInt8, BitwiseCopyable, Sendable {
  case none
  case markedNoinline, markedNorace, markedNocheckptr, markedCgoUnsafeArguments, markedKeepAlive,
    markedEscaping
  case markedYesWriteBarrier, noBody
  case recoverCall, deferStatement, goStatement, tailCall, callerPC, callerSP, deferInRangeFunction
  /// number: cost, number2: budget
  case tooComplex
  case selectStatement, otherNode
}

/// One thing the compiler decided, with all that is needed to say it in any form.
public struct Decision: BitwiseCopyable {
  public var kind: DecisionKind
  public var reason: InlineRefusal = .none
  /// capturing: by reference / address taken / reassigned
  public var isByReference = false
  public var isAddressTaken = false
  public var isReassigned = false
  /// Where the compiler reports it (outermost place); `none` prints without a place.
  public var position: Position
  public var function: FunctionID = .none
  public var function2: FunctionID = .none
  public var node: CodeID = .none
  public var node2: CodeID = .none
  public var variable: VariableID = .none
  public var variable2: VariableID = .none
  public var type: TypeID = .none
  public var number: Int32 = 0
  public var number2: Int32 = 0
  /// Index into `Code.explanations`; -1 for none.
  public var explanation: Int32 = -1
  /// A text fixed when the decision fell, for subjects that later passes rewrite; `none` to print the subject.
  public var text: Name = .none

  public init(_ kind: DecisionKind, position: Position) {
    self.kind = kind
    self.position = position
  }
}

/// What stands at one end of a step of an explanation.
public struct FlowEnd: BitwiseCopyable {
  public enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// `{heap}`, `{temp}`, a variable's name, `{storage for E}`, and the solver's other sinks
    case heap, temporary, variable, storage, mutator, callee, blank
  }
  public var kind: Kind
  public var node: CodeID = .none
  public var variable: VariableID = .none
  public init(_ kind: Kind, node: CodeID = .none, variable: VariableID = .none) {
    self.kind = kind
    self.node = node
    self.variable = variable
  }
}

/// The expression through which a value flowed and the compiler's word for it.
public struct FlowNote: BitwiseCopyable {
  public var node: CodeID
  public var note: StaticString
  public var position: Position
  public init(node: CodeID, note: StaticString, position: Position) {
    self.node = node
    self.note = note
    self.position = position
  }
}

/// One step of an explanation: `flow: destination ← source`.
public struct FlowStep {
  public var destination: FlowEnd
  public var source: FlowEnd
  /// -1 for the address, otherwise the number of dereferences.
  public var dereferences: Int
  public var position: Position
  public var notes: [FlowNote]
  public init(destination: FlowEnd, source: FlowEnd, dereferences: Int, position: Position, notes: [FlowNote])
  {
    self.destination = destination
    self.source = source
    self.dereferences = dereferences
    self.position = position
    self.notes = notes
  }
}

/// The path from an allocation to what makes it outlive its frame, in the order in which the compiler prints it.
public struct Explanation {
  public var steps: [FlowStep] = []
  /// A fixed reason in place of a path (`too large for stack`); nil for a path.
  public var reason: StaticString?
  /// The walk met a cycle and stops with the compiler's warning.
  public var isTruncated = false
  public init() {}
}
