import Base
import Parser
import Types

/// The two spellings of types.
enum TypeSpelling {
  /// As in messages: package names, `byte`, `rune` and `any` by their own names.
  case message
  /// As in link symbols: package paths, predeclared aliases replaced. One text for all identical types.
  case link
}

extension Printer {
  /// Writes a type as messages spell it.
  public func write(_ type: TypeID, to out: inout TextBuffer) { write(type, .message, to: &out) }

  /// Writes a type as link symbols spell it.
  public func writeLink(_ type: TypeID, to out: inout TextBuffer) { write(type, .link, to: &out) }

  /// `true` iff the type has a name of its own, so that a conversion to it needs no parentheses.
  func hasName(_ type: TypeID) -> Bool {
    switch program.types.kind(type) {
    case .pointer, .slice, .array, .map, .channel, .structure, .tuple, .signature, .union, .invalid:
      return false
    case .interface: return type == TypeTable.any
    default: return true
    }
  }

  func isPointer(_ type: TypeID) -> Bool { type.exists && program.types.kind(type) == .pointer }

  func isUntyped(_ type: TypeID) -> Bool {
    guard type.exists else { return false }
    let kind = program.types.kind(type)
    return kind.rawValue >= TypeKind.untypedBool.rawValue && kind.rawValue <= TypeKind.untypedNil.rawValue
  }

  private func write(_ type: TypeID, _ spelling: TypeSpelling, to out: inout TextBuffer) {
    if type.isNone { return out.write("<T>") }
    if spelling == .message {
      if type == TypeTable.byte { return out.write("byte") }
      if type == TypeTable.rune { return out.write("rune") }
      if type == TypeTable.any { return out.write("any") }
    }
    let row = program.types.rows[type]
    switch row.kind {
    case .named: writeNamed(NamedID(raw: row.a), spelling, to: &out)
    case .alias: write(program.types.aliases[AliasID(raw: row.a)].actual, spelling, to: &out)
    case .pointer:
      out.write("*")
      write(TypeID(raw: row.a), spelling, to: &out)
    case .slice:
      out.write("[]")
      write(TypeID(raw: row.a), spelling, to: &out)
    case .array:
      out.write("[")
      out.write(decimal: Int(program.types.arrayLengths[Int(row.b)]))
      out.write("]")
      write(TypeID(raw: row.a), spelling, to: &out)
    case .map:
      out.write("map[")
      write(TypeID(raw: row.a), spelling, to: &out)
      out.write("]")
      write(TypeID(raw: row.b), spelling, to: &out)
    case .channel: writeChannel(row, spelling, to: &out)
    case .structure: writeStruct(row, spelling, to: &out)
    case .interface: writeInterface(type, spelling, to: &out)
    case .signature:
      out.write("func")
      writeSignature(SignatureID(raw: row.a), spelling, to: &out)
    case .tuple:
      for (index, object) in program.types.lists[ListRange(start: row.a, count: row.b)].enumerated() {
        if index != 0 { out.write(",") }
        write(program.objects[object].type, spelling, to: &out)
      }
    case .typeParameter:
      let parameter = program.types.typeParameters[TypeParameterID(raw: row.a)]
      out.write(program.names.utf8(program.objects[parameter.object].name))
    case .union: out.write("union")
    default: out.write(TypeTable.basicNames[Int(row.kind.rawValue)])
    }
  }

  private func writeNamed(_ named: NamedID, _ spelling: TypeSpelling, to out: inout TextBuffer) {
    let record = program.types.named[named]
    let object = program.objects[record.object]
    if spelling == .message {
      let isShape = object.package.exists && object.package == program.shapes.package
      write(name: isShape ? withoutNumber(object.name) : object.name, of: object.package, to: &out)
    } else {
      writeLinkPrefix(object.package, to: &out)
      out.write(program.names.utf8(object.name))
      if let number = code.localTypeNumbers[record.object] {
        out.write("·")
        out.write(decimal: number)
      }
    }
    if record.typeArguments.isEmpty { return }
    out.write("[")
    for (index, argument) in record.typeArguments.enumerated() {
      if index != 0 { out.write(",") }
      write(argument, .link, to: &out)
    }
    out.write("]")
  }

  /// `name` without the number of a local type at its end, which the name of a shape may come to have: messages leave it out.
  private func withoutNumber(_ name: Name) -> Name {
    let text = program.names.utf8(name)
    var end = text.count
    while end > 0 && text[end - 1] >= UInt8(ascii: "0") && text[end - 1] <= UInt8(ascii: "9") { end -= 1 }
    // The number stands behind U+00B7.
    guard end < text.count, end >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xB7 else { return name }
    return program.names.intern(UnsafeBufferPointer(rebasing: text[..<(end - 2)]))
  }

  /// Writes the import path of `package` and a dot as link symbols do: dots in the last element escaped.
  public func writeLinkPrefix(_ package: PackageID, to out: inout TextBuffer) {
    if package.isNone { return }
    if package == program.shapes.package { return out.write("go.shape.") }
    let path = program.linkPath(package)
    var slashes = 0
    for byte in path.utf8 where byte == UInt8(ascii: "/") { slashes += 1 }
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") { slashes -= 1 }
      let isInLast = slashes == 0 && byte != UInt8(ascii: "/")
      let isEscaped =
        byte <= 0x20 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\"") || byte >= 0x7F
        || (byte == UInt8(ascii: ".") && isInLast)
      if isEscaped {
        let digits: StaticString = "0123456789abcdef"
        out.write("%")
        out.write(byte: digits.utf8Start[Int(byte >> 4)])
        out.write(byte: digits.utf8Start[Int(byte & 15)])
      } else {
        out.write(byte: byte)
      }
    }
    out.write(".")
  }

  private func writeChannel(_ row: TypeRow, _ spelling: TypeSpelling, to out: inout TextBuffer) {
    let element = TypeID(raw: row.a)
    switch ChannelDirection(rawValue: row.flags) ?? .both {
    case .receiveOnly: out.write("<-chan ")
    case .sendOnly: out.write("chan<- ")
    case .both:
      out.write("chan ")
      let inner = program.types.rows[element]
      if inner.kind == .channel && inner.flags == ChannelDirection.receiveOnly.rawValue {
        out.write("(")
        write(element, spelling, to: &out)
        return out.write(")")
      }
    }
    write(element, spelling, to: &out)
  }

  private func writeStruct(_ row: TypeRow, _ spelling: TypeSpelling, to out: inout TextBuffer) {
    out.write("struct {")
    let fields = program.types.fields[ListRange(start: row.a, count: row.b)]
    for (index, field) in fields.enumerated() {
      out.write(index == 0 ? " " : "; ")
      writeFieldName(field, spelling, to: &out)
      write(field.type, spelling, to: &out)
      if field.tag.exists {
        out.write(" ")
        out.write(GoQuoting.quote(program.names.utf8(field.tag)))
      }
    }
    out.write(fields.isEmpty ? "}" : " }")
  }

  private func writeFieldName(_ field: Field, _ spelling: TypeSpelling, to out: inout TextBuffer) {
    if field.isEmbedded && (spelling == .message || isNamedAsItsType(field)) { return }
    if program.names.isExported(field.name) {
      out.write(program.names.utf8(field.name))
    } else if spelling == .message {
      write(name: field.name, of: program.objects[field.object].package, to: &out)
    } else {
      writeLinkPrefix(program.objects[field.object].package, to: &out)
      out.write(program.names.utf8(field.name))
    }
    out.write(field.isEmbedded ? " = " : " ")
  }

  private func isNamedAsItsType(_ field: Field) -> Bool {
    var type = field.type
    if program.types.kind(type) == .pointer { type = TypeID(raw: program.types.rows[type].a) }
    let row = program.types.rows[program.unalias(type)]
    guard row.kind == .named else { return row.kind.rawValue <= TypeKind.unsafePointer.rawValue }
    let record = program.types.named[NamedID(raw: row.a)]
    return record.typeArguments.isEmpty && program.objects[record.object].name == field.name
      && code.localTypeNumbers[record.object] == nil
  }

  private func writeInterface(_ type: TypeID, _ spelling: TypeSpelling, to out: inout TextBuffer) {
    let methods = program.methods(ofInterface: type)
    out.write("interface {")
    for (index, method) in methods.enumerated() {
      out.write(index == 0 ? " " : "; ")
      let object = program.objects[method]
      if !program.names.isExported(object.name) { writeLinkPrefix(object.package, to: &out) }
      out.write(program.names.utf8(object.name))
      writeSignature(SignatureID(raw: program.types.rows[object.type].a), spelling, to: &out)
    }
    out.write(methods.isEmpty ? "}" : " }")
  }

  private func writeSignature(_ id: SignatureID, _ spelling: TypeSpelling, to out: inout TextBuffer) {
    let signature = program.types.signatures[id]
    writeParameters(signature.parameters, isVariadic: signature.isVariadic, spelling, to: &out)
    if signature.results.isEmpty { return }
    out.write(" ")
    if signature.results.count == 1 {
      write(program.objects[signature.results[0]].type, spelling, to: &out)
    } else {
      writeParameters(signature.results, isVariadic: false, spelling, to: &out)
    }
  }

  private func writeParameters(
    _ variables: [ObjectID], isVariadic: Bool, _ spelling: TypeSpelling, to out: inout TextBuffer
  ) {
    out.write("(")
    for (index, variable) in variables.enumerated() {
      if index != 0 { out.write(", ") }
      let type = program.objects[variable].type
      if isVariadic && index == variables.count - 1 && program.types.kind(type) == .slice {
        out.write("...")
        write(TypeID(raw: program.types.rows[type].a), spelling, to: &out)
      } else {
        write(type, spelling, to: &out)
      }
    }
    out.write(")")
  }

  /// Writes the type of `function` as `can inline F … as:` shows it: methods begin with `method(T) `.
  public func writeType(of function: FunctionID, to out: inout TextBuffer) {
    let row = code.functions[function]
    if row.receiver.exists {
      out.write("method(")
      write(code.variables[row.receiver].type, to: &out)
      out.write(") ")
    }
    write(row.type, to: &out)
  }
}

extension Program {
  /// The path of `package` in link symbols: its import path, `main` for a program.
  public func linkPath(_ package: PackageID) -> String {
    let row = packages[package]
    return names.string(row.name) == "main" ? "main" : row.path
  }
}
