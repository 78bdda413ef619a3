import Base
import Lexer
import Parser

extension Checker {
  /// The struct type that `node` writes (Go specification, Struct types).
  func structType(_ node: NodeID) -> TypeID {
    var fields: [Field] = []
    var known = IDMap<Name, ObjectID>()
    var type: TypeID = .invalid
    var previous: NodeID = .none
    let members = tree.structType(node)
    fields.reserveCapacity(members.count)
    for (index, member) in members.enumerated() {
      let parts = tree.field(member)
      if index == 0 || parts.type != previous {
        type = variableType(parts.type)
        previous = parts.type
      }
      let tag = parts.tag.exists ? fieldTag(parts.tag) : .none
      if parts.name.exists {
        addField(parts.name, type, tag, isEmbedded: false, to: &fields, &known)
        continue
      }
      let name = embeddedName(parts.type)
      if name.isNone {
        error(
          tree.start(parts.type), .invalidSyntaxTree,
          "invalid syntax tree: invalid embedded field type \(tree.text(of: parts.type))")
        continue
      }
      addField(name, type, tag, isEmbedded: true, to: &fields, &known)
      if !isOnDemand { later(.embeddedType(type, parts.type)) }
    }
    return program.types.structure(fields)
  }

  private func addField(
    _ node: NodeID, _ type: TypeID, _ tag: Name, isEmbedded: Bool, to fields: inout [Field],
    _ known: inout IDMap<Name, ObjectID>
  ) {
    let object = makeVariable(.field, node, type: type)
    program.objects[object].isEmbedded = isEmbedded
    let name = tree.name(node)
    if name != universe.blank, let other = field(name, fields, known) {
      var report = ErrorReport(
        .duplicateDecl, tree.position(node), "\(program.names.string(name)) redeclared")
      report.addDeclaration(of: other, in: program)
      self.report(report)
      return
    }
    if fields.count >= Checker.manyFields {
      if known.isEmpty { for field in fields { known[field.name] = field.object } }
      known[name] = object
    }
    fields.append(Field(name: name, type: type, object: object, tag: tag, isEmbedded: isEmbedded))
    recordFieldDefinition(node, object, isEmbedded: isEmbedded)
  }

  /// The number of fields from which on they are looked up in a table.
  private static let manyFields = 12

  /// The last field called `name`; nil if there is none.
  private func field(_ name: Name, _ fields: [Field], _ known: borrowing IDMap<Name, ObjectID>) -> ObjectID? {
    if !known.isEmpty { return known[name] }
    for field in fields where field.name == name { return field.object }
    return nil
  }

  /// Records that `node` declares the field `object`. The name of an embedded field is a use of its type as well, which
  /// stays recorded.
  private func recordFieldDefinition(_ node: NodeID, _ object: ObjectID, isEmbedded: Bool) {
    if !isEmbedded { recordDefinition(node, object) }
  }

  /// The identifier that names the embedded field of type `node`; none if the form is not allowed.
  private func embeddedName(_ node: NodeID) -> NodeID {
    var node = node
    var pointers = 0
    while true {
      switch tree.tag(node) {
      case .name: return node
      case .unary where tree.unary(node).operator == .multiply:
        pointers += 1
        if pointers > 1 { return .none }
        node = tree.unary(node).operand
      case .selector: return tree.selector(node).name
      case .index: node = tree.index(node).operand
      default: return .none
      }
    }
  }

  /// Reports an embedded type that may not be embedded.
  func checkEmbedded(_ type: TypeID, at position: Position) {
    let (base, isPointer) = program.dereference(type)
    switch underlyingKind(base) {
    case .unsafePointer:
      error(position, .invalidPtrEmbed, "embedded field type cannot be unsafe.Pointer")
    case .pointer: error(position, .invalidPtrEmbed, "embedded field type cannot be a pointer")
    case .interface:
      if isTypeParameter(base) {
        error(
          position, .misplacedTypeParam,
          "embedded field type cannot be a (pointer to a) type parameter")
      } else if isPointer {
        error(position, .invalidPtrEmbed, "embedded field type cannot be a pointer to an interface")
      }
    default: break
    }
  }

  /// The tag that the literal `node` writes; `none` for an empty one.
  private func fieldTag(_ node: NodeID) -> Name {
    let literal = tree.literal(node)
    if literal.isMalformed { return .none }
    guard literal.kind == .string,
      let value = ConstantValue.literal(tree.text(node), .string).stringValue
    else {
      let spelled = String(decoding: tree.text(node), as: UTF8.self)
      error(
        tree.position(node), .invalidSyntaxTree,
        "invalid syntax tree: incorrect tag syntax: \(GoQuoting.quote(spelled))")
      return .none
    }
    if value.isEmpty { return .none }
    return value.withBytes { program.names.intern($0) }
  }
}
