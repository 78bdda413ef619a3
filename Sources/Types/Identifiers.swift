import Base
import Lexer
import Parser

/// Identifiers and selectors (Go specification, Operands, Qualified identifiers, Selectors, Method expressions).
extension Checker {
  /// Sets `x` to what the identifier `node` means; `wantsType` makes other things than types an error.
  func identifier(_ x: inout Operand, _ node: NodeID, wantsType: Bool) {
    let name = tree.name(node)
    let (scope, found) = lookupScope(name)
    identifier(&x, node, name, scope, found, wantsType: wantsType)
  }

  /// Sets `x` to what the identifier `node` means, which is `found` in `scope`.
  private func identifier(
    _ x: inout Operand, _ node: NodeID, _ name: Name, _ scope: ScopeID, _ found: ObjectID, wantsType: Bool
  ) {
    x.invalidate()
    x.node = node
    if found.isNone {
      if isBlank(node) {
        error(node, .invalidBlank, "cannot use _ as value or type")
      } else {
        error(node, .undeclaredName, "undefined: \(program.names.string(name))")
      }
      return
    }
    if program.objects[found].kind == .variable && program.objects[found].package == package && !wantsType {
      let type = program.objects[found].type
      if type.exists && isValid(type) {
        program.objects[found].isUsed = true
        recordUse(node, found)
        if program.objects[found].order != 0 { addDependency(on: found) }
        x.mode = .variable
        x.type = type
        return
      }
    }
    if found == universe.anyObject || found == universe.comparableObject {
      let text = "predeclared \(program.names.string(name))"
      if !require(.generics, at: tree.position(node), text) { return }
    }
    recordUse(node, found)
    let object = program.objects[found]
    if wantsType && object.kind != .typeName {
      error(node, .notAType, "\(program.name(found)) (\(objectKind(found))) is not a type")
      if object.kind == .variable && object.package == package { program.objects[found].isUsed = true }
      return
    }
    if object.type.isNone || wantsType && object.package == package { resolve(found) }
    if object.package.exists && object.package != package {
      let packageName = dotImport(of: object.package, in: scope)
      if packageName.exists { program.objects[packageName].isUsed = true }
    }
    denote(&x, found, node)
  }

  /// Sets `x` to what the identifier `node` denotes, which is the resolved object `found`.
  private func denote(_ x: inout Operand, _ found: ObjectID, _ node: NodeID) {
    let object = program.objects[found]
    switch object.kind {
    case .packageName:
      let name = program.name(found)
      error(node, .invalidPkgUse, "use of package \(name) not in selector")
      return
    case .constant:
      addDependency(on: found)
      if !isValid(object.type) { return }
      if found == universe.iota {
        guard let iota = environment.iota else {
          error(node, .invalidIota, "cannot use iota outside constant declaration")
          return
        }
        x.value = ConstantValue(iota)
      } else {
        x.value = object.value.exists ? program.constants[object.value] : .unknown
      }
      x.mode = .constant
    case .typeName: x.mode = .typeExpression
    case .variable:
      if object.package == package { program.objects[found].isUsed = true }
      addDependency(on: found)
      if !isValid(object.type) { return }
      x.mode = .variable
    case .function:
      addDependency(on: found)
      x.mode = .value
    case .builtin:
      x.builtin = Builtin(rawValue: UInt8(truncatingIfNeeded: object.payload)) ?? .append
      x.mode = .builtin
    case .nilValue: x.mode = .nilValue
    case .label: return
    }
    x.type = object.type
  }

  /// The words for what kind of thing `found` is.
  private func objectKind(_ found: ObjectID) -> String {
    let object = program.objects[found]
    switch object.kind {
    case .packageName: return "package name"
    case .constant: return "constant"
    case .typeName: return "defined type"
    case .variable:
      switch object.role {
      case .package: return "package-level variable"
      case .local: return "local variable"
      case .receiver: return "receiver"
      case .parameter: return "parameter"
      case .result: return "result variable"
      case .field: return "struct field"
      }
    case .function:
      return object.type.exists && program.receiver(ofSignature: object.type).exists ? "method" : "function"
    case .label: return "label"
    case .builtin: return "built-in function"
    case .nilValue: return "untyped nil"
    }
  }

  // MARK: Selectors

  /// Sets `x` to what `operand.name` denotes; `wantsType` makes other things than types an error.
  func selector(_ x: inout Operand, _ node: NodeID, wantsType: Bool) {
    let parts = tree.selector(node)
    x.reset()
    x.node = node
    if tree.tag(parts.operand) == .name {
      let name = tree.name(parts.operand)
      let (scope, found) = lookupScope(name)
      if found.exists && program.objects[found].kind == .packageName {
        return qualifiedIdentifier(&x, node, found)
      }
      identifier(&x, parts.operand, name, scope, found, wantsType: false)
      finishExpression(&x, nil)
      exclude(&x, [.noValue])
    } else {
      expressionOrType(&x, parts.operand)
    }
    if x.mode == .builtin {
      error(
        tree.position(node), .uncalledBuiltin, "invalid use of \(describe(x)) in selector expression")
      return failSelector(&x, node)
    }
    if !x.isValid { return failSelector(&x, node) }
    let name = tree.name(parts.name)
    let key = KnownSelections.Key(type: x.type, name: name, isAddressable: x.mode == .variable)
    // While types are being declared a selector may come to mean something else, or be in error.
    let canBeKnown = objectPath.isEmpty && x.mode != .typeExpression && !wantsType
    if canBeKnown, let known = knownSelections[key] { return select(known, &x, node, parts.name) }
    if !isComplete(x.type) { return failSelector(&x, node) }
    if wantsType {
      error(parts.name, .notAType, "\(tree.text(of: node)) is not a type")
      return failSelector(&x, node)
    }
    let pointer = program.underlying(x.type)
    if program.types.kind(pointer) == .pointer && !isComplete(program.element(pointer)) {
      return failSelector(&x, node)
    }
    let found = lookupFieldOrMethod(x.type, addressable: key.isAddressable, name: name)
    if found.object.isNone {
      reportMissing(x, parts.name, name, found)
      return failSelector(&x, node)
    }
    if program.objects[found.object].kind == .variable {
      selectField(&x, node, found)
    } else {
      selectMethod(&x, node, found)
    }
    x.node = node
    if canBeKnown && x.isValid {
      let selection = SelectionID(raw: factTables[environment.file].pointee[node].detail)
      knownSelections[key] = KnownSelections.Value(
        object: found.object, selection: selection, type: x.type, mode: x.mode,
        isMethod: program.objects[found.object].kind == .function)
    }
  }

  /// Sets `x` to what the selector `node`, which writes `name`, is known to mean.
  private func select(_ known: KnownSelections.Value, _ x: inout Operand, _ node: NodeID, _ name: NodeID) {
    let facts = factTables[environment.file]
    facts.pointee[name].object = known.object
    facts.pointee[node].object = known.object
    facts.pointee[node].detail = known.selection.raw
    if known.isMethod { addDependency(on: known.object) }
    x.mode = known.mode
    x.type = known.type
    x.node = node
  }

  private func failSelector(_ x: inout Operand, _ node: NodeID) {
    fail(&x, node)
    x.type = TypeID.invalid
  }

  /// `package.name`.
  private func qualifiedIdentifier(_ x: inout Operand, _ node: NodeID, _ packageName: ObjectID) {
    let parts = tree.selector(node)
    recordUse(parts.operand, packageName)
    program.objects[packageName].isUsed = true
    let imported = PackageID(raw: program.objects[packageName].payload)
    let name = tree.name(parts.name)
    let found = imported.exists ? program.member(name, of: imported) : .none
    if found.isNone {
      if imported.exists && !program.packages[imported].isFake {
        var hint = ""
        if let other = exportedName(like: name, in: imported) { hint = " (but have \(other))" }
        error(parts.name, .undeclaredImportedName, "undefined: \(tree.text(of: node))\(hint)")
      }
      return failSelector(&x, node)
    }
    if !program.names.isExported(name) {
      let owner = program.names.string(program.packages[imported].name)
      error(
        parts.name, .unexportedName,
        "name \(program.names.string(name)) not exported by package \(owner)")
    }
    recordUse(parts.name, found)
    factTables[environment.file].pointee[node].object = found
    let object = program.objects[found]
    x.type = object.type
    switch object.kind {
    case .constant:
      x.mode = .constant
      x.value = object.value.exists ? program.constants[object.value] : .unknown
    case .typeName: x.mode = .typeExpression
    case .variable: x.mode = .variable
    case .function: x.mode = .value
    case .builtin:
      x.mode = .builtin
      x.builtin = Builtin(rawValue: UInt8(truncatingIfNeeded: object.payload)) ?? .append
    default: return failSelector(&x, node)
    }
  }

  /// The first of the names that package `imported` exports and that equal `name` but for case; nil if there is none.
  private func exportedName(like name: Name, in imported: PackageID) -> String? {
    let wanted = program.names.string(name).lowercased()
    var best: String?
    for candidate in program.scopes.names(in: program.packages[imported].scope)
    where program.names.isExported(candidate) {
      let text = program.names.string(candidate)
      if text.utf8.count == wanted.utf8.count && text.lowercased() == wanted && text < best ?? "\u{10ffff}" {
        best = text
      }
    }
    return best
  }

  private func selectField(_ x: inout Operand, _ node: NodeID, _ found: Lookup) {
    let parts = tree.selector(node)
    if x.mode == .typeExpression {
      let name = program.name(found.object)
      error(
        parts.operand, .missingFieldOrMethod,
        "operand for field selector \(name) must be value of type \(typeString(x.type))")
      return failSelector(&x, node)
    }
    recordSelection(node, .field, x.type, found)
    x.mode = x.mode == .variable || found.isIndirect ? .variable : .value
    x.type = program.objects[found.object].type
  }

  private func selectMethod(_ x: inout Operand, _ node: NodeID, _ found: Lookup) {
    resolve(found.object)
    addDependency(on: found.object)
    if x.mode != .typeExpression {
      recordSelection(node, .methodValue, x.type, found)
      x.mode = .value
      x.type = methodValueType(found.object)
      return
    }
    recordSelection(node, .methodExpression, x.type, found)
    if program.receiver(ofSignature: program.objects[found.object].type).isNone {
      error(node, .invalidDeclCycle, "illegal cycle in method declaration")
      return failSelector(&x, node)
    }
    x.mode = .value
    x.type = methodExpressionType(found.object, x.type)
  }

  /// The type of a method as a value bound to its receiver.
  private func methodValueType(_ method: ObjectID) -> TypeID {
    let type = program.objects[method].type
    if program.receiver(ofSignature: type).isNone { return type }
    if let known = program.methodValueTypes[type] { return known }
    var signature = program.signature(type)
    signature.receiver = .none
    signature.scope = .none
    let value = program.types.signature(signature)
    program.methodValueTypes[type] = value
    return value
  }

  /// The type of a method as a function whose first parameter is the receiver.
  private func methodExpressionType(_ method: ObjectID, _ receiver: TypeID) -> TypeID {
    var signature = program.signature(program.objects[method].type)
    let old = program.objects[signature.receiver]
    var name = Name.none
    if let first = signature.parameters.first, program.objects[first].name.exists,
      !program.name(first).isEmpty
    {
      name =
        old.name.exists && !program.name(signature.receiver).isEmpty ? old.name : program.names.intern("_")
    }
    var parameter = Object(
      .variable, name: name, package: old.package, type: receiver, position: old.position)
    parameter.role = .parameter
    signature.parameters.insert(program.objects.append(parameter), at: 0)
    signature.receiver = .none
    signature.scope = .none
    signature.resultTuple = .none
    return program.types.signature(signature)
  }

  /// Writes the facts of the selector `node`.
  func recordSelection(_ node: NodeID, _ kind: Selection.Kind, _ receiver: TypeID, _ found: Lookup) {
    recordUse(tree.selector(node).name, found.object)
    let selection = program.selections.append(
      Selection(
        kind: kind, receiver: receiver, object: found.object, path: found.path,
        isIndirect: found.isIndirect))
    let facts = factTables[environment.file]
    facts.pointee[node].object = found.object
    facts.pointee[node].detail = selection.raw
  }

  // MARK: Missing fields and methods

  /// Reports that the operand `x` has no field or method `name`, written at `node`.
  private func reportMissing(_ x: Operand, _ node: NodeID, _ name: Name, _ found: Lookup) {
    if !isValid(program.underlying(x.type)) { return }
    let text = program.names.string(name)
    let operand = expressionText(x)
    if !found.path.isEmpty {
      return error(node, .ambiguousSelector, "ambiguous selector \(operand).\(text)")
    }
    let type = typeString(x.type)
    if found.isIndirect {
      let message =
        x.mode == .typeExpression
        ? "invalid method expression \(type).\(text) (needs pointer receiver (*\(type)).\(text))"
        : "cannot call pointer method \(text) on \(type)"
      return error(node, .invalidMethodExpr, message)
    }
    let why: String
    if isInterfacePointer(x.type) {
      why = program.interfacePointerError(x.type)
    } else {
      let other = lookupFieldOrMethod(
        x.type, addressable: x.mode == .variable, name: name, foldCase: true)
      why = missingText(x.type, text, other.object, inLiteral: false)
    }
    error(node, .missingFieldOrMethod, "\(operand).\(text) undefined (\(why))")
  }

  /// Why `type` has no field (or method, unless `inLiteral`) `name`, where `other` has the same name but for case.
  func missingText(_ type: TypeID, _ name: String, _ other: ObjectID, inLiteral: Bool) -> String {
    enum Reason { case missing, misspelled, unexported, inaccessible }
    var reason = Reason.missing
    let alternative = other.exists ? program.name(other) : ""
    if other.exists {
      let sameTail = Checker.tail(name) == Checker.tail(alternative)
      if program.objects[other].package == package {
        reason = .misspelled
      } else if program.names.isExported(program.names.intern(name)) {
        if program.names.isExported(program.objects[other].name) {
          reason = .misspelled
        } else if sameTail {
          reason = .unexported
        }
      } else if program.names.isExported(program.objects[other].name) {
        if sameTail { reason = .misspelled }
      } else if name == alternative {
        reason = .inaccessible
      }
    }
    let typeText = typeString(type)
    if inLiteral {
      let unknown = "unknown field \(name) in struct literal of type \(typeText)"
      switch reason {
      case .missing: return unknown
      case .misspelled: return "\(unknown), but does have \(alternative)"
      case .unexported: return "\(unknown), but does have unexported \(alternative)"
      case .inaccessible:
        return "cannot refer to unexported field \(alternative) in struct literal of type \(typeText)"
      }
    }
    var what = "object"
    if other.exists {
      what = program.objects[other].kind == .variable ? "field" : "method"
    }
    let missing = "type \(typeText) has no field or method \(name)"
    switch reason {
    case .missing: return missing
    case .misspelled: return "\(missing), but does have \(what) \(alternative)"
    case .unexported: return "\(missing), but does have unexported \(what) \(alternative)"
    case .inaccessible: return "cannot refer to unexported \(what) \(alternative)"
    }
  }

  /// `text` without its first character.
  private static func tail(_ text: String) -> Substring { text.dropFirst() }
}
