import Base
import Parser

/// Spells types as Go's type checker does in messages.
struct TypeWriter {
  let program: Program
  /// Names of this package stand alone, those of others with a package before them.
  var package: PackageID
  /// Package names that several packages have, which are spelled by their paths.
  /// The checker that knows which names of packages are ambiguous; nil if none is.
  var checker: Checker?
  /// `true` to qualify by import path, not by package name.
  var usesPaths = false
  /// `true` to write the names of parameters.
  var hasParameterNames = true
  /// `true` to note the package of the first unexported field.
  var notesPackage = false
  var text: [UInt8] = []
  private var open: [TypeID] = []

  init(_ program: Program, package: PackageID) {
    self.program = program
    self.package = package
  }

  /// What was written.
  var string: String { String(decoding: text, as: UTF8.self) }

  private mutating func put(_ string: String) { text.append(contentsOf: string.utf8) }
  private mutating func put(_ name: Name) { text.append(contentsOf: program.names.utf8(name)) }

  /// Writes `type`.
  mutating func write(_ type: TypeID) {
    if type.isNone { return put("<nil>") }
    let row = program.types.rows[type]
    switch row.kind {
    case .array:
      put("[\(program.types.arrayLength(type))]")
      write(TypeID(raw: row.a))
    case .slice:
      put("[]")
      write(TypeID(raw: row.a))
    case .structure: writeStructure(type)
    case .pointer:
      put("*")
      write(TypeID(raw: row.a))
    case .tuple: writeTuple(program.types.variables(type), isVariadic: false)
    case .signature:
      put("func")
      writeSignature(type)
    case .union:
      for (index, term) in program.types.unionTerms(type).enumerated() {
        if index > 0 { put(" | ") }
        if term.hasTilde { put("~") }
        write(term.type)
      }
    case .interface:
      if open.contains(type) { return put("<cycle to *Interface>") }
      open.append(type)
      writeInterface(type)
      open.removeLast()
    case .map:
      put("map[")
      write(TypeID(raw: row.a))
      put("]")
      write(TypeID(raw: row.b))
    case .channel: writeChannel(type)
    case .named:
      let record = program.types.named[NamedID(raw: row.a)]
      writeTypeName(record.object)
      if record.origin.exists {
        writeList(record.typeArguments)
      } else if !record.typeParameters.isEmpty {
        writeTypeParameters(record.typeParameters)
      }
    case .alias:
      let record = program.types.aliases[AliasID(raw: row.a)]
      writeTypeName(record.object)
      if !record.typeArguments.isEmpty {
        writeList(record.typeArguments)
      } else if !record.typeParameters.isEmpty {
        writeTypeParameters(record.typeParameters)
      }
    case .typeParameter:
      let object = program.objects[program.typeName(type)]
      put(object.name)
      if program.scopes.lookup(object.name, in: program.universe.scope).exists {
        let name = program.names.string(object.name)
        put(" /* with \(name) declared at \(program.spell(object.position)) */")
      }
    default:
      if type == TypeTable.byte { return put("byte") }
      if type == TypeTable.rune { return put("rune") }
      put(TypeTable.basicNames[Int(row.kind.rawValue)].description)
    }
  }

  private mutating func writeStructure(_ type: TypeID) {
    put("struct{")
    for (index, field) in program.types.fieldList(type).enumerated() {
      if index > 0 { put("; ") }
      var notes = false
      if notesPackage && usesPaths && !program.names.isExported(field.name) {
        notes = true
        notesPackage = false
      }
      if !field.isEmbedded {
        put(field.name)
        put(" ")
      }
      write(field.type)
      if notes {
        put(" /* package ")
        put(program.packagePath(program.objects[field.object].package))
        put(" */ ")
      }
      if field.tag.exists {
        put(" ")
        text.append(contentsOf: GoQuoting.quote(program.names.utf8(field.tag)))
      }
    }
    put("}")
  }

  private mutating func writeInterface(_ type: TypeID) {
    if type == program.universe.comparableInterface { return put("interface{comparable}") }
    let record = program.types.interfaces[program.types.interfaceID(type)]
    if record.isImplicit {
      if record.methods.isEmpty && record.embedded.count == 1 { return write(record.embedded[0]) }
      put("/* implicit */ ")
    }
    put("interface{")
    var isFirst = true
    for method in record.methods {
      if !isFirst { put("; ") }
      isFirst = false
      put(program.objects[method].name)
      writeSignature(program.objects[method].type)
    }
    for embedded in record.embedded {
      if !isFirst { put("; ") }
      isFirst = false
      write(embedded)
    }
    put("}")
  }

  private mutating func writeChannel(_ type: TypeID) {
    let element = program.types.element(type)
    switch program.types.direction(type) {
    case .both:
      put("chan ")
      if program.types.kind(element) == .channel && program.types.direction(element) == .receiveOnly {
        put("(")
        write(element)
        put(")")
        return
      }
    case .sendOnly: put("chan<- ")
    case .receiveOnly: put("<-chan ")
    }
    write(element)
  }

  /// Writes `list` in brackets.
  mutating func writeList(_ list: [TypeID]) {
    put("[")
    for (index, type) in list.enumerated() {
      if index > 0 { put(", ") }
      write(type)
    }
    put("]")
  }

  private mutating func writeTypeParameters(_ list: [TypeID]) {
    put("[")
    var previous: TypeID = .none
    for (index, parameter) in list.enumerated() {
      let constraint = program.constraint(of: parameter)
      if index > 0 {
        if constraint != previous {
          put(" ")
          write(previous)
        }
        put(", ")
      }
      previous = constraint
      write(parameter)
    }
    if previous.exists {
      put(" ")
      write(previous)
    }
    put("]")
  }

  /// Writes the name of the type that `object` declares, with its package.
  mutating func writeTypeName(_ object: ObjectID) {
    writePackage(program.objects[object].package)
    put(program.objects[object].name)
  }

  /// Writes `package` and a dot as a qualifier, or nothing for the writer's own package and the universe.
  mutating func writePackage(_ other: PackageID) {
    if other.isNone || other == package { return }
    if usesPaths {
      put(program.packagePath(other))
    } else if let checker, checker.ambiguousPackageNames().contains(program.packages[other].name) {
      put(GoQuoting.quote(program.packagePath(other)))
    } else {
      put(program.packages[other].name)
    }
    put(".")
  }

  private mutating func writeTuple(_ variables: [ObjectID], isVariadic: Bool) {
    put("(")
    for (index, variable) in variables.enumerated() {
      let object = program.objects[variable]
      if index > 0 { put(", ") }
      if hasParameterNames && object.name.exists && !program.names.utf8(object.name).isEmpty {
        put(object.name)
        put(" ")
      }
      if isVariadic && index == variables.count - 1 {
        if program.types.kind(object.type) == .slice {
          put("...")
          write(program.types.element(object.type))
        } else {
          write(object.type)
          put("...")
        }
      } else {
        write(object.type)
      }
    }
    put(")")
  }

  /// Writes the parameters and results of the function type `type`, without `func`.
  mutating func writeSignature(_ type: TypeID) {
    if type.isNone || program.types.kind(type) != .signature { return put("()") }
    let record = program.types.signatures[program.types.signatureID(type)]
    if !record.typeParameters.isEmpty { writeTypeParameters(record.typeParameters) }
    writeTuple(record.parameters, isVariadic: record.isVariadic)
    if record.results.isEmpty { return }
    put(" ")
    if record.results.count == 1 {
      let result = program.objects[record.results[0]]
      if result.name.isNone || program.names.utf8(result.name).isEmpty { return write(result.type) }
    }
    writeTuple(record.results, isVariadic: false)
  }

  /// Writes the name of `method` and its signature.
  mutating func writeFunction(_ method: ObjectID) {
    put(program.objects[method].name)
    writeSignature(program.objects[method].type)
  }
}

extension Program {
  /// A writer that spells names as the checker at work sees them.
  func typeWriter() -> TypeWriter {
    var writer = TypeWriter(self, package: checking?.package ?? .none)
    writer.checker = checking
    return writer
  }

  /// Spells `type` for messages: names of the checker's own package stand alone, others have their package's name.
  public func typeString(_ type: TypeID) -> String {
    var writer = typeWriter()
    writer.write(type)
    return writer.string
  }

  /// Spells the name and the type of the function or method `function`.
  func functionString(_ function: ObjectID, showsPackages: Bool = false) -> String {
    var writer = typeWriter()
    writer.hasParameterNames = false
    if showsPackages { writer.package = .none }
    writer.usesPaths = showsPackages
    writer.notesPackage = showsPackages
    writer.writeFunction(function)
    return writer.string
  }

  /// Spells `list` as a union; names have their import paths before them, as Go spells term lists.
  func termString(_ list: [UnionTerm]) -> String {
    if list.isEmpty { return "∅" }
    var writer = TypeWriter(self, package: .none)
    writer.usesPaths = true
    var parts: [String] = []
    for term in list {
      writer.text = term.hasTilde ? [0x7E] : []
      writer.write(term.type)
      parts.append(writer.string)
    }
    return parts.joined(separator: " | ")
  }

  /// The import path of `package` as the compiler has it, which compiles every command as `main`; empty for the universe.
  func packagePath(_ package: PackageID) -> String {
    if !package.exists { return "" }
    return packages[package].name == universe.main ? "main" : packages[package].path
  }

  /// The name of `package`; `none` for the universe.
  func packageName(_ package: PackageID) -> Name { package.exists ? packages[package].name : .none }

  /// Spells `position` as `file:line:column`, and behind it in brackets the true place where a line directive names another.
  ///
  /// The go command shortens names by the directory of the package that has the message and those above it, so a file that
  /// shares with it the working directory only gets a `./`.
  func spell(_ position: Position) -> String {
    let place = sources.location(position)
    var text =
      place.column == 0 ? "\(place.file):\(place.line)" : "\(place.file):\(place.line):\(place.column)"
    guard let (file, offset) = sources.find(position) else { return text }
    let path = sources[file].path
    if path.utf8.first == UInt8(ascii: "/") && sources.directiveInForce(at: position) >= 0 {
      let (line, column) = sources.physicalLine(file, offset)
      if place.file != sources[file].display || line != place.line || column != place.column {
        text += "[\(path):\(line):\(column)]"
      }
    }
    guard let first = text.utf8.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "."),
      place.file.utf8.contains(UInt8(ascii: "/")),
      let other = checking?.files.first?.tree.file
    else { return text }
    let isBeside = sources[other].display.prefix { $0 != "/" } == place.file.prefix { $0 != "/" }
    return isBeside || path.utf8.first != UInt8(ascii: "/") ? text : "./\(text)"
  }
}
