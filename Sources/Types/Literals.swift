import Base
import Lexer
import Parser

/// Basic, function and composite literals (Go specification, Literals, Function literals, Composite literals).
extension Checker {
  /// `1`, `1.5`, `2i`, `'x'`, `"s"`.
  func basicLiteral(_ x: inout Operand, _ node: NodeID) {
    let parts = tree.literal(node)
    if parts.isMalformed { return }
    let text = tree.text(node)
    let kind: ConstantLiteralKind
    let type: TypeKind
    switch parts.kind {
    case .int: (kind, type) = (.int, .untypedInt)
    case .float: (kind, type) = (.float, .untypedFloat)
    case .imaginary: (kind, type) = (.imaginary, .untypedComplex)
    case .rune: (kind, type) = (.rune, .untypedRune)
    case .string: (kind, type) = (.string, .untypedString)
    }
    if kind != .rune && kind != .string {
      checkNumberSyntax(node, text, isInt: kind == .int)
      // Longer numbers cost more than they can be worth.
      if text.count > 10_000 {
        let head = String(decoding: text.prefix(10), as: UTF8.self)
        return error(
          node, .invalidConstVal, "excessively long constant: \(head)... (\(text.count) chars)")
      }
    }
    let value = ConstantValue.literal(text, kind)
    if value.isUnknown {
      let spelling = String(decoding: text, as: UTF8.self)
      return error(node, .invalidConstVal, "malformed constant: \(spelling)")
    }
    x.mode = .constant
    x.type = TypeTable.basic(type)
    x.value = value
    x.node = node
    if value.kind == .int && value.int64Value != nil { return }
    checkOverflow(&x, at: operationPosition(node))
  }

  /// Reports number forms that the language version does not have.
  private func checkNumberSyntax(_ node: NodeID, _ text: UnsafeBufferPointer<UInt8>, isInt: Bool) {
    if text.count <= 2 || allows(.numberLiterals) { return }
    let place = tree.position(node)
    if text.contains(UInt8(ascii: "_")) {
      return versionError(.numberLiterals, at: place, "underscore in numeric literal")
    }
    if text[0] != UInt8(ascii: "0") { return }
    switch text[1] {
    case UInt8(ascii: "b"), UInt8(ascii: "B"):
      versionError(.numberLiterals, at: place, "binary literal")
    case UInt8(ascii: "o"), UInt8(ascii: "O"):
      versionError(.numberLiterals, at: place, "0o/0O-style octal literal")
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      if !isInt { versionError(.numberLiterals, at: place, "hexadecimal floating-point literal") }
    default: break
    }
  }

  /// `func(…) {…}`; the body is checked when the enclosing statement or declaration is complete.
  func functionLiteral(_ x: inout Operand, _ node: NodeID) {
    let parts = tree.functionLiteral(node)
    let signature = type(of: parts.type)
    if program.types.kind(signature) != .signature { return }
    let declaration = environment.declaration
    let iota = environment.iota
    later { [unowned(unsafe) self] in
      let outer = environment
      environment.declaration = declaration
      functionBody(.none, name: .none, signature: signature, body: parts.body, iota: iota)
      environment = outer
    }
    x.mode = .value
    x.type = signature
  }

  // MARK: Composite literals

  /// `T{…}`; `hint` is the type where an enclosing literal implies it.
  func compositeLiteral(_ x: inout Operand, _ node: NodeID, _ hint: TypeID) {
    let parts = tree.compositeLiteral(node)
    var type = TypeID.invalid
    var base: TypeID
    var isElement = false
    /// The element type of `[...]T`, whose length the elements give.
    var openElement = TypeID.none
    if parts.type.exists {
      if tree.tag(parts.type) == .arrayType, tree.arrayType(parts.type).length.isNone {
        openElement = variableType(tree.arrayType(parts.type).element)
        type = program.types.array(of: openElement, length: -1)
      } else {
        type = self.type(of: parts.type)
      }
      base = type
    } else if hint.exists {
      type = hint
      base = hint
      let common = commonUnderlying(base)
      if common.exists {
        let pointed = program.dereference(common)
        if pointed.wasPointer { base = pointed.type }
      }
      isElement = true
    } else {
      error(node, .untypedLit, "missing type in composite literal")
      base = type
    }
    if !isComplete(base) { return x.invalidate() }
    let common = commonUnderlying(base)
    switch common.exists ? program.types.kind(common) : .invalid {
    case .structure:
      if !parts.elements.isEmpty {
        if tree.tag(parts.elements[0]) == .keyValue {
          keyedFields(&x, parts.elements, common, base)
        } else {
          positionalFields(&x, node, common, base)
        }
      }
    case .array:
      let count = indexedElements(
        parts.elements, program.element(common), openElement.exists ? -1 : program.arrayLength(common))
      if openElement.exists {
        type = program.types.array(of: openElement, length: count)
        record(parts.type, .typeExpression, type)
      }
    case .slice: _ = indexedElements(parts.elements, program.element(common), -1)
    case .map: mapElements(&x, parts.elements, common)
    default:
      for element in parts.elements {
        use([tree.tag(element) == .keyValue ? tree.keyValue(element).value : element])
      }
      if common.isNone || isValid(common) {
        let qualifier = isElement ? " element" : ""
        let cause = common.isNone ? " (no common underlying type)" : ""
        error(
          node, .invalidLit,
          "invalid composite literal\(qualifier) type \(typeString(type))\(cause)")
        return x.invalidate()
      }
    }
    x.mode = .value
    x.type = type
  }

  /// `{name: value, …}` of the struct type `structure`, which messages call `base`.
  private func keyedFields(
    _ x: inout Operand, _ elements: NodeList, _ structure: TypeID, _ base: TypeID
  ) {
    var visited: [(path: [Int], field: ObjectID)] = []
    var isSet = [Bool](repeating: false, count: program.fieldCount(structure))
    for element in elements {
      if tree.tag(element) != .keyValue {
        error(element, .mixedStructLit, "mixture of field:value and value elements in struct literal")
        continue
      }
      let parts = tree.keyValue(element)
      genericExpression(&x, parts.value)
      if tree.tag(parts.key) != .name {
        let key = tree.text(of: parts.key)
        error(element, .invalidLitField, "invalid field name \(key) in struct literal")
        continue
      }
      let name = tree.name(parts.key)
      let found = lookupFieldOrMethod(structure, addressable: false, name: name)
      if found.object.isNone {
        let other = lookupFieldOrMethod(structure, addressable: false, name: name, foldCase: true)
        error(
          parts.key, .missingLitField,
          missingText(base, program.names.string(name), other.object, inLiteral: true))
        continue
      }
      if program.objects[found.object].kind != .variable {
        error(parts.key, .missingLitField, "\(tree.text(of: parts.key)) is not a field")
        continue
      }
      if found.path.count > 1 {
        let path = program.fieldPath(structure, found.path)
        let what = "use of promoted field \(path) in struct literal of type \(typeString(base))"
        if !require(.promotedFieldsInLiterals, at: tree.start(parts.key), what) { continue }
      }
      if found.isIndirect {
        let key = tree.text(of: parts.key)
        error(
          parts.key, .invalidLitField, "invalid implicit pointer indirection to reach \(key)")
        continue
      }
      recordUse(parts.key, found.object)
      if found.path.count > 1 { recordPromotedField(element, structure, found) }
      assignment(&x, program.objects[found.object].type, "struct literal")
      if found.path.count == 1 && visited.isEmpty && !isSet[found.path[0]] {
        isSet[found.path[0]] = true
        continue
      }
      checkDuplicateField(element, found, &visited, &isSet, structure)
    }
  }

  /// Reports a field of a struct literal that is set twice, by itself or as part of an embedded field.
  private func checkDuplicateField(
    _ element: NodeID, _ found: Lookup, _ visited: inout [(path: [Int], field: ObjectID)],
    _ isSet: inout [Bool], _ structure: TypeID
  ) {
    if visited.isEmpty {
      for (index, set) in isSet.enumerated() where set {
        visited.append(([index], program.field(structure, index).object))
      }
    }
    let path = found.path
    let name = program.name(found.object)
    // The paths that clash: equal to this one, a part of it, or with it as their start; the least index first.
    var clash: (path: [Int], field: ObjectID)?
    for other in visited
    where path.starts(with: other.path) || other.path.starts(with: path) {
      if clash == nil || other.path.lexicographicallyPrecedes(clash!.path) { clash = other }
    }
    guard let clash else {
      visited.append((path, found.object))
      return
    }
    let other = program.name(clash.field)
    if clash.field == found.object {
      error(element, .duplicateLitField, "duplicate field name \(name) in struct literal")
    } else if clash.path.count < path.count {
      error(
        element, .duplicateLitField,
        "cannot specify promoted field \(name) and enclosing embedded field \(other)")
    } else {
      error(
        element, .duplicateLitField,
        "cannot specify embedded field \(name) and enclosed promoted field \(other)")
    }
  }

  /// Writes how the promoted field that `element` of a struct literal sets is reached, as for a selector.
  private func recordPromotedField(_ element: NodeID, _ structure: TypeID, _ found: Lookup) {
    let selection = program.selections.append(
      Selection(
        kind: .field, receiver: structure, object: found.object, path: found.path,
        isIndirect: found.isIndirect))
    let facts = files[environment.file]
    facts.facts[element].object = found.object
    facts.facts[element].detail = selection.raw
  }

  /// `{value, …}` of the struct type `structure`, which messages call `base`.
  private func positionalFields(
    _ x: inout Operand, _ node: NodeID, _ structure: TypeID, _ base: TypeID
  ) {
    let parts = tree.compositeLiteral(node)
    let fields = program.fields(structure)
    for (index, element) in parts.elements.enumerated() {
      if tree.tag(element) == .keyValue {
        error(element, .mixedStructLit, "mixture of field:value and value elements in struct literal")
        continue
      }
      genericExpression(&x, element)
      if index >= fields.count {
        error(
          x, .invalidStructLit, "too many values in struct literal of type \(typeString(base))")
        break
      }
      let field = fields[index]
      if isForeign(field) {
        let name = program.names.string(field.name)
        let what = "implicit assignment to unexported field \(name)"
        error(x, .unexportedLitField, "\(what) in struct literal of type \(typeString(base))")
        continue
      }
      assignment(&x, field.type, "struct literal")
    }
    if parts.elements.count < fields.count {
      let hint =
        fields.contains(where: isForeign)
        ? " (type has unexported fields - use key:value pairs)" : ""
      error(
        parts.end, .invalidStructLit,
        "too few values in struct literal of type \(typeString(base))\(hint)")
    }
  }

  /// `true` iff `field` cannot be named in this package.
  private func isForeign(_ field: Field) -> Bool {
    !program.names.isExported(field.name) && program.objects[field.object].package != package
  }

  /// The elements of an array or slice literal of `length` (-1 for any); returns one more than the largest index.
  private func indexedElements(_ elements: NodeList, _ type: TypeID, _ length: Int64) -> Int64 {
    var visited: Set<Int64> = []
    let isKeyed = elements.contains { tree.tag($0) == .keyValue }
    var index: Int64 = 0
    var count: Int64 = 0
    for element in elements {
      var isKnown = false
      var value = element
      if tree.tag(element) == .keyValue {
        let parts = tree.keyValue(element)
        value = parts.value
        let key = self.index(parts.key, limit: length)
        if isValid(key.type) {
          if key.value >= 0 {
            index = key.value
            isKnown = true
          } else {
            let text = tree.text(of: parts.key)
            error(element, .invalidLitIndex, "index \(text) must be integer constant")
          }
        }
      } else if length >= 0 && index >= length {
        error(
          element, .oversizeArrayLit, "index \(index) is out of bounds (>= \(length))")
      } else {
        isKnown = true
      }
      if isKeyed && isKnown && !visited.insert(index).inserted {
        error(element, .duplicateLitKey, "duplicate index \(index) in array or slice literal")
      }
      index = index &+ 1
      count = max(count, index)
      var x = Operand()
      genericExpression(&x, value, hint: type)
      assignment(&x, type, "array or slice literal")
    }
    return count
  }

  /// The elements of a literal of the map type `map`.
  private func mapElements(_ x: inout Operand, _ elements: NodeList, _ map: TypeID) {
    let keyType = program.key(map)
    let elementType = program.element(map)
    let keyIsInterface = isOrdinaryInterface(keyType)
    var visited = ConstantSet()
    for element in elements {
      if tree.tag(element) != .keyValue {
        error(element, .missingLitKey, "missing key in map literal")
        continue
      }
      let parts = tree.keyValue(element)
      genericExpression(&x, parts.key, hint: keyType)
      assignment(&x, keyType, "map literal")
      if !x.isValid { continue }
      if x.mode == .constant {
        let key = Checker.mapKey(x.value)
        let type = x.type
        let isDuplicate = visited.first(key, where: { !keyIsInterface || identical($0, type) }) != nil
        if !isDuplicate { visited.append(key, type, .none) }
        if isDuplicate {
          error(x, .duplicateLitKey, "duplicate key \(x.value.description) in map literal")
          continue
        }
      }
      genericExpression(&x, parts.value, hint: elementType)
      assignment(&x, elementType, "map literal")
    }
  }

  /// `value` in a form in which equal keys are equal values: an int if it is whole, the nearest float otherwise.
  static func mapKey(_ value: ConstantValue) -> ConstantValue {
    switch value.kind {
    case .complex:
      let real = value.toFloat
      if real.kind == .float { return mapKey(real) }
      guard let re = value.real.float64Value, let im = value.imaginary.float64Value else { return value }
      return ConstantValue(real: ConstantValue(re), imaginary: ConstantValue(im))
    case .float:
      let whole = value.toInt
      if whole.kind == .int { return whole }
      return value.float64Value.map { ConstantValue($0) } ?? value
    default: return value
    }
  }
}
