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
    /// `{heap}`, `{temp}`, a variable's name, `{storage for E}`
    case heap, temporary, variable, storage
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

/// The compiler's word for the way a value flows through an expression.
public enum FlowReason: UInt8, BitwiseCopyable, Sendable {
  case addressOf, indirection, dot, dotOfPointer, fixedArrayIndexOf, slice
  case interfaceConverted, sliceToArray, spill, reflectHeaderData
  case arrayLiteralElement, sliceLiteralElement, structLiteralElement, mapLiteralKey, mapLiteralValue
  case assign, assignPair, assignPairDotType, assignPairMapRead, assignPairReceive, keyOfMapPut
  case `return`, send, range, rangeDereference, switchCase
  case callParameter, calleeOperand, appendeeSlice, appendedSlice, copiedSlice, uintptrEscapes
  case reference, capturedByClosure
  case tooLargeForStack, tooAlignedForStack, zeroSizedElement

  /// The word as messages show it in parentheses.
  public var text: StaticString {
    switch self {
    case .addressOf: "address-of"
    case .indirection: "indirection"
    case .dot: "dot"
    case .dotOfPointer: "dot of pointer"
    case .fixedArrayIndexOf: "fixed-array-index-of"
    case .slice: "slice"
    case .interfaceConverted: "interface-converted"
    case .sliceToArray: "slice-to-array"
    case .spill: "spill"
    case .reflectHeaderData: "reflect.Header.Data"
    case .arrayLiteralElement: "array literal element"
    case .sliceLiteralElement: "slice-literal-element"
    case .structLiteralElement: "struct literal element"
    case .mapLiteralKey: "map literal key"
    case .mapLiteralValue: "map literal value"
    case .assign: "assign"
    case .assignPair: "assign-pair"
    case .assignPairDotType: "assign-pair-dot-type"
    case .assignPairMapRead: "assign-pair-mapr"
    case .assignPairReceive: "assign-pair-receive"
    case .keyOfMapPut: "key of map put"
    case .return: "return"
    case .send: "send"
    case .range: "range"
    case .rangeDereference: "range-deref"
    case .switchCase: "switch case"
    case .callParameter: "call parameter"
    case .calleeOperand: "callee operand"
    case .appendeeSlice: "appendee slice"
    case .appendedSlice: "appended slice..."
    case .copiedSlice: "copied slice"
    case .uintptrEscapes: "//go:uintptrescapes"
    case .reference: "reference"
    case .capturedByClosure: "captured by a closure"
    case .tooLargeForStack: "too large for stack"
    case .tooAlignedForStack: "too aligned for stack"
    case .zeroSizedElement: "zero-sized element"
    }
  }
}

/// The expression or variable through which a value flowed and the compiler's word for it.
public struct FlowNote: BitwiseCopyable {
  /// `none` if the subject is a variable.
  public var node: CodeID
  public var variable: VariableID
  public var reason: FlowReason
  public init(node: CodeID, variable: VariableID, reason: FlowReason) {
    self.node = node
    self.variable = variable
    self.reason = reason
  }
}

/// One step of an explanation: `flow: destination ← source`.
public struct FlowStep: BitwiseCopyable {
  public var destination: FlowEnd
  public var source: FlowEnd
  /// -1 for the address, otherwise the number of dereferences.
  public var dereferences: Int32
  /// The step's notes in `Code.flowNotes`, innermost first.
  public var firstNote: UInt32
  public var noteCount: UInt32
  public init(
    destination: FlowEnd, source: FlowEnd, dereferences: Int32, firstNote: UInt32, noteCount: UInt32
  ) {
    self.destination = destination
    self.source = source
    self.dereferences = dereferences
    self.firstNote = firstNote
    self.noteCount = noteCount
  }
}

/// The path from an allocation to what makes it outlive its frame, in the order in which the compiler prints it.
public struct Explanation: BitwiseCopyable {
  /// The location at the path's far end.
  public var target: FlowEnd
  /// The steps in `Code.flowSteps`.
  public var firstStep: UInt32
  public var stepCount: UInt32 = 0
  /// The walk met a cycle and stops with the compiler's warning.
  public var isTruncated = false
  /// Found before constants replaced operands (`Code.replacements`), so printed without them.
  public var precedesReplacements = false
  public init(target: FlowEnd, firstStep: UInt32) {
    self.target = target
    self.firstStep = firstStep
  }
}
