import Base
import IR
import Types

// Selecting a method of a value, with the field selections, `&` and `*` that the language leaves out.

/// A method and its receiver, ready to be called.
struct SelectedMethod {
  /// The callee expression: a method expression, or the selector of an interface method.
  var callee: CodeID
  /// The receiver argument; for interface methods the interface value in the selector.
  var receiver: CodeID
  /// The method called; `none` for interface methods.
  var function: FunctionID
  /// The method's object.
  var object: ObjectID
  var isInterface: Bool
  /// `true` iff an embedded field was selected on the way.
  var isPromoted: Bool
}

extension Inliner {
  /// The package whose unexported names `interface` has its method `name` from.
  func methodPackage(_ interface: TypeID, _ name: Name) -> PackageID {
    for method in program.methods(ofInterface: interface) where program.objects[method].name == name {
      return program.objects[method].package
    }
    return code.package
  }

  /// Selects method `name` of `value`, an unexported one of `package`; nil if there is none with a known function.
  func selectMethod(
    _ name: Name, of value: CodeID, at position: Position, _ inline: InlineID, package: PackageID
  ) -> SelectedMethod? {
    let found = program.lookup(name, in: code.rows[value].type, addressable: true, from: package)
    guard found.object.exists, program.objects[found.object].kind == .function else { return nil }
    return select(found.object, through: found.path.dropLast(), of: value, at: position, inline)
  }

  /// Selects the method `object` of the value that the embedded fields `fields` of `value` lead to; nil if it has no known function.
  func select(
    _ object: ObjectID, through fields: ArraySlice<Int> = [], of value: CodeID, at position: Position,
    _ inline: InlineID
  ) -> SelectedMethod? {
    var receiver = value
    for index in fields {
      var type = code.rows[receiver].type
      var row = CodeRow(.dot, position: position)
      if program.underlyingKind(type) == .pointer {
        row.op = .dotPointer
        type = program.element(type)
      }
      let field = program.field(type, index)
      row.type = program.canonical(field.type)
      row.flags = .isImplicit
      row.inline = inline
      row.x = receiver
      row.aux = UInt32(index)
      row.aux2 = field.name
      receiver = code.rows.append(row)
    }
    let isPromoted = !fields.isEmpty
    let type = code.rows[receiver].type
    let method = program.objects[object]
    if program.isInterface(type) {
      var row = CodeRow(.dotInterface, type: method.type, position: position)
      row.inline = inline
      row.x = receiver
      row.aux2 = method.name
      return SelectedMethod(
        callee: code.rows.append(row), receiver: receiver, function: .none, object: object,
        isInterface: true,
        isPromoted: isPromoted)
    }
    guard let function = function(of: object) else { return nil }
    let wantsPointer = program.hasPointerReceiver(object)
    let hasPointer = program.underlyingKind(type) == .pointer
    if wantsPointer && !hasPointer {
      receiver = implicit(.addressOf, of: receiver, program.types.pointer(to: type), position, inline)
    } else if !wantsPointer && hasPointer {
      receiver = implicit(.dereference, of: receiver, program.element(type), position, inline)
    }
    var operand = CodeRow(.typeOperand, type: code.rows[receiver].type, position: position)
    operand.inline = inline
    var callee = CodeRow(.methodExpression, type: method.type, position: position)
    callee.inline = inline
    callee.x = code.rows.append(operand)
    callee.aux = function.raw
    callee.aux2 = method.name
    return SelectedMethod(
      callee: code.rows.append(callee), receiver: receiver, function: function, object: object,
      isInterface: false, isPromoted: isPromoted)
  }

  /// The function of method `object`; nil if there is none.
  func function(of object: ObjectID) -> FunctionID? {
    code.functionOf[object] ?? code.readFunction(object).some
  }

  private func implicit(
    _ op: Opcode, of operand: CodeID, _ type: TypeID, _ position: Position, _ inline: InlineID
  ) -> CodeID {
    var row = CodeRow(op, type: type, position: position)
    row.flags = .isImplicit
    row.inline = inline
    row.x = operand
    return code.rows.append(row)
  }
}
