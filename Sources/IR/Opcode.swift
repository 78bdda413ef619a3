/// What a node of a function body is. The names follow the compiler's opcodes because costs, precedences and the texts
/// of `<node X>` are defined per opcode. Each comment is the schema of the row's operands; operands not named are unused.
/// `x y z` are nodes, `list list2` lists of nodes, `aux` a payload. Every node may have an `init` list, executed first.
public enum Opcode: UInt8, BitwiseCopyable, Sendable, CaseIterable {
  case invalid

  // MARK: Leaves

  /// A variable. aux: VariableID
  case name
  /// A function or method by its symbol (ONAME of class PFUNC). aux: FunctionID
  case functionName
  /// A constant. aux: ConstantID
  case literal
  /// The untyped or typed nil.
  case nilValue
  /// A type operand; the row's type is the type meant.
  case typeOperand
  /// A method expression `T.M` (OMETHEXPR), also the callee of every static method call. aux: FunctionID of the method,
  /// `none` for interface methods; aux2: Name of the method; x: type operand with the receiver type
  case methodExpression

  // MARK: Operators: x, y

  case add, subtract, or, xor
  case multiply, divide, remainder, and, andNot, shiftLeft, shiftRight
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  case andAnd, orOr
  /// list: operands of a string concatenation
  case addString
  /// x
  case not, negate, plus, bitNot
  /// `<-x`
  case receive
  /// `*x`
  case dereference
  /// `&x`
  case addressOf
  /// `&T{…}`: x is the literal
  case pointerLiteral
  /// `(x)`
  case parenthesized

  // MARK: Selectors and elements

  /// `x.f` of a struct value. aux: field index; aux2: Name
  case dot
  /// `x.f` through a pointer. aux: field index; aux2: Name
  case dotPointer
  /// `x.M` of an interface value. aux2: Name
  case dotInterface
  /// The method value `x.M`. aux: FunctionID of the method, `none` for interface methods; aux2: Name
  case methodValue
  /// `x.(T)`; the row's type is T
  case typeAssertion
  /// `v, ok = x.(T)` (ODOTTYPE2)
  case typeAssertionOK
  /// `x.(T)` with a run-time type: y is the type operand. The -OK form is for two values.
  case dynamicTypeAssertion, dynamicTypeAssertionOK
  /// A run-time type computed from a dictionary (ODYNAMICTYPE)
  case dynamicType
  /// `x[y]` of an array, slice or string
  case index
  /// `x[y]` of a map
  case indexMap
  /// `x[list[0]:list[1]:list[2]]` with `none` for absent bounds: of a slice, string, array pointer; 3 for full ones
  case slice, sliceString, sliceArray, slice3, slice3Array

  // MARK: Literals

  /// list: elements, `keyValue` where written with an index
  case arrayLiteral
  /// list: elements; aux: number of elements
  case sliceLiteral
  /// list: `keyValue` entries
  case mapLiteral
  /// list: `structField` entries
  case structLiteral
  /// `x: y`
  case keyValue
  /// A struct field's value y. aux: field index; aux2: Name
  case structField
  /// A function literal. aux: FunctionID
  case closure

  // MARK: Conversions of x; the row's type is the target

  case convert
  case convertInterface
  /// A conversion that changes nothing at run time (OCONVNOP)
  case convertNoop
  case bytesToString, runesToString, stringToBytes, stringToRunes, runeToString
  case sliceToArray, sliceToArrayPointer
  /// `[]byte(s)` known not to be changed, without a copy (OSTR2BYTESTMP)
  case stringToBytesNoCopy

  // MARK: Calls: x callee, list arguments

  /// A call of a function, method expression, closure or function value
  case callFunction
  /// A call of an interface method: x is a `dotInterface`
  case callInterface
  /// An expanded call. list: body statements, list2: result variables
  case inlinedCall
  /// list: arguments
  case append
  /// x
  case capacity, clear, close, imaginary, length, panic, real
  /// x, y
  case complex, copy, delete
  /// y length, z capacity; x type operand
  case makeSlice, makeMap, makeChannel
  /// list
  case maximum, minimum, print, printLine
  /// `new(T)`: x is the type operand
  case new
  case recover
  /// x, y (unsafe.Add, unsafe.Slice, unsafe.String)
  case unsafeAdd, unsafeSlice, unsafeString
  /// x (unsafe.SliceData, unsafe.StringData)
  case unsafeSliceData, unsafeStringData
  /// The function's closure pointer, PC or SP; made by the compiler
  case getClosurePointer, getCallerPC, getCallerSP
  /// The interface made of type word x and data word y (OMAKEFACE, OEFACE)
  case makeInterface
  /// The type or itab word of x; the data word of x
  case interfaceTable, interfaceData

  // MARK: Statements

  /// `x = y`; with the flag `isDefinition`, `x := y`. y absent: `var x T`
  case assign
  /// `list = list2`, one to one (OAS2)
  case assignList
  /// `list = f()` with several results: list2[0] is the call
  case assignCall
  /// `v, ok = x.(T)`, `v, ok = m[k]`, `v, ok = <-c`: list = list2[0]
  case assignAssertion, assignMapRead, assignReceive
  /// `x op= y`. aux: raw Opcode of the operator; flag `isImplicit` for `x++` and `x--`
  case assignOperator
  /// list: statements
  case block
  /// aux2: Name of the label, `none` for plain ones
  case breakStatement, continueStatement, goto, fallthroughStatement
  /// aux2: Name
  case label
  /// The declaration of a local. x: name
  case declare
  /// x: call; y: of a `defer` in the body of a loop over a function, what says whose end it waits for
  case deferStatement, go
  /// init; x condition (may be absent), y post statement, list body. aux2: label Name. flag `isDistinct` for per-iteration variables
  case forLoop
  /// x operand, y key, z value (may be absent), list body. aux2: label Name. flags `isDefinition`, `isDistinct`
  case rangeLoop
  /// x condition, list then, list2 else
  case ifStatement
  /// x tag or type-switch guard (may be absent), list: `caseClause`. aux2: label Name
  case switchStatement
  /// `v := x.(type)`: x operand; y: the identifier as written (`none` if absent). aux2: Name of the identifier
  case typeSwitchGuard
  /// list: expressions (empty for default), list2: body, y: the variable's name node in type switches
  case caseClause
  /// list: `communicationClause`. aux2: label Name
  case selectStatement
  /// x: send, receive or assignment (absent for default), list2: body
  case communicationClause
  /// list: results
  case returnStatement
  /// `x <- y`
  case send
  /// A call in tail position of a wrapper. x: call
  case tailCall
  /// Marks the start of an inlined body. aux: InlineID
  case inlineMark
  /// A nil check of x
  case checkNil
}
