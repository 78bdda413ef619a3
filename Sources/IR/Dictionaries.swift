import Base
import Lexer
import Parser
import Types

// Run-time dictionaries of instances.
//
// A shaped body finds in its dictionary, one word each and in this order: functions for the methods it calls on type
// parameters, dictionaries of the instances it calls, types, and method tables of types for interfaces. Which ones, the
// generic declaration alone says; a defined type and its methods have one dictionary. Making the dictionary of an unshaped
// instance touches the types in it.

/// A generic declaration that a dictionary can be for.
enum GenericOwner: Equatable {
  case function(ObjectID)
  case type(ObjectID)
}

/// A type as a dictionary holds it: composite types that come from different places in the source have words of their own
/// even if they are identical.
struct TypeUse: Equatable, BitwiseCopyable {
  var type: TypeID
  /// The number of the place; 0 for named types, type parameters and types without any.
  var place: UInt32 = 0
}

/// What stands in the dictionaries of one generic declaration. Methods of a type name its type parameters each for
/// themselves, and share no words but those for methods of type parameters.
final class DictionaryLayout {
  /// The type parameters of the function, or as each method of the type names them.
  private(set) var parameters: [[TypeID]] = []
  private(set) var methods: [(parameter: Int, name: Name)] = []
  private(set) var dictionaries: [(owner: GenericOwner, arguments: [TypeID])] = []
  private(set) var types: [TypeUse] = []
  private(set) var tables: [(type: TypeUse, interface: TypeUse)] = []
  /// The number of places numbered so far.
  var placeCount: UInt32 = 0

  /// Adds the names of the type parameters in one more body.
  func add(_ names: [TypeID]) { parameters.append(names) }

  /// The number of words.
  var count: Int { methods.count + dictionaries.count + types.count + tables.count }

  /// The word for method `name` of the type parameter `parameter`.
  func index(of name: Name, _ parameter: TypeID) -> Int {
    let parameter = parameters.lazy.compactMap { $0.firstIndex(of: parameter) }.first ?? -1
    if let index = methods.firstIndex(where: { $0.parameter == parameter && $0.name == name }) {
      return index
    }
    methods.append((parameter, name))
    return methods.count - 1
  }

  /// The word for the dictionary of the instance of `owner` with `arguments`.
  func index(of owner: GenericOwner, _ arguments: [TypeID], _ program: Program) -> Int {
    if let known = dictionaries.firstIndex(where: { $0.owner == owner && $0.arguments == arguments }) {
      return methods.count + known
    }
    dictionaries.append((owner, arguments))
    return methods.count + dictionaries.count - 1
  }

  /// Gives `use` a word.
  func add(_ use: TypeUse) {
    if !types.contains(use) { types.append(use) }
  }

  /// Gives the method table of `type` for `interface` a word.
  func add(_ type: TypeUse, for interface: TypeUse) {
    if !tables.contains(where: { $0.type == type && $0.interface == interface }) {
      tables.append((type, interface))
    }
  }

  /// The first word for `type`.
  func index(of type: TypeID) -> Int {
    methods.count + dictionaries.count + (types.firstIndex { $0.type == type } ?? types.count)
  }

  /// The first word for the method table of `type` for `interface`.
  func index(of type: TypeID, for interface: TypeID) -> Int {
    let known = tables.firstIndex { $0.type.type == type && $0.interface.type == interface }
    return methods.count + dictionaries.count + types.count + (known ?? tables.count)
  }
}

extension Lowering {
  /// The layout of the dictionaries of the generic function or type `object`.
  func layout(of object: ObjectID) -> DictionaryLayout {
    if let known = layouts[object] { return known }
    let row = program.objects[object]
    if row.kind == .function {
      let layout = DictionaryLayout()
      layouts[object] = layout
      scan(object, layout)
      return layout
    }
    let layout = DictionaryLayout()
    layouts[object] = layout
    for method in program.declaredMethods(row.type) { scan(method, layout) }
    return layout
  }

  private func scan(_ function: ObjectID, _ layout: DictionaryLayout) {
    let row = program.objects[function]
    guard row.node.exists, let file = sourceFile(of: row), file.tree.tag(row.node) == .functionDeclaration
    else { return }
    program.checkBody(of: function)
    let outer = (self.file, instance, replacements)
    enter(file)
    instance = nil
    layout.add(program.allTypeParameters(of: function))
    let scan = DictionaryScan(self, layout)
    let parts = file.tree.functionDeclaration(row.node)
    scan.function(row.type, parts.body, receiver: parts.receiver, written: parts.type)
    enter(outer.0)
    instance = outer.1
    replacements = outer.2
  }

  /// The type of pointers to dictionaries of `layout`.
  func dictionaryType(_ layout: DictionaryLayout) -> TypeID {
    program.types.pointer(
      to: program.types.array(of: TypeTable.basic(.uintptr), length: Int64(layout.count)))
  }

  /// The address of the dictionary of `instance`, which is unshaped.
  func staticDictionary(_ instance: Instance, _ position: Position) -> CodeID {
    let row = program.objects[instance.generic]
    let base = instance.owner.exists ? program.objects[program.typeName(instance.owner)].name : row.name
    let name = ".dict." + program.names.string(base) + spelled(instance.arguments)
    let key = "\(row.package.raw)\(name)"
    let variable: VariableID
    if let known = dictionaries[key] {
      variable = known
    } else {
      let record = Variable(
        name: program.names.intern(name), package: row.package,
        type: program.types.element(dictionaryType(instance.layout)), position: .autogenerated,
        variableClass: .global, function: .none)
      variable = code.variables.append(record)
      dictionaries[key] = variable
      fillDictionary(instance.layout, instance.arguments)
    }
    return address(of: code.name(variable), position)
  }

  /// Touches what the dictionary of `layout` for `arguments` refers to.
  private func fillDictionary(_ layout: DictionaryLayout, _ arguments: [TypeID]) {
    func actual(_ type: TypeID) -> TypeID {
      var actual = type
      for names in layout.parameters where program.hasTypeParameter(actual) {
        actual = program.replace(names, by: arguments, in: actual)
      }
      return resolved(actual)
    }
    let outer = (instance, function)
    instance = nil
    function = .none
    for entry in layout.dictionaries {
      let types = entry.arguments.map { actual($0) }
      for type in types { touch(type, isImported: false) }
      switch entry.owner {
      case .function(let object):
        _ = staticDictionary(
          Instance(
            generic: object, parameters: [], arguments: types, isShaped: false, owner: .none,
            layout: self.layout(of: object)), .none)
      case .type(let object):
        let key = "\(program.objects[object].package.raw).dict.\(program.name(object))\(spelled(types))"
        if dictionaries[key] != nil { continue }
        let record = Variable(
          name: program.names.intern(".dict.\(program.name(object))\(spelled(types))"),
          package: program.objects[object].package,
          type: program.types.element(dictionaryType(self.layout(of: object))), position: .autogenerated,
          variableClass: .global, function: .none)
        dictionaries[key] = code.variables.append(record)
        fillDictionary(self.layout(of: object), types)
      }
    }
    for use in layout.types { touch(actual(use.type), isImported: false) }
    for table in layout.tables {
      touch(actual(table.type.type), isImported: false)
      touch(actual(table.interface.type), isImported: false)
    }
    instance = outer.0
    function = outer.1
  }

  /// The variable that holds the dictionary in the innermost function, captured where the parameter is declared.
  func dictionaryParameter(_ instance: Instance) -> VariableID {
    let parameter = knownVariable(instance.dictionary)
    return parameter.exists ? local(instance.dictionary, code[parameter].position) : .none
  }

  /// The word `index` of the dictionary of the function being read.
  func dictionaryWord(_ index: Int, _ position: Position) -> CodeID {
    guard let instance, instance.dictionary.exists else {
      return code.expression(.invalid, type: TypeTable.basic(.uintptr), position)
    }
    let variable = dictionaryParameter(instance)
    if variable.isNone { return code.expression(.invalid, type: TypeTable.basic(.uintptr), position) }
    let pointer = code.name(variable)
    let array = code.expression(.dereference, type: element(code[pointer].type), position, pointer)
    code[array].flags.insert(.isImplicit)
    let number = code.literal(integer: index, type: TypeTable.basic(.int), position)
    return code.expression(.index, type: TypeTable.basic(.uintptr), position, array, number)
  }

  /// The dictionary in word `index`, which is laid out as `layout`.
  func dynamicDictionary(_ index: Int, _ layout: DictionaryLayout, _ position: Position) -> CodeID {
    code.expression(
      .convertNoop, type: dictionaryType(layout), position, dictionaryWord(index, position))
  }

  /// The run-time type `type`, which type parameters occur in as written, as the operand of an allocation or assertion;
  /// `interface` is the type of the value asserted, `none` for others.
  func dynamicType(_ written: TypeID, interface: TypeID, _ position: Position) -> CodeID {
    let node = code.expression(.dynamicType, type: resolved(written), position)
    (code[node].x, code[node].y) = dynamicWords(written, interface: interface, position)
    return node
  }

  /// The run-time type `written` as an expression.
  func typeWord(_ written: TypeID, _ position: Position) -> CodeID {
    if program.hasTypeParameter(written), let instance {
      let index = instance.layout.index(of: written)
      return code.expression(
        .convertNoop, type: program.types.pointer(to: TypeTable.basic(.uint8)), position,
        dictionaryWord(index, position))
    }
    let name = "type:" + program.shapes.spell(written)
    let variable: VariableID
    if let known = dictionaries[name] {
      variable = known
    } else {
      let record = Variable(
        name: program.names.intern(name), package: package, type: TypeTable.basic(.uint8),
        position: .autogenerated, variableClass: .global, function: .none)
      variable = code.variables.append(record)
      dictionaries[name] = variable
    }
    return address(of: code.name(variable), position)
  }

  /// The words for the type `written` and for its method table for `interface`.
  func dynamicWords(_ written: TypeID, interface: TypeID, _ position: Position) -> (
    type: CodeID, table: CodeID
  ) {
    guard let instance else { return (.none, .none) }
    let types = [written, interface].filter { $0.exists }
    func word(_ index: Int) -> CodeID {
      code.expression(
        .convertNoop, type: program.types.pointer(to: TypeTable.basic(.uint8)), position,
        dictionaryWord(index, position))
    }
    let hasMethods = interface.exists && !program.isEmptyInterface(interface)
    if !hasMethods { return (word(instance.layout.index(of: types[0])), .none) }
    if program.isInterface(resolved(written)) {
      return (word(instance.layout.index(of: types[0])), .none)
    }
    return (.none, word(instance.layout.index(of: types[0], for: types[1])))
  }
}
