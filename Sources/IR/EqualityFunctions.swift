import Base
import Types

// The functions that compare values of struct and array types, which the compiler makes while it reads.
//
// 1. Converting a concrete type to an interface with methods, or asserting it of one, needs a method table, and the table
//    the descriptions of both types. A description needs those of the types in it and of the signatures of methods. The value of
//    a package variable is converted to its type only when it is found to be static (StaticInitialisation, 1).
// 2. The description of a comparable type needs its equality function, unless the run-time library has one for it.
//    Each is made once, when it is first needed, and appended to the functions of the package.
// 3. Types of other packages and predeclared types were described elsewhere.
//
// Such functions are never inlined and say nothing of their parameters, except why they leak.

extension Lowering {
  /// Describes the types of the method table of `type` for `interface`, if there is one.
  func needMethodTable(_ type: TypeID, _ interface: TypeID) {
    if type.isNone || isUntyped(type) || kind(type) == .interface || kind(interface) != .interface { return }
    if program.isEmptyInterface(interface) { return }
    describe(interface)
    describe(type)
  }

  /// Describes `type` unless that was done (rules 2 and 3).
  private func describe(_ written: TypeID) {
    let type = program.canonical(written)
    if !described.insert(type).inserted { return }
    var base = type
    let isPointer = program.types.kind(type) == .pointer
    if isPointer && program.types.kind(program.types.element(type)) == .named {
      base = program.types.element(type)
    }
    if !isDescribedHere(base) { return }
    if program.isComparable(type) && kind(type) != .invalid { needEqualityFunction(type) }
    let pointer = isPointer ? TypeID.none : program.types.pointer(to: type)
    if !isPointer { describe(pointer) }
    let underlying = program.underlying(type)
    switch program.types.kind(underlying) {
    case .array:
      describe(program.types.element(underlying))
      describe(program.types.slice(of: program.types.element(underlying)))
    case .slice, .channel, .pointer: describe(program.types.element(underlying))
    case .map:
      describe(program.types.key(underlying))
      describe(program.types.element(underlying))
      needHashFunction(program.types.key(underlying))
    case .signature: describeSignature(underlying)
    case .interface:
      for method in program.methods(ofInterface: underlying) {
        describeSignature(program.objects[method].type)
      }
    case .structure:
      for field in program.fields(underlying) { describe(field.type) }
    default: break
    }
    // The pointer has all methods of the type.
    if kind(type) != .interface && !(pointer.exists && describedWholly.contains(pointer)) {
      describeMethods(type)
    }
    describedWholly.insert(type)
  }

  /// Describes the types in the signatures of the methods of `type`, in the compiler's order of symbols.
  private func describeMethods(_ type: TypeID) {
    // Most bring in nothing new; among the others alone order matters.
    var methods: [ObjectID] = []
    program.forEachMethod(in: type, addressable: false) { method, _, _ in
      let signature = program.objects[method].type
      let bringsIn =
        program.parameters(ofSignature: signature).contains { isNew($0) }
        || program.results(ofSignature: signature).contains { isNew($0) }
      if bringsIn { methods.append(method) }
    }
    if methods.count > 1 { methods.sort { program.precedes($0, $1) } }
    for method in methods { describeSignature(program.objects[method].type) }
  }

  /// `true` iff the type of `variable` has not been described.
  private func isNew(_ variable: ObjectID) -> Bool {
    !described.contains(program.canonical(program.objects[variable].type))
  }

  private func describeSignature(_ type: TypeID) {
    for variable in program.parameters(ofSignature: type) { describe(program.objects[variable].type) }
    for variable in program.results(ofSignature: type) { describe(program.objects[variable].type) }
  }

  private func isDescribedHere(_ type: TypeID) -> Bool {
    switch program.types.kind(type) {
    case .named:
      let owner = program.objects[program.typeName(type)].package
      return owner == package || !program.typeArguments(type).isEmpty
    case .interface: return !program.isEmptyInterface(type)
    case .pointer, .array, .map, .channel, .structure, .signature: return true
    case .slice: return isDescribedHere(program.types.element(type))
    default: return false
    }
  }

  /// The package of the functions that compare and hash values.
  var functionsOfTypes: PackageID {
    if typePackage.isNone { typePackage = program.internalPackage("type") }
    return typePackage
  }

  private func needEqualityFunction(_ type: TypeID) {
    let comparisons = EqualitySignature(type, program).comparisons
    if !EqualitySignature.isPredefined(comparisons) { equalityFunction(comparisons) }
  }

  /// The function `.eq.S` that makes the comparisons S of the values that its two pointers point to.
  @discardableResult
  private func equalityFunction(_ comparisons: [Comparison]) -> FunctionID {
    let text = comparisons.map(\.text).joined()
    if let known = equalityFunctions[text] { return known }
    let pointer = TypeTable.basic(.unsafePointer)
    let signature = Lowering.signature(
      [("p", pointer), ("q", pointer)], [("r", TypeTable.basic(.bool))], program)
    var record = Function(
      name: program.names.intern(".eq." + text), package: functionsOfTypes,
      position: .autogenerated, origin: .equality, type: program.types.signature(signature))
    record.pragmas = .noInline
    record.hasBody = true
    record.isDuplicable = true
    let id = code.functions.append(record)
    equalityFunctions[text] = id
    code.order.append(id)
    declareParameters(of: id, signature)
    for variable in code[id].declared { code[variable].package = package }
    var body = EqualityBody(code, id)
    for comparison in comparisons {
      if case .array(_, let elements) = comparison {
        var trimmed = elements
        if case .skip = elements.last { trimmed.removeLast() }
        body.add(comparison, elementFunction: equalityFunction(trimmed)) { runtimeFunction($0, $1) }
      } else {
        body.add(comparison, elementFunction: .none) { runtimeFunction($0, $1) }
      }
    }
    body.finish { runtimeFunction($0, $1) }
    code[id].body = code.list(body.statements)
    code[id].template = code[id].body
    code[id].templateDeclared = code[id].declared.count
    return id
  }

  /// The function `name` of the run-time library with the given parameter types.
  func runtimeFunction(_ name: String, _ parameters: [TypeID]) -> FunctionID {
    if let known = equalityFunctions[name] { return known }
    let names = ["x", "y", "z"]
    let signature = Lowering.signature(
      Array(zip(names, parameters)), [("ret", TypeTable.basic(.bool))], program)
    var record = Function(
      name: program.names.intern(name), package: program.internalPackage("runtime"), position: .autogenerated,
      origin: .declared, type: program.types.signature(signature))
    record.isLocal = false
    let id = code.functions.append(record)
    equalityFunctions[name] = id
    declareParameters(of: id, signature)
    return id
  }

  static func signature(
    _ parameters: [(String, TypeID)], _ results: [(String, TypeID)], _ program: Program
  ) -> Signature {
    func variables(_ list: [(String, TypeID)], _ role: VariableRole) -> [ObjectID] {
      list.map { name, type in
        var object = Object(
          .variable, name: program.names.intern(name), package: .none, type: type, position: .autogenerated)
        object.role = role
        return program.objects.append(object)
      }
    }
    var signature = Signature()
    signature.parameters = variables(parameters, .parameter)
    signature.results = variables(results, .result)
    return signature
  }
}

extension Program {
  /// The package with import path `path`, made without declarations if there is none.
  func internalPackage(_ path: String) -> PackageID {
    for id in packages.ids where packages[id].path == path { return id }
    return packages.append(
      Package(path: path, name: names.intern(path), scope: scopes.make(in: universe.scope)))
  }
}

/// The statements of an equality function.
///
/// Tests that fail jump to the label `.neq`; the last one is the result. The contents of strings are compared after their
/// lengths and what follows, but before interfaces, whose comparison may panic.
private struct EqualityBody {
  private let code: Code
  private let function: FunctionID
  private(set) var statements: [CodeID] = []
  private var offset: Int64 = 0
  private var lastTest = CodeID.none
  private var strings: [Int64] = []
  private var hasCall = false
  private let place = Position.autogenerated

  init(_ code: Code, _ function: FunctionID) {
    self.code = code
    self.function = function
  }

  private var bool: TypeID { TypeTable.basic(.bool) }
  private var word: TypeID { TypeTable.basic(.uintptr) }
  private var pointer: TypeID { TypeTable.basic(.unsafePointer) }
  private var failure: CodeID { code.branch(.goto, label: code.program.names.intern(".neq"), place) }

  private func number(_ value: Int64, _ type: TypeID) -> CodeID {
    code.literal(integer: Int(value), type: type, place)
  }

  private func moved(_ parameter: Int, _ distance: CodeID) -> CodeID {
    let base = code.name(code.functions[function].parameters[parameter])
    return code.expression(.unsafeAdd, type: pointer, place, base, distance)
  }

  /// What the two pointers, moved on, point to, as values of `type`.
  private mutating func load(_ type: TypeID, _ size: Int64) -> (CodeID, CodeID) {
    let target = code.program.types.pointer(to: type)
    let values = [0, 1].map { parameter in
      let address = code.expression(.convertNoop, type: target, place, moved(parameter, number(offset, word)))
      return code.expression(.dereference, type: type, place, address)
    }
    offset += size
    return (values[0], values[1])
  }

  private mutating func test(_ condition: CodeID) {
    flushTest()
    lastTest = condition
  }

  private mutating func flushTest() {
    if lastTest.isNone { return }
    statements.append(jump(unless: lastTest))
    lastTest = .none
  }

  private func jump(unless condition: CodeID) -> CodeID {
    var row = CodeRow(.ifStatement, position: place)
    row.x = condition
    row.list2 = code.list(one: failure)
    return code.add(row)
  }

  private mutating func compare(_ type: TypeID, _ size: Int64) {
    let (x, y) = load(type, size)
    test(code.expression(.equal, type: bool, place, x, y))
  }

  private mutating func call(_ function: FunctionID, _ arguments: [CodeID]) {
    let callee = code.functionName(function, type: code.functions[function].type)
    test(code.call(.callFunction, callee, arguments, type: bool, place))
    hasCall = true
  }

  private mutating func flushStrings(_ runtime: (String, [TypeID]) -> FunctionID) {
    let saved = offset
    for start in strings {
      offset = start
      let (x, y) = load(pointer, 8)
      let (length, _) = load(word, 8)
      call(runtime("memequal", [pointer, pointer, word]), [x, y, length])
    }
    strings = []
    offset = saved
  }

  mutating func add(
    _ comparison: Comparison, elementFunction: FunctionID, _ runtime: (String, [TypeID]) -> FunctionID
  ) {
    switch comparison {
    case .memory(let count): addMemory(count, runtime)
    case .skip(let count): offset += count
    case .float32: compare(TypeTable.basic(.float32), 4)
    case .float64: compare(TypeTable.basic(.float64), 8)
    case .string:
      strings.append(offset)
      offset += 8
      compare(word, 8)
    case .emptyInterface, .interface:
      flushStrings(runtime)
      let tableType = code.program.types.pointer(to: word)
      let (tableX, tableY) = load(tableType, 8)
      test(code.expression(.equal, type: bool, place, tableX, tableY))
      let (x, y) = load(pointer, 8)
      let name = comparison == .interface ? "ifaceeq" : "efaceeq"
      call(runtime(name, [tableType, pointer, pointer]), [tableX, x, y])
    case .array(let count, let elements):
      flushStrings(runtime)
      flushTest()
      addLoop(count, elements.reduce(0) { $0 + $1.size }, elementFunction)
    }
  }

  private mutating func addMemory(_ count: Int64, _ runtime: (String, [TypeID]) -> FunctionID) {
    if count > 64 {
      let distance = number(offset, word)
      let arguments = [moved(0, distance), moved(1, distance), number(count, word)]
      call(runtime("memequal", [pointer, pointer, word]), arguments)
      offset += count
      return
    }
    var left = count
    while left > 0 {
      if left >= 8 {
        compare(TypeTable.basic(.uint64), 8)
        left -= 8
      } else if left >= 5 && count >= 8 {
        offset -= 8 - left
        compare(TypeTable.basic(.uint64), 8)
        left = 0
      } else if left >= 4 {
        compare(TypeTable.basic(.uint32), 4)
        left -= 4
      } else if left == 3 && count >= 4 {
        offset -= 1
        compare(TypeTable.basic(.uint32), 4)
        left = 0
      } else if left >= 2 {
        compare(TypeTable.basic(.uint16), 2)
        left -= 2
      } else {
        compare(TypeTable.basic(.uint8), 1)
        left -= 1
      }
    }
  }

  /// Compares `count` elements of `size` bytes one by one.
  private mutating func addLoop(_ count: Int64, _ size: Int64, _ elementFunction: FunctionID) {
    let index = code.makeTemporary(in: function, type: word, place)
    let end = number(offset + count * size, word)
    let callee = code.functionName(elementFunction, type: code.functions[elementFunction].type)
    let arguments = [moved(0, code.name(index)), moved(1, code.name(index))]
    var row = CodeRow(.forLoop, position: place)
    row.initial = code.list(one: code.assign(code.name(index), number(offset, word), place))
    row.x = code.expression(.less, type: bool, place, code.name(index), end)
    row.y = code.assign(
      code.name(index), code.expression(.add, type: word, place, code.name(index), number(size, word)), place)
    row.list = code.list(one: jump(unless: code.call(.callFunction, callee, arguments, type: bool, place)))
    statements.append(code.add(row))
    offset += count * size
  }

  mutating func finish(_ runtime: (String, [TypeID]) -> FunctionID) {
    flushStrings(runtime)
    let result = code.functions[function].results[0]
    let truth = lastTest.exists ? lastTest : code.literal(boolean: true, type: bool, place)
    let names = [".ret", ".neq"].map { code.program.names.intern($0) }
    let back = code.listExpression(.returnStatement, [], type: .none, place)
    statements += [
      code.assign(code.name(result), truth, place),
      code.branch(.label, label: names[0], place), back,
      code.branch(.label, label: names[1], place),
      code.assign(code.name(result), code.literal(boolean: false, type: bool, place), place),
      hasCall
        ? code.branch(.goto, label: names[0], place)
        : code.listExpression(.returnStatement, [], type: .none, place),
    ]
  }
}
