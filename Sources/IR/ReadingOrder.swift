import Base
import Parser
import Types

// The order in which the compiler materialises objects and types, on which the order of functions, literals and method
// wrappers rests.
//
// 1. First the initialisers of package variables in order of initialisation, in the function `init`; then all declarations
//    in source order; then the pending bodies, last in first out.
// 2. Touching a type touches its components first. Then it is recorded among those that may need method wrappers; pointer
//    types and basic types never are. The type a definition stands for is not recorded, its components are.
// 3. Touching a defined type for the first time touches what it stands for, then its methods in order of declaration: the
//    receiver, the signature, and the body goes on the stack of pending bodies. Then the type is recorded. A mention of the
//    type records it as well, so one with methods is recorded before what their signatures bring in, unless the first
//    mention stands in what the type is defined as. Of an instance of a generic type the first mention that does not stand there
//    counts.
// 4. Touching a function touches its signature and puts its body on the stack; touching a variable or constant touches
//    its type.
// 5. In shaped instances, what the source writes is touched before what it stands for: the arguments of an instance as they
//    are before they have shapes.

extension Lowering {
  /// Reads the whole package.
  func readPackage() {
    let record = program.packages[package]
    numberLocalTypes(record)
    if !record.initializers.isEmpty { readInitializers(record) }
    for index in record.files {
      enter(program.files[index])
      for declaration in tree.declarations { readDeclaration(declaration) }
    }
    drain()
  }

  /// Numbers the types that are declared inside functions, aliases left out.
  private func numberLocalTypes(_ record: Package) {
    for index in record.files {
      enter(program.files[index])
      for node in file.localTypes {
        let parts = tree.typeDeclaration(node)
        let object = fact(parts.name).object
        if parts.isAlias || object.isNone { continue }
        code.localTypeNumbers[object] = code.localTypeNumbers.count + 1
      }
    }
  }

  /// Reads pending bodies until there are none.
  func drain() {
    let outerFile = file
    drainRequests()
    while let function = pending.popLast() {
      readDeclaredBody(function)
      drainRequests()
    }
    enter(outerFile)
  }

  /// Reads the objects that a declaration of the current file introduces.
  func readDeclaration(_ node: NodeID) {
    switch tree.tag(node) {
    case .constDeclaration:
      for name in tree.constDeclaration(node).names { touch(object: fact(name).object) }
    case .varDeclaration:
      for name in tree.varDeclaration(node).names { touch(object: fact(name).object) }
    case .typeDeclaration:
      let parts = tree.typeDeclaration(node)
      let object = fact(parts.name).object
      if !parts.parameters.isEmpty || isBlank(parts.name) || object.isNone { return }
      let type = program.objects[object].type
      if type.isNone || isConstraint(type) { return }
      touch(type)
    case .functionDeclaration:
      let parts = tree.functionDeclaration(node)
      if isBlank(parts.name) { return }
      var object = fact(node).object
      if object.isNone { object = fact(parts.name).object }
      if object.isNone || isGeneric(object) { return }
      if parts.receiver.exists { touch(program.receiverBase(object)) }
      let function = self.function(of: object)
      if function.exists { code.order.append(function) }
    default: break
    }
  }

  /// `true` iff `type` is an interface that only constrains type parameters.
  private func isConstraint(_ type: TypeID) -> Bool {
    let base = program.underlying(type)
    if program.types.kind(base) != .interface { return false }
    let record = program.types.interfaces[program.types.interfaceID(base)]
    if record.typeSet < 0 { return false }
    let set = program.types.typeSets[Int(record.typeSet)]
    return set.terms != nil || set.isComparable
  }

  /// `true` iff `function` has type parameters of its own or of its receiver.
  func isGeneric(_ function: ObjectID) -> Bool {
    program.isGenericSignature(program.objects[function].type)
  }

  // MARK: Types

  /// Touches `type` where it is mentioned in the current file.
  @inline(__always)
  func touch(_ type: TypeID) {
    // Most types have been touched; in instances they are still to be substituted.
    if instance == nil && type.exists {
      let known = touchedTypes[type]
      if known == 3 || known == 2 && filePackage != package { return }
    }
    touch(type, isImported: isImportedDefinition)
  }

  /// `true` iff what is being read is an imported definition that is no instance.
  var isImportedDefinition: Bool { filePackage != package && instance == nil }

  /// Touches `type` in a definition of this package or, if `isImported`, of another.
  func touch(_ written: TypeID, isImported: Bool) {
    if written.isNone { return }
    if instance != nil { touchArguments(in: written, isImported: isImported) }
    let type = substituted(written)
    // Bodies of imported functions mention types of their own packages.
    let isImported = isImported || (function.exists && !code.functions[function].isLocal)
    let mask: UInt8 = isImported ? 2 : 1
    if touchedTypes[type] & (mask | 4) != 0 { return }
    if program.hasTypeParameter(type) {
      touchedTypes[type] |= 4
      return
    }
    touchComponents(of: type, isImported: isImported)
    if touchedTypes[type] & mask != 0 { return }
    let kind = program.types.kind(type)
    let isUnfinished =
      kind == .named && unfinishedTypes.contains(program.types.named[program.types.namedID(type)].object)
    // (3)
    if isUnfinished && program.instance(type) != nil { return }
    touchedTypes[type] |= mask
    if !isImported { checkSize(of: type) }
    switch kind {
    case .structure, .interface: record(type, isImported: isImported)
    case .named where !isUnfinished: record(type, isImported: isImported && !program.hasShape(type))
    default: break
    }
  }

  /// Touches the arguments that instances in `written` have before these have shapes, if type parameters occur in it.
  private func touchArguments(in written: TypeID, isImported: Bool) {
    guard let instance, program.hasTypeParameter(written), instance.touched.insert(written).inserted else {
      return
    }
    let row = program.types.rows[written]
    switch row.kind {
    case .pointer, .slice, .array, .channel:
      touchArguments(in: TypeID(raw: row.a), isImported: isImported)
    case .map:
      touchArguments(in: TypeID(raw: row.a), isImported: isImported)
      touchArguments(in: TypeID(raw: row.b), isImported: isImported)
    case .named:
      guard let record = program.instance(written) else { return }
      for argument in record.typeArguments { touch(argument, isImported: isImported) }
    case .structure:
      for field in program.fields(written) { touchArguments(in: field.type, isImported: isImported) }
    case .signature:
      let signature = program.signature(written)
      for variable in signature.parameters + signature.results {
        touchArguments(in: program.objects[variable].type, isImported: isImported)
      }
    default: break
    }
  }

  /// Touches what `type` is made of.
  private func touchComponents(of type: TypeID, isImported: Bool) {
    let row = program.types.rows[type]
    switch row.kind {
    case .named: touchNamed(type)
    case .alias: touch(program.types.aliases[AliasID(raw: row.a)].actual, isImported: isImported)
    case .pointer, .slice, .array, .channel: touch(TypeID(raw: row.a), isImported: isImported)
    case .map:
      touch(TypeID(raw: row.a), isImported: isImported)
      touch(TypeID(raw: row.b), isImported: isImported)
    case .structure:
      for field in program.fields(type) { touch(field.type, isImported: isImported) }
    case .signature: touchSignature(type, isImported: isImported)
    case .interface:
      let record = program.types.interfaces[InterfaceID(raw: row.a)]
      for method in record.methods { touchSignature(program.objects[method].type, isImported: isImported) }
      for embedded in record.embedded { touch(embedded, isImported: isImported) }
    default: break
    }
  }

  /// Touches the types of parameters and results where they are mentioned in the current file.
  func touchSignature(_ type: TypeID) { touchSignature(type, isImported: isImportedDefinition) }

  /// Touches the types of parameters and results.
  func touchSignature(_ type: TypeID, isImported: Bool) {
    if type.isNone { return }
    let mask: UInt8 = isImported || (function.exists && !code.functions[function].isLocal) ? 2 : 1
    if instance == nil && touchedSignatures[type] & mask != 0 { return }
    for variable in program.parameters(ofSignature: type) {
      touch(program.objects[variable].type, isImported: isImported)
    }
    for variable in program.results(ofSignature: type) {
      touch(program.objects[variable].type, isImported: isImported)
    }
    if instance == nil { touchedSignatures[type] |= mask }
  }

  /// Touches the defined type `type` and, if it is of this package, its methods.
  func touchNamed(_ type: TypeID) {
    if let instance = program.instance(type) { return touchInstance(type, instance) }
    if program.isShape(type) { return }
    let object = program.typeName(type)
    if !markTouched(object) { return }
    let owner = program.objects[object].package
    if owner.isNone { return }
    let isImported = owner != package
    if isImported && program.isPlain(object) { return }  // `PlainTypes`
    if !isImported { currentPosition = program.objects[object].position }
    unfinishedTypes.append(object)
    let underlying = program.underlying(type)
    touchComponents(of: underlying, isImported: isImported)
    unfinishedTypes.removeLast()
    if !isImported { checkSize(of: underlying) }
    for method in program.declaredMethods(type) {
      let receiver = program.receiver(ofSignature: program.objects[method].type)
      if receiver.exists { touch(program.objects[receiver].type, isImported: isImported) }
      touchSignature(program.objects[method].type, isImported: isImported)
      if !isImported { makeFunction(method) }
    }
    record(type, isImported: isImported)
  }

  /// Touches the instance `type` of a generic type and its methods.
  private func touchInstance(_ type: TypeID, _ instance: Named) {
    for argument in instance.typeArguments where !program.isShape(argument) {
      touch(argument, isImported: false)
    }
    if !markTouched(instance.object) { return }
    let isShaped = program.hasShape(type)
    let outer = function
    let outerInstance = self.instance
    function = .none
    self.instance = nil
    if program.objects[instance.object].package == package {
      currentPosition = program.objects[program.typeName(type)].position
    }
    let generic = instance.origin
    func means(_ parameters: [TypeID]) {
      if !isShaped { return }
      self.instance = Instance(
        generic: program.typeName(generic), parameters: parameters, arguments: instance.typeArguments,
        isShaped: true, owner: type, layout: DictionaryLayout())
    }
    /// Touches `actual`, which the generic declaration writes as `written`.
    func meet(_ actual: TypeID, _ written: TypeID) {
      if self.instance != nil { touchArguments(in: written, isImported: false) }
      touch(actual, isImported: false)
    }
    unfinishedTypes.append(instance.object)
    means(program.types.named[program.types.namedID(generic)].typeParameters)
    let base = program.underlying(type)
    let pattern = program.underlying(generic)
    if program.types.kind(base) == .structure {
      for (field, written) in zip(program.fields(base), program.fields(pattern)) {
        meet(field.type, written.type)
      }
    } else {
      if self.instance != nil { touchArguments(in: pattern, isImported: false) }
      touchComponents(of: base, isImported: false)
    }
    unfinishedTypes.removeLast()
    checkSize(of: base)
    if !isShaped { requests.append(.type(type)) }
    for method in program.declaredMethods(type) {
      let signature = program.signature(program.objects[method].type)
      let written = program.signature(program.objects[program.objects[method].origin.some ?? method].type)
      means(written.receiverTypeParameters)
      if signature.receiver.exists {
        meet(program.objects[signature.receiver].type, program.objects[written.receiver].type)
      }
      // The method's object may have got its dictionary in an earlier package of the run.
      let parameters = signature.parameters.suffix(written.parameters.count) + signature.results
      for (variable, original) in zip(parameters, written.parameters + written.results) {
        meet(program.objects[variable].type, program.objects[original].type)
      }
      self.instance = nil
      _ = methodInstance(method)
    }
    if !isShaped { record(type, isImported: false) }
    function = outer
    self.instance = outerInstance
  }

  private func record(_ type: TypeID, isImported: Bool) {
    if isImported { code.importedWrapperTypes.append(type) } else { code.wrapperTypes.append(type) }
  }

  // MARK: Objects

  /// Marks `object` as read; `false` if it was.
  private func markTouched(_ object: ObjectID) -> Bool {
    if object.isNone { return false }
    if touchedObjects[object] { return false }
    touchedObjects[object] = true
    if program.objects[object].package != package { importedObjects.append(object) }
    return true
  }

  /// Touches a package-level constant or variable.
  func touch(object: ObjectID) {
    if !markTouched(object) { return }
    let row = program.objects[object]
    if row.package == package { currentPosition = row.position }
    touch(row.type, isImported: row.package != package)
  }

  /// The variable for the package variable `object`.
  func globalVariable(_ object: ObjectID) -> VariableID {
    let known = knownVariable(object)
    if known.exists { return known }
    touch(object: object)
    let row = program.objects[object]
    var variable = Variable(
      name: row.name, package: row.package, type: resolved(row.type), position: row.position,
      variableClass: .global, function: .none)
    variable.object = object
    let id = code.variables.append(variable)
    setVariable(object, id)
    code.variableOf[object] = id
    return id
  }

  /// The variable last made for `object`; `none` if there is none.
  func knownVariable(_ object: ObjectID) -> VariableID { variables[object] }

  /// Makes `variable` the one for `object`.
  func setVariable(_ object: ObjectID, _ variable: VariableID) {
    if object.isNone { return }
    variables[object] = variable
  }

  /// The function for the function or method `object`, made and put on the stack of pending bodies if it is new; `none`
  /// for methods of interfaces.
  func function(of object: ObjectID) -> FunctionID {
    if let known = code.functionOf[object] { return known }
    let row = program.objects[object]
    let receiver = program.receiver(ofSignature: row.type)
    if receiver.exists {
      let base = program.receiverBase(object)
      if base.isNone || program.isInterface(base) { return .none }
      if program.instance(base) != nil {
        touch(base, isImported: false)
        return methodInstance(object)
      }
      touch(base, isImported: row.package != package)
      if let made = code.functionOf[object] { return made }
      if row.package == package { touch(program.objects[receiver].type, isImported: false) }
    }
    if row.package == package { currentPosition = row.position }
    touchSignature(row.type, isImported: row.package != package)
    return makeFunction(object)
  }

  /// Makes the function for `object`, whose types have been touched, and puts its body on the stack if it is to be
  /// analysed in this run.
  @discardableResult
  func makeFunction(_ object: ObjectID) -> FunctionID {
    if let known = code.functionOf[object] { return known }
    let row = program.objects[object]
    var function = Function(
      name: functionName(object), package: row.package, position: row.position, origin: .declared,
      type: row.type)
    function.object = object
    function.isLocal = row.package == package && !isGeneric(object)
    function.isVariadic = program.isVariadic(row.type)
    var namesResults = false
    if row.node.exists, let source = sourceFile(of: row), source.tree.tag(row.node) == .functionDeclaration {
      function.position = source.tree.position(row.node)
      function.pragmas = FunctionPragmas(source.tree.directiveFlags(of: row.node))
      function.hasBody = source.tree.functionDeclaration(row.node).body.exists
      if !function.isLocal {
        function.hasBody = function.hasBody && summaries.hasBody(object, in: program)
      }
      namesResults =
        function.hasBody
        && planRangeFunctions(of: object, row.node, in: source).namedResults.contains(row.node)
    }
    if !function.isLocal {
      if let summary = summaries.summary(of: object, in: program) {
        function.inlinability = summary.inlinability
        function.inlineCost = summary.inlineCost
        function.canDelayResults = summary.canDelayResults
        function.leaks = summary.leaks
        function.isTagged = summary.isTagged
      }
    }
    let isLocal = function.isLocal
    let mayHaveStatedLeaks = (!isLocal || !function.hasBody) && !function.isTagged
    let id = code.functions.append(function)
    code.functionOf[object] = id
    declareParameters(
      of: id, program.receiver(ofSignature: row.type), program.parameters(ofSignature: row.type),
      program.results(ofSignature: row.type), namesResults: namesResults)
    if mayHaveStatedLeaks, row.node.exists,
      let source = sourceFile(of: row)
    {
      readStatedLeaks(of: id, row.node, source)
    }
    if isLocal { pending.append(id) }
    return id
  }

  /// `F`, `init.0`, `T.M` or `(*T).M`.
  private func functionName(_ object: ObjectID) -> Name {
    let row = program.objects[object]
    if program.receiver(ofSignature: row.type).exists {
      let base = program.objects[program.typeName(program.receiverBase(object))].name
      return methodName(base, row.name, hasPointerReceiver: program.hasPointerReceiver(object))
    }
    if row.package == package && program.names.utf8(row.name).elementsEqual("init".utf8) {
      initCount += 1
      return program.names.intern("init.\(initCount - 1)")
    }
    return row.name
  }

  /// `T.M`, or `(*T).M` for a method with a pointer receiver.
  private func methodName(_ type: Name, _ method: Name, hasPointerReceiver: Bool) -> Name {
    let first = program.names.utf8(type)
    let second = program.names.utf8(method)
    let size = first.count + second.count + 5
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { text in
      var count = 0
      func put(_ byte: UInt8) {
        text[count] = byte
        count += 1
      }
      if hasPointerReceiver {
        put(UInt8(ascii: "("))
        put(UInt8(ascii: "*"))
      }
      for byte in first { put(byte) }
      if hasPointerReceiver { put(UInt8(ascii: ")")) }
      put(UInt8(ascii: "."))
      for byte in second { put(byte) }
      return program.names.intern(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(text)[..<count]))
    }
  }

  /// `~pN` or `~rN`, as `prefix` and `index` say.
  func madeName(_ prefix: StaticString, _ index: Int) -> Name {
    let slot = 2 * index + (prefix.utf8Start[1] == UInt8(ascii: "r") ? 1 : 0)
    while madeNames.count <= slot {
      let number = madeNames.count / 2
      madeNames.append(program.names.intern(madeNames.count % 2 == 0 ? "~p\(number)" : "~r\(number)"))
    }
    return madeNames[slot]
  }

  /// Declares receiver, parameters and results of `function` in that order: `~pN` and `~rN` for those without a name,
  /// `#rvN` for results if `namesResults`.
  func declareParameters(of function: FunctionID, _ signature: Signature, namesResults: Bool = false) {
    declareParameters(
      of: function, signature.receiver, signature.parameters, signature.results, namesResults: namesResults)
  }

  /// The same where the variables of the signature are at hand.
  private func declareParameters(
    of function: FunctionID, _ receiver: ObjectID, _ parameters: [ObjectID], _ results: [ObjectID],
    namesResults: Bool
  ) {
    var index = 0
    var hasNamedResults = false
    var declared = code.functions[function].declared
    declared.reserveCapacity(declared.count + 1 + parameters.count + results.count)
    let package = code.functions[function].package
    func declare(_ object: ObjectID, _ prefix: StaticString, _ variableClass: VariableClass) -> VariableID {
      let row = program.objects[object]
      var name = row.name
      let text = program.names.utf8(name)
      if text.isEmpty || (text.count == 1 && text[0] == UInt8(ascii: "_")) {
        let isNamed = namesResults && variableClass == .result
        name = isNamed ? program.names.intern("#rv\(index + 1)") : madeName(prefix, index)
        if isNamed { hasNamedResults = true }
      } else if variableClass == .result {
        hasNamedResults = true
      }
      index += 1
      var record = Variable(
        name: name, package: package, type: resolved(row.type), position: row.position,
        variableClass: variableClass, function: function)
      record.object = object
      let variable = code.variables.append(record)
      declared.append(variable)
      setVariable(object, variable)
      if row.origin.exists { setVariable(row.origin, variable) }
      return variable
    }
    if receiver.exists {
      code.functions[function].receiver = declare(receiver, "~p", .parameter)
    }
    if !parameters.isEmpty {
      code.functions[function].parameters = parameters.map { declare($0, "~p", .parameter) }
    }
    index = 0
    if !results.isEmpty {
      code.functions[function].results = results.map { declare($0, "~r", .result) }
    }
    code.functions[function].declared = declared
    code.functions[function].hasNamedResults = hasNamedResults
  }
}

extension FunctionPragmas {
  /// The directives that `flags` sets.
  init(_ flags: DirectiveFlags) {
    self = []
    let pairs: [(DirectiveFlags, FunctionPragmas)] = [
      (.noinline, .noInline), (.noescape, .noEscape), (.nosplit, .noSplit), (.norace, .noRace),
      (.nocheckptr, .noCheckPointer), (.cgoUnsafeArgs, .cgoUnsafeArguments),
      (.uintptrKeepAlive, .uintptrKeepAlive), (.uintptrEscapes, .uintptrEscapes),
      (.systemstack, .systemStack),
      (.nowritebarrier, .noWriteBarrier), (.yeswritebarrierrec, .yesWriteBarrierRecursive),
      (.nowritebarrierrec, .noWriteBarrierRecursive), (.registerParams, .registerParameters),
    ]
    if flags.isEmpty { return }
    for (flag, pragma) in pairs where flags.contains(flag) { insert(pragma) }
  }
}
