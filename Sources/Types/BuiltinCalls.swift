import Base
import Parser

/// Calls of the predeclared functions and those of package unsafe (Go specification, Built-in functions, Package
/// unsafe). The callee's facts name the builtin as object; it has no type.
extension Checker {
  /// Checks the call `node` of `builtin` and sets `x` to its result; `false` after an error.
  func call(_ x: inout Operand, _ node: NodeID, _ builtin: Builtin) -> Bool {
    let parts = tree.call(node)
    if parts.hasDots && builtin != .append {
      error(
        node, .invalidDotDotDot,
        "invalid operation: invalid use of ... with built-in \(builtin.name)")
      use(parts.arguments)
      return false
    }
    let hadCall = environment.hasCallOrReceive
    if builtin == .len || builtin == .cap { environment.hasCallOrReceive = false }
    defer {
      if builtin == .len || builtin == .cap { environment.hasCallOrReceive = hadCall }
    }
    var arguments: [Operand] = []
    var count = parts.arguments.count
    switch builtin {
    case .make, .new, .unsafeOffsetof: break
    default:
      arguments = expressionList(parts.arguments)
      count = arguments.count
      if arguments.contains(where: { !$0.isValid }) { return false }
      if let first = arguments.first { x = first }
    }
    var problem: StaticString?
    if count < builtin.argumentCount {
      problem = "not enough"
    } else if !builtin.isVariadic && count > builtin.argumentCount {
      problem = "too many"
    }
    if let problem {
      let numbers = "expected \(builtin.argumentCount), found \(count)"
      error(
        node, .wrongArgCount,
        "invalid operation: \(problem) arguments for \(tree.text(of: node)) (\(numbers))")
      return false
    }
    switch builtin {
    case .append: return append(&x, node, &arguments)
    case .cap, .len: return length(&x, builtin)
    case .clear: return clear(&x, parts.function)
    case .close: return close(&x)
    case .complex: return complex(&x, node, arguments[1])
    case .copy: return copy(&x, arguments[1])
    case .delete: return delete(&x, arguments[1])
    case .imag, .real: return part(&x, builtin)
    case .make: return make(&x, node)
    case .max, .min: return extremum(&x, node, builtin, &arguments)
    case .new: return new(&x, node)
    case .panic: return panic(&x, node)
    case .print, .println:
      for index in arguments.indices {
        assignment(&arguments[index], .none, .builtinArgument(builtin))
        if !arguments[index].isValid { return false }
      }
      x.mode = .noValue
      return true
    case .recover:
      x.mode = .value
      x.type = TypeTable.emptyInterface
      return true
    default: return unsafeCall(&x, node, builtin, &arguments)
    }
  }

  // MARK: Slices, maps and channels

  /// The element type of the slice `x`, or of all slices in its type set; `none` with a `cause` otherwise.
  private func sliceElement(_ x: Operand, _ cause: inout String) -> TypeID {
    var element = TypeID.none
    let isFine = forEachUnderlying(of: x.type) { _, under in
      if under.isNone || program.types.kind(under) != .slice {
        cause =
          "argument must be a slice; have \(x.mode == .nilValue ? "untyped nil" : describe(x))"
        return false
      }
      let other = program.element(under)
      if element.isNone {
        element = other
      } else if !identical(element, other) {
        let types = "\(typeString(element)) and \(typeString(other))"
        cause = "mismatched slice element types \(types) in \(describe(x))"
        return false
      }
      return true
    }
    return isFine ? element : .none
  }

  /// `true` iff all types of `x` are byte slices or strings; `hasString` is set if one is a string.
  private func isBytesOrString(_ x: Operand, _ hasString: inout Bool) -> Bool {
    var found = false
    let isFine = forEachUnderlying(of: x.type) { _, under in
      if under.isNone { return false }
      if isString(under) {
        found = true
        return true
      }
      return program.types.kind(under) == .slice && identical(program.element(under), TypeTable.byte)
    }
    hasString = found
    return isFine
  }

  private func append(_ x: inout Operand, _ node: NodeID, _ arguments: inout [Operand]) -> Bool {
    var cause = ""
    let element = sliceElement(x, &cause)
    if element.isNone {
      error(x, .invalidAppend, "invalid append: \(cause)")
      return false
    }
    let bytes = program.types.slice(of: TypeTable.byte)
    var hasString = false
    let isSpecial =
      arguments.count == 2 && tree.call(node).hasDots && isAssignable(x, to: bytes)
      && isBytesOrString(arguments[1], &hasString) && hasString
    if isSpecial {
      if isUntyped(arguments[1].type) {
        convertUntyped(&arguments[1], TypeTable.basic(.string))
      }
    } else {
      let signature = appendSignature(x.type, element)
      _ = pass(&arguments, [], to: signature, [], [], node)
    }
    x.mode = .value
    return true
  }

  /// The type `func(slice, ...element) slice`.
  private func appendSignature(_ slice: TypeID, _ element: TypeID) -> TypeID {
    if let known = program.appendSignatures[slice] { return known }
    let types = [slice, program.types.slice(of: element)]
    var signature = Signature()
    for type in types {
      var parameter = Object(
        .variable, name: .none, package: .none, type: type, position: .none)
      parameter.role = .parameter
      signature.parameters.append(program.objects.append(parameter))
    }
    signature.isVariadic = true
    let type = program.types.signature(signature)
    program.appendSignatures[slice] = type
    return type
  }

  private func length(_ x: inout Operand, _ builtin: Builtin) -> Bool {
    var mode = ExpressionMode.none
    var value = ConstantValue.unknown
    let under = arrayBehindPointer(underlying(x.type))
    switch program.types.kind(under) {
    case .string, .untypedString:
      if builtin == .len {
        mode = .value
        if x.mode == .constant {
          mode = .constant
          if let string = x.value.stringValue { value = ConstantValue(string.count) }
        }
      }
    case .array:
      mode = .value
      if !environment.hasCallOrReceive {
        mode = .constant
        let length = program.arrayLength(under)
        if length >= 0 { value = ConstantValue(length) }
      }
    case .slice, .channel: mode = .value
    case .map: if builtin == .len { mode = .value }
    case .interface where isTypeParameter(x.type):
      let haveLength = forEachUnderlying(of: x.type) { _, under in
        if under.isNone { return false }
        switch program.types.kind(arrayBehindPointer(under)) {
        case .array, .slice, .channel: return true
        case .string, .map: return builtin == .len
        default: return false
        }
      }
      if haveLength { mode = .value }
    default: break
    }
    if mode == .none {
      if isValid(underlying(x.type)) {
        error(
          x, builtin == .len ? .invalidLen : .invalidCap,
          "invalid argument: \(describe(x)) for built-in \(builtin.name)")
      }
      return false
    }
    x.mode = mode
    x.type = TypeTable.basic(.int)
    x.value = value
    return true
  }

  private func clear(_ x: inout Operand, _ function: NodeID) -> Bool {
    require(.clear, at: tree.start(function), "clear")
    let isFine = forEachUnderlying(of: x.type) { _, under in
      let kind = under.exists ? program.types.kind(under) : .invalid
      if kind == .map || kind == .slice { return true }
      let reason = "argument must be (or constrained by) map or slice"
      error(x, .invalidClear, "invalid argument: cannot clear \(describe(x)): \(reason)")
      return false
    }
    x.mode = .noValue
    return isFine
  }

  private func close(_ x: inout Operand) -> Bool {
    let isFine = forEachUnderlying(of: x.type) { _, under in
      if under.isNone || program.types.kind(under) != .channel {
        error(
          x, .invalidClose, "invalid operation: cannot close non-channel \(describe(x))")
        return false
      }
      if program.channelDirection(under) == .receiveOnly {
        error(
          x, .invalidClose,
          "invalid operation: cannot close receive-only channel \(describe(x))")
        return false
      }
      return true
    }
    x.mode = .noValue
    return isFine
  }

  private func copy(_ x: inout Operand, _ source: Operand) -> Bool {
    var cause = ""
    let element = sliceElement(x, &cause)
    if element.isNone {
      error(x, .invalidCopy, "invalid copy: \(cause)")
      return false
    }
    var hasString = false
    let bytes = program.types.slice(of: TypeTable.byte)
    if !isAssignable(x, to: bytes) || !isBytesOrString(source, &hasString) {
      var sourceElement = sliceElement(source, &cause)
      if sourceElement.isNone {
        if !allString(source.type) {
          error(source, .invalidCopy, "invalid copy: \(cause)")
          return false
        }
        sourceElement = TypeTable.byte
      }
      if !identical(element, sourceElement) {
        let operands = "arguments \(describe(x)) and \(describe(source))"
        let types = "\(typeString(element)) and \(typeString(sourceElement))"
        error(
          x, .invalidCopy, "invalid copy: \(operands) have different element types \(types)")
        return false
      }
    }
    x.mode = .value
    x.type = TypeTable.basic(.int)
    return true
  }

  private func delete(_ x: inout Operand, _ argument: Operand) -> Bool {
    var key = TypeID.none
    let isFine = forEachUnderlying(of: x.type) { _, under in
      if under.isNone || program.types.kind(under) != .map {
        error(x, .invalidDelete, "invalid argument: \(describe(x)) is not a map")
        return false
      }
      let other = program.key(under)
      if key.exists && !identical(key, other) {
        error(
          x, .invalidDelete,
          "invalid argument: maps of \(describe(x)) must have identical key types")
        return false
      }
      key = other
      return true
    }
    if !isFine { return false }
    x = argument
    assignment(&x, key, "argument to delete")
    if !x.isValid { return false }
    x.mode = .noValue
    return true
  }

  private func make(_ x: inout Operand, _ node: NodeID) -> Bool {
    let arguments = tree.call(node).arguments
    let type = variableType(arguments[0])
    if !isValid(type) { return false }
    var cause = ""
    let common = commonUnderlying(
      type,
      where: { _, under in
        if under.isNone { return "no specific type" }
        switch program.types.kind(under) {
        case .slice, .map, .channel: return nil
        default: return "type must be slice, map, or channel"
        }
      }, cause: &cause)
    if common.isNone {
      let text = tree.text(of: arguments[0])
      error(arguments[0], .invalidMake, "invalid argument: cannot make \(text): \(cause)")
      return false
    }
    let least = program.types.kind(common) == .slice ? 2 : 1
    if arguments.count < least || arguments.count > least + 1 {
      let numbers = "\(least) or \(least + 1) arguments; found \(arguments.count)"
      error(
        node, .wrongArgCount,
        "invalid operation: \(tree.text(of: node)) expects \(numbers)")
      return false
    }
    var sizes: [Int64] = []
    for argument in arguments.dropFirst() {
      let size = index(argument, limit: -1).value
      if size >= 0 { sizes.append(size) }
    }
    if sizes.count == 2 && sizes[0] > sizes[1] {
      error(
        arguments[1], .swappedMakeArgs, "invalid argument: length and capacity swapped")
    }
    x.mode = .value
    x.type = type
    return true
  }

  private func new(_ x: inout Operand, _ node: NodeID) -> Bool {
    let parts = tree.call(node)
    let argument = parts.arguments[0]
    expressionOrType(&x, argument)
    exclude(&x, [.noValue, .builtin])
    switch x.mode {
    case .none: return false
    case .typeExpression: requireVariableType(argument, x.type)
    default:
      if isUntyped(x.type) {
        assignment(&x, .none, "argument to new")
        if !x.isValid { return false }
      }
      require(.newOfValue, at: tree.start(parts.function), "new(\(tree.text(of: argument)))")
    }
    x.mode = .value
    x.type = program.types.pointer(to: x.type)
    return true
  }

  private func panic(_ x: inout Operand, _ node: NodeID) -> Bool {
    factTables[environment.file].pointee[node].marks.insert(.panicCall)
    assignment(&x, TypeTable.emptyInterface, "argument to panic")
    if !x.isValid { return false }
    x.mode = .noValue
    return true
  }

  // MARK: Numbers

  private func complex(_ x: inout Operand, _ node: NodeID, _ second: Operand) -> Bool {
    var y = second
    switch (isUntyped(x.type), isUntyped(y.type)) {
    case (false, false): break
    case (true, false): convertUntyped(&x, y.type)
    case (false, true): convertUntyped(&y, x.type)
    case (true, true):
      if x.mode == .constant && y.mode == .constant {
        if isNumeric(x.type) && x.value.imaginary.sign == 0 {
          x.type = TypeTable.basic(.untypedFloat)
        }
        if isNumeric(y.type) && y.value.imaginary.sign == 0 {
          y.type = TypeTable.basic(.untypedFloat)
        }
      } else {
        convertUntyped(&x, TypeTable.basic(.float64))
        convertUntyped(&y, TypeTable.basic(.float64))
      }
    }
    if !x.isValid || !y.isValid { return false }
    if !identical(x.type, y.type) {
      let types = "\(typeString(x.type)) and \(typeString(y.type))"
      error(
        x, .invalidComplex,
        "invalid operation: \(tree.text(of: node)) (mismatched types \(types))")
      return false
    }
    let result = mapped(
      x, .complex,
      { kind in
        switch kind {
        case .float32: .complex64
        case .float64: .complex128
        case .untypedFloat: .untypedComplex
        default: nil
        }
      })
    if result.isNone {
      error(
        x, .invalidComplex,
        "invalid argument: arguments have type \(typeString(x.type)), expected floating-point")
      return false
    }
    if x.mode == .constant && y.mode == .constant {
      x.value = x.value.toFloat.binary(.add, y.value.toFloat.timesI)
    } else {
      x.mode = .value
    }
    x.type = result
    return true
  }

  private func part(_ x: inout Operand, _ builtin: Builtin) -> Bool {
    if isUntyped(x.type) {
      if x.mode == .constant {
        if isNumeric(x.type) { x.type = TypeTable.basic(.untypedComplex) }
      } else {
        convertUntyped(&x, TypeTable.basic(.complex128))
        if !x.isValid { return false }
      }
    }
    let result = mapped(
      x, builtin,
      { kind in
        switch kind {
        case .complex64: .float32
        case .complex128: .float64
        case .untypedComplex: .untypedFloat
        default: nil
        }
      })
    if result.isNone {
      error(
        x, builtin == .real ? .invalidReal : .invalidImag,
        "invalid argument: argument has type \(typeString(x.type)), expected complex type")
      return false
    }
    if x.mode == .constant {
      x.value = builtin == .real ? x.value.real : x.value.imaginary
    } else {
      x.mode = .value
    }
    x.type = result
    return true
  }

  /// The basic type that `map` gives for the type of `x`; for a type parameter, one whose type set has what `map` gives
  /// for each type. `none` where `map` gives nil.
  private func mapped(_ x: Operand, _ builtin: Builtin, _ map: (TypeKind) -> TypeKind?) -> TypeID {
    if !isTypeParameter(x.type) {
      return map(underlyingKind(x.type)).map { TypeTable.basic($0) } ?? .none
    }
    var terms: [UnionTerm] = []
    let isFine = forEachTerm(of: unalias(x.type)) { term in
      guard let term, let kind = map(underlyingKind(term.type)) else { return false }
      terms.append(UnionTerm(hasTilde: term.hasTilde, type: TypeTable.basic(kind)))
      return true
    }
    if !isFine { return .none }
    let code: ErrorCode =
      builtin == .real ? .invalidReal : builtin == .imag ? .invalidImag : .invalidComplex
    let what = "not supported as argument to built-in \(builtin.name) for go1.18"
    softError(position(x), code, "\(describe(x)) \(what) (see go.dev/issue/50937)")
    return newTypeParameter(like: unalias(x.type), terms)
  }

  /// A type parameter of its own with the name of `parameter` and the given type set.
  private func newTypeParameter(like parameter: TypeID, _ terms: [UnionTerm]) -> TypeID {
    let old = program.types.typeParameters[program.types.typeParameterID(parameter)]
    var constraint = Interface()
    constraint.embedded = [program.types.union(terms)]
    constraint.isImplicit = true
    constraint.isComplete = true
    var object = program.objects[old.object]
    object.type = .none
    object.position = .none
    let name = program.objects.append(object)
    let type = program.types.typeParameter(
      TypeParameter(
        object: name, index: old.index, constraint: program.types.interface(constraint)))
    program.objects[name].type = type
    return type
  }

  private func extremum(
    _ x: inout Operand, _ node: NodeID, _ builtin: Builtin, _ arguments: inout [Operand]
  ) -> Bool {
    require(
      .minMax, at: tree.start(tree.call(node).function), "built-in \(builtin.name)")
    for index in arguments.indices {
      if !allOrdered(arguments[index].type) {
        let text = describe(arguments[index])
        error(
          arguments[index], .invalidMinMaxOperand,
          "invalid argument: \(text) cannot be ordered")
        return false
      }
      if index == 0 { continue }
      matchTypes(&x, &arguments[index])
      if !x.isValid { return false }
      let other = arguments[index]
      if !identical(x.type, other.type) {
        let types = "\(typeString(x.type)) (previous argument) and \(typeString(other.type))"
        error(
          other, .mismatchedTypes,
          "invalid argument: mismatched types \(types) (type of \(expressionText(other)))")
        return false
      }
      if x.mode == .constant && other.mode == .constant {
        if other.value.compare(builtin == .max ? .greater : .less, x.value) { x = other }
      } else {
        x.mode = .value
      }
    }
    // A constant result may stay untyped; a value has a type.
    if x.mode != .constant {
      x.mode = .value
      assignment(&x, TypeTable.emptyInterface, .builtinArgument(builtin))
      if !x.isValid { return false }
    }
    for argument in arguments { updateType(argument.node, x.type, isFinal: true) }
    return true
  }

  // MARK: Package unsafe

  private func unsafeCall(
    _ x: inout Operand, _ node: NodeID, _ builtin: Builtin, _ arguments: inout [Operand]
  ) -> Bool {
    let function = tree.start(tree.call(node).function)
    switch builtin {
    case .unsafeAdd:
      require(.unsafePointerArithmetic, at: function, "unsafe.Add")
      assignment(&x, TypeTable.basic(.unsafePointer), "argument to unsafe.Add")
      if !x.isValid || !isIndex(&arguments[1], .invalidUnsafeAdd, "length", allowsNegative: true) {
        return false
      }
      x.type = TypeTable.basic(.unsafePointer)
    case .unsafeAlignof, .unsafeSizeof:
      assignment(&x, .none, .unsafeArgument(builtin))
      if !x.isValid { return false }
      if hasVariableSize(x.type) {
        x.mode = .value
      } else {
        let isSize = builtin == .unsafeSizeof
        let size = isSize ? program.size(x.type) : program.alignment(x.type)
        if size < 0 {
          error(x, .typeTooLarge, "\(describe(x)) is too large")
          return false
        }
        x.mode = .constant
        x.value = ConstantValue(size)
      }
      x.type = TypeTable.basic(.uintptr)
      return true
    case .unsafeOffsetof: return offset(&x, node)
    case .unsafeSlice:
      require(.unsafePointerArithmetic, at: function, "unsafe.Slice")
      let pointer = commonUnderlying(x.type)
      if pointer.isNone || program.types.kind(pointer) != .pointer {
        error(
          x, .invalidUnsafeSlice, "invalid argument: \(describe(x)) is not a pointer")
        return false
      }
      if !isIndex(&arguments[1], .invalidUnsafeSlice, "length", allowsNegative: false) { return false }
      x.type = program.types.slice(of: program.element(pointer))
    case .unsafeSliceData:
      require(.unsafeStringData, at: function, "unsafe.SliceData")
      let slice = commonUnderlying(x.type)
      if slice.isNone || program.types.kind(slice) != .slice {
        error(
          x, .invalidUnsafeSliceData, "invalid argument: \(describe(x)) is not a slice")
        return false
      }
      x.type = program.types.pointer(to: program.element(slice))
    case .unsafeString:
      require(.unsafeStringData, at: function, "unsafe.String")
      let bytes = program.types.pointer(to: TypeTable.byte)
      assignment(&x, bytes, "argument to unsafe.String")
      if !x.isValid || !isIndex(&arguments[1], .invalidUnsafeString, "length", allowsNegative: false) {
        return false
      }
      x.type = TypeTable.basic(.string)
    default:
      require(.unsafeStringData, at: function, "unsafe.StringData")
      assignment(&x, TypeTable.basic(.string), "argument to unsafe.StringData")
      if !x.isValid { return false }
      x.type = program.types.pointer(to: TypeTable.byte)
    }
    x.mode = .value
    return true
  }

  private func offset(_ x: inout Operand, _ node: NodeID) -> Bool {
    let argument = tree.call(node).arguments[0]
    let selector = tree.unparenthesized(argument)
    if tree.tag(selector) != .selector {
      let text = tree.text(of: argument)
      error(
        argument, .badOffsetofSyntax, "invalid argument: \(text) is not a selector expression")
      use([argument])
      return false
    }
    let parts = tree.selector(selector)
    expression(&x, parts.operand)
    if !x.isValid { return false }
    let base = program.structBehindPointer(x.type)
    let name = tree.name(parts.name)
    let text = program.names.string(name)
    let found = lookupFieldOrMethod(base, addressable: false, name: name)
    if found.object.isNone {
      error(
        x, .missingFieldOrMethod,
        "invalid argument: \(typeString(base)) has no single field \(text)")
      return false
    }
    if program.objects[found.object].kind != .variable {
      let text = tree.text(of: argument)
      error(argument, .invalidOffsetof, "invalid argument: \(text) is a method value")
      return false
    }
    if found.isIndirect {
      error(
        x, .invalidOffsetof,
        "invalid argument: field \(text) is embedded via a pointer in \(typeString(base))")
      return false
    }
    recordSelection(selector, .field, base, found)
    record(
      selector, x.mode == .variable ? .variable : .value, program.objects[found.object].type)
    if hasVariableSize(base) {
      x.mode = .value
    } else {
      let offset = program.offset(of: found.path, in: base)
      if offset < 0 {
        error(x, .typeTooLarge, "\(describe(x)) is too large")
        return false
      }
      x.mode = .constant
      x.value = ConstantValue(offset)
    }
    x.type = TypeTable.basic(.uintptr)
    return true
  }

  /// `true` iff the size of `type` depends on type parameters, or on itself, which is reported.
  private func hasVariableSize(_ type: TypeID) -> Bool {
    let actual = unalias(type)
    switch program.types.kind(actual) {
    case .typeParameter: return true
    case .named:
      if let known = variableSizes[actual] { return known }
      let object = program.types.named[program.types.namedID(actual)].object
      if program.objects[object].isInProgress, let start = objectPath.firstIndex(of: object) {
        let cycle = Array(objectPath[start...])
        reportCycle(cycle, from: firstInSource(cycle))
        return true
      }
      push(object)
      defer { pop() }
      let definition = program.definition(actual)
      let isVariable = definition.exists && hasVariableSize(definition)
      variableSizes[actual] = isVariable
      return isVariable
    case .array: return hasVariableSize(program.element(actual))
    case .structure: return program.fields(actual).contains { hasVariableSize($0.type) }
    default: return false
    }
  }
}
