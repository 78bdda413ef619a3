import Base
import Lexer
import Parser
import Types

extension Lowering {
  /// What the expression `written` becomes.
  func expression(_ written: NodeID) -> CodeID {
    let node = pruned(tree.unparenthesized(pruned(written)))
    let tag = tree.tag(node)
    if tag == .parenthesized { return expression(node) }
    let fact = facts[node]
    let position = tree.position(node)
    if fact.value.exists {
      let type = constantType(resolved(fact.type), fact.value)
      touch(type)
      return code.literal(constant(fact.value, type), type: type, position)
    }
    let object = tag == .name ? fact.object : denotedObject(node)
    if object.exists && program.objects[object].kind == .nilValue {
      let type = resolved(fact.type)
      touch(type)
      return code.expression(.nilValue, type: type, position)
    }
    let type =
      fact.type.exists && program.types.kind(fact.type) != .tuple ? resolved(fact.type) : valueType(node)
    if type.exists && fact.mode != .builtin && program.types.kind(type) != .tuple && !isUntyped(type) {
      touch(type)
    }
    let mayBeInstance: Bool
    switch tag {
    case .name: mayBeInstance = fact.detail != .max
    case .selector: mayBeInstance = object.exists
    case .index: mayBeInstance = true
    default: mayBeInstance = false
    }
    if mayBeInstance, let (object, arguments) = functionArguments(node) {
      return instanceValue(object, arguments, type, position)
    }
    if object.exists { return mention(object, type, position) }
    switch tag {
    case .compositeLiteral: return compositeLiteral(node, type)
    case .functionLiteral: return functionLiteral(node, type)
    case .selector: return selector(node, type)
    case .index: return index(node, type)
    case .slice: return slice(node, type)
    case .typeAssertion:
      let parts = tree.typeAssertion(node)
      let operand = expression(parts.operand)
      touch(self.type(parts.type))
      touch(code[operand].type)
      needMethodTable(self.type(parts.type), code[operand].type)
      let written = facts[parts.type].type
      if program.hasTypeParameter(written) {
        let node = code.expression(.dynamicTypeAssertion, type: type, position, operand)
        (code[node].y, code[node].z) = dynamicWords(
          written, interface: facts[tree.unparenthesized(parts.operand)].type, position)
        code[node].list = code.list(
          one:
            typeWord(facts[tree.unparenthesized(parts.operand)].type, position)
        )
        return node
      }
      return code.expression(.typeAssertion, type: type, position, operand)
    case .unary: return unary(node, type)
    case .binary: return binary(node, type)
    case .call: return call(node, type)
    default: return code.expression(.invalid, type: type, position)
    }
  }

  /// A mention of a function, package variable or local variable.
  private func mention(_ object: ObjectID, _ type: TypeID, _ position: Position) -> CodeID {
    switch program.objects[object].kind {
    case .function:
      let function = self.function(of: object)
      return function.exists
        ? code.functionName(function, type: type) : code.expression(.invalid, type: type, position)
    case .variable:
      let variable =
        program.objects[object].role == .package ? globalVariable(object) : local(object, position)
      return variable.exists
        ? code.name(variable) : code.expression(.invalid, type: type, position)
    default: return code.expression(.invalid, type: type, position)
    }
  }

  // MARK: Composite literals

  private func compositeLiteral(_ literal: NodeID, _ written: TypeID) -> CodeID {
    let parts = tree.compositeLiteral(literal)
    let position = tree.position(literal)
    let type = isPointer(written) ? element(written) : written
    var elements = gather()
    let op: Opcode
    switch kind(type) {
    case .structure:
      op = .structLiteral
      for index in 0..<parts.elements.count {
        elements.append(structElement(parts.elements[index], index, type))
      }
    case .map:
      op = .mapLiteral
      let keyType = resolved(program.key(type))
      let valueType = element(type)
      for node in parts.elements where tree.tag(node) == .keyValue {
        let pair = tree.keyValue(node)
        let key = converted(pair.key, to: keyType, of: literal)
        let value = converted(pair.value, to: valueType, of: literal)
        elements.append(code.expression(.keyValue, type: .none, tree.position(pair.key), key, value))
      }
    default:
      op = kind(type) == .slice ? .sliceLiteral : .arrayLiteral
      let elementType = element(type)
      for node in parts.elements {
        if tree.tag(node) != .keyValue {
          elements.append(converted(node, to: elementType, of: literal))
          continue
        }
        let pair = tree.keyValue(node)
        let key = expression(pair.key)
        let value = converted(pair.value, to: elementType, of: literal)
        elements.append(code.expression(.keyValue, type: .none, tree.position(pair.key), key, value))
      }
    }
    var row = CodeRow(op, type: type, position: position)
    if op == .sliceLiteral { row.aux = length(of: elements) }
    row.list = list(taking: &elements)
    let literal = code.add(row)
    if !isPointer(written) { return literal }
    return code.expression(.pointerLiteral, type: written, position, literal)
  }

  private func structElement(_ node: NodeID, _ index: Int, _ type: TypeID) -> CodeID {
    var row = CodeRow(.structField, position: tree.position(node))
    var field: Field?
    var value = node
    if tree.tag(node) == .keyValue {
      let pair = tree.keyValue(node)
      row.position = tree.position(pair.key)
      value = pair.value
      if let index = program.fieldIndex(type, tree.name(pair.key)) {
        row.aux = UInt32(index)
        field = program.field(type, index)
      }
    } else if index < program.fieldCount(type) {
      row.aux = UInt32(index)
      field = program.field(type, index)
    }
    row.aux2 = field?.name ?? .none
    row.type = field.map { resolved($0.type) } ?? .none
    row.y = converted(value, to: row.type)
    return code.add(row)
  }

  /// One more than the largest index among the elements of a slice literal.
  private func length(of elements: Gathering) -> UInt32 {
    var next: Int64 = 0
    var length: Int64 = 0
    for element in elements {
      if code[element].op == .keyValue && code[code[element].x].op == .literal {
        next = program.constants[ConstantID(raw: code[code[element].x].aux)].int64Value ?? next
      }
      next += 1
      length = max(length, next)
    }
    return UInt32(clamping: length)
  }

  // MARK: Selectors and elements

  /// The field `index` of `x`, a struct or a pointer to one.
  func field(_ x: CodeID, _ index: Int, _ position: Position, isImplicit: Bool) -> CodeID {
    let type = code[x].type
    let isPointer = self.isPointer(type)
    let structure = isPointer ? element(type) : type
    if index >= program.fieldCount(structure) { return code.expression(.invalid, type: .none, position) }
    let field = program.field(structure, index)
    let node = code.selector(
      isPointer ? .dotPointer : .dot, x, field: index, name: field.name, type: resolved(field.type), position)
    if isImplicit { code[node].flags.insert(.isImplicit) }
    return node
  }

  private func selector(_ node: NodeID, _ type: TypeID) -> CodeID {
    let position = tree.position(node)
    guard let selection = selection(node) else { return code.expression(.invalid, type: type, position) }
    switch selection.kind {
    case .field:
      var x = expression(tree.selector(node).operand)
      for (depth, index) in selection.path.enumerated() {
        x = field(x, index, position, isImplicit: depth != selection.path.count - 1)
      }
      return x
    case .methodValue: return methodValue(node, selection, type)
    case .methodExpression: return methodExpression(node, selection, type)
    }
  }

  /// `x` dereferenced implicitly if it is a pointer to an array.
  private func implicitElement(_ x: CodeID, _ position: Position) -> CodeID {
    let type = code[x].type
    if !isPointer(type) || kind(element(type)) != .array { return x }
    let node = code.expression(.dereference, type: element(type), position, x)
    code[node].flags.insert(.isImplicit)
    return node
  }

  private func index(_ node: NodeID, _ type: TypeID) -> CodeID {
    let parts = tree.index(node)
    let position = tree.position(node)
    let operandNode = tree.unparenthesized(parts.operand)
    if let selection = selection(operandNode), selection.kind != .field {
      return selector(operandNode, type)
    }
    let operandType = self.type(parts.operand)
    guard let subscriptNode = parts.indices.first else {
      return code.expression(.invalid, type: type, position)
    }
    let operand = expression(parts.operand)
    if kind(operandType) == .map {
      let key = converted(subscriptNode, to: resolved(program.key(operandType)), of: parts.operand)
      return code.expression(.indexMap, type: type, position, operand, key)
    }
    let subscriptValue = expression(subscriptNode)
    let indexed = implicitElement(operand, position)
    if code[subscriptValue].op != .literal
      && (kind(code[indexed].type) == .array || code[indexed].op == .literal)
    {
      for frame in frames { code[frame.function].hasArrayIndex = true }
    }
    return code.expression(.index, type: type, position, indexed, subscriptValue)
  }

  private func slice(_ node: NodeID, _ type: TypeID) -> CodeID {
    let parts = tree.slice(node)
    let position = tree.position(node)
    var operand = expression(parts.operand)
    let low = parts.low.exists ? expression(parts.low) : .none
    let high = parts.high.exists ? expression(parts.high) : .none
    let max = parts.max.exists ? expression(parts.max) : .none
    if kind(code[operand].type) == .array {
      operand = address(of: operand, position)
      code[operand].flags.insert(.isImplicit)
    }
    let op: Opcode
    switch kind(code[operand].type) {
    case .string, .untypedString: op = .sliceString
    case .pointer: op = max.exists ? .slice3Array : .sliceArray
    default: op = max.exists ? .slice3 : .slice
    }
    var row = CodeRow(op, type: type, position: position)
    row.x = operand
    var bounds = gather()
    bounds.append(low)
    bounds.append(high)
    if max.exists { bounds.append(max) }
    row.list = list(taking: &bounds)
    return code.add(row)
  }

  // MARK: Operators

  /// `&x`; a composite literal becomes a pointer literal, a variable's address is taken.
  func address(of x: CodeID, _ position: Position) -> CodeID {
    let type = program.types.pointer(to: code[x].type)
    switch code[x].op {
    case .arrayLiteral, .mapLiteral, .sliceLiteral, .structLiteral:
      return code.expression(.pointerLiteral, type: type, position, x)
    default:
      let outer = code.outerValue(x)
      if code[outer].op == .name {
        var variable = VariableID(raw: code[outer].aux)
        code[variable].isAddressTaken = true
        while code[variable].variableClass == .captured && code[variable].outer.exists {
          variable = code[variable].outer
        }
        code[variable].isAddressTaken = true
      }
      return code.expression(.addressOf, type: type, position, x)
    }
  }

  private func unary(_ node: NodeID, _ type: TypeID) -> CodeID {
    let parts = tree.unary(node)
    let position = tree.position(node)
    let x = expression(parts.operand)
    let op: Opcode
    switch parts.operator {
    case .and: return address(of: x, position)
    case .multiply: op = .dereference
    case .receive: op = .receive
    case .not: op = .not
    case .add: op = .plus
    case .subtract: op = .negate
    case .xor, .tilde: op = .bitNot
    default: op = .invalid
    }
    return code.expression(op, type: type, position, x)
  }

  private func binary(_ node: NodeID, _ type: TypeID) -> CodeID {
    let parts = tree.binary(node)
    let position = tree.position(node)
    let op = Lowering.opcode(of: parts.operator)
    var common = TypeID.none
    if op != .shiftLeft && op != .shiftRight {
      let left = self.type(pruned(parts.left))
      let right = self.type(pruned(parts.right))
      common = isAssignable(left, to: right) ? right : left
    }
    if op == .add && [.string, .untypedString].contains(kind(type)) {
      return stringSum(node, common, type, position)
    }
    let x = converted(parts.left, to: common)
    let y = converted(parts.right, to: common)
    return code.expression(op, type: type, position, x, y)
  }

  /// The concatenation `node`, whose operands are of type `common`: one node for a sum of any length.
  private func stringSum(_ node: NodeID, _ common: TypeID, _ type: TypeID, _ position: Position) -> CodeID {
    var sums = [node]
    sums.reserveCapacity(8)
    while true {
      let left = pruned(tree.binary(sums[sums.count - 1]).left)
      guard tree.tag(left) == .binary, tree.binary(left).operator == .add, fact(left).value.isNone,
        self.type(left) == common, self.type(pruned(tree.binary(left).left)) == common,
        self.type(pruned(tree.binary(left).right)) == common
      else { break }
      sums.append(left)
    }
    var elements = gather()
    func append(_ operand: NodeID) {
      let x = converted(operand, to: common)
      if code[x].op == .addString {
        elements.append(contentsOf: code.lists[code[x].list])
      } else {
        elements.append(x)
      }
    }
    append(tree.binary(sums[sums.count - 1]).left)
    for sum in sums.reversed() { append(tree.binary(sum).right) }
    var row = CodeRow(.addString, type: type, position: position)
    row.list = list(taking: &elements)
    return code.add(row)
  }

  /// The opcode of a binary operator.
  static func opcode(of operation: Operator) -> Opcode {
    switch operation {
    case .orOr: .orOr
    case .andAnd: .andAnd
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessEqual
    case .greater: .greater
    case .greaterEqual: .greaterEqual
    case .add: .add
    case .subtract: .subtract
    case .or: .or
    case .xor: .xor
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .and: .and
    case .andNot: .andNot
    case .shiftLeft: .shiftLeft
    case .shiftRight: .shiftRight
    default: .invalid
    }
  }
}

extension Code {
  /// The variable, or other operand, that storing into `node` changes a part of: selectors of struct values, elements of
  /// arrays and conversions without effect are looked through.
  public func outerValue(_ node: CodeID) -> CodeID {
    var node = node
    while true {
      let row = self[node]
      switch row.op {
      case .dot, .parenthesized, .convertNoop: node = row.x
      case .index where program.underlyingKind(self[row.x].type) == .array: node = row.x
      default: return node
      }
    }
  }
}
