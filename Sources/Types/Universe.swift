import Base

/// The predeclared objects (Go specification, Predeclared identifiers), package unsafe, and names with a meaning.
public struct Universe {
  /// The outermost scope.
  public internal(set) var scope: ScopeID = .none
  /// Package unsafe.
  public internal(set) var unsafePackage: PackageID = .none
  /// The type `error`.
  public internal(set) var error: TypeID = .none
  /// The alias `any`.
  public internal(set) var any: TypeID = .none
  /// The constraint `comparable`.
  public internal(set) var comparable: TypeID = .none
  /// The interface that `comparable` is defined as.
  var comparableInterface: TypeID = .none
  /// The constant `iota`.
  var iota: ObjectID = .none
  /// The names of `any` and `comparable` as objects.
  var anyObject: ObjectID = .none
  var comparableObject: ObjectID = .none
  /// `_`.
  public internal(set) var blank: Name = .none
  /// `.`, the local name of a dot import.
  var dot: Name = .none
  /// `init`.
  public internal(set) var `init`: Name = .none
  /// `main`.
  public internal(set) var main: Name = .none
  /// `nih`, which marks types whose values never lie in the heap.
  var notInHeap: Name = .none
  /// The name of no letters, which unnamed parameters and receivers have.
  public internal(set) var empty: Name = .none

  init() {}

  /// Declares everything in `program`, which must be new.
  init(declaredIn program: Program) {
    blank = program.names.intern("_" as StaticString)
    dot = program.names.intern("." as StaticString)
    `init` = program.names.intern("init" as StaticString)
    main = program.names.intern("main" as StaticString)
    notInHeap = program.names.intern("nih" as StaticString)
    empty = .none
    scope = program.scopes.make(in: .none)
    let unsafeName = program.names.intern("unsafe" as StaticString)
    let unsafeScope = program.scopes.make(in: scope)
    unsafePackage = program.packages.append(Package(path: "unsafe", name: unsafeName, scope: unsafeScope))
    declareTypes(program)
    declareConstants(program)
    for builtin in Builtin.allCases {
      var object = Object(
        .builtin, name: program.names.intern(builtin.name),
        package: builtin.isUnsafe ? unsafePackage : .none, type: TypeTable.basic(.invalid), position: .none)
      object.payload = UInt32(builtin.rawValue)
      declare(object, in: builtin.isUnsafe ? unsafeScope : scope, program)
    }
  }

  @discardableResult
  private func declare(_ object: Object, in scope: ScopeID, _ program: Program) -> ObjectID {
    var object = object
    object.scope = scope
    let id = program.objects.append(object)
    _ = program.scopes.insert(id, as: object.name, in: scope)
    return id
  }

  private mutating func declareTypes(_ program: Program) {
    func typeName(_ name: Name, _ type: TypeID) -> Object {
      Object(.typeName, name: name, package: .none, type: type, position: .none)
    }
    for raw in TypeKind.bool.rawValue...TypeKind.string.rawValue {
      let name = program.names.intern(TypeTable.basicNames[Int(raw)])
      declare(typeName(name, TypeID(raw: UInt32(raw))), in: scope, program)
    }
    declare(typeName(program.names.intern("byte" as StaticString), TypeTable.byte), in: scope, program)
    declare(typeName(program.names.intern("rune" as StaticString), TypeTable.rune), in: scope, program)
    let pointer = Object(
      .typeName, name: program.names.intern("Pointer" as StaticString), package: unsafePackage,
      type: TypeTable.basic(.unsafePointer), position: .none)
    declare(pointer, in: program.packages[unsafePackage].scope, program)

    // type error interface { Error() string }
    let errorName = declare(
      typeName(program.names.intern("error" as StaticString), .none), in: scope, program)
    error = program.types.named(Named(object: errorName))
    program.objects[errorName].type = error
    var receiver = Object(.variable, name: .none, package: .none, type: error, position: .none)
    receiver.role = .receiver
    var result = Object(
      .variable, name: .none, package: .none, type: TypeTable.basic(.string), position: .none)
    result.role = .result
    var signature = Signature()
    signature.receiver = program.objects.append(receiver)
    signature.results = [program.objects.append(result)]
    let method = Object(
      .function, name: program.names.intern("Error" as StaticString), package: .none,
      type: program.types.signature(signature), position: .none)
    var interface = Interface()
    interface.methods = [program.objects.append(method)]
    interface.isComplete = true
    interface.typeSet = Int32(program.types.typeSets.count)
    var set = TypeSet()
    set.methods = interface.methods
    program.types.typeSets.append(set)
    program.define(error, as: program.types.interface(interface))

    // type any = interface {}
    any = TypeTable.any
    anyObject = declare(typeName(program.names.intern("any" as StaticString), any), in: scope, program)
    program.types.aliases[program.types.aliasID(any)].object = anyObject

    comparableObject = declare(
      typeName(program.names.intern("comparable" as StaticString), .none), in: scope, program)
    comparable = program.types.named(Named(object: comparableObject))
    program.objects[comparableObject].type = comparable
    interface = Interface()
    interface.isComplete = true
    interface.typeSet = Int32(program.types.typeSets.count)
    set = TypeSet()
    set.isComparable = true
    program.types.typeSets.append(set)
    comparableInterface = program.types.interface(interface)
    program.define(comparable, as: comparableInterface)
  }

  private mutating func declareConstants(_ program: Program) {
    for (name, value) in [("true", true), ("false", false)] {
      var object = Object(
        .constant, name: program.names.intern(name), package: .none, type: TypeTable.basic(.untypedBool),
        position: .none)
      object.value = program.constants.append(ConstantValue(value))
      declare(object, in: scope, program)
    }
    var zero = Object(
      .constant, name: program.names.intern("iota" as StaticString), package: .none,
      type: TypeTable.basic(.untypedInt), position: .none)
    zero.value = program.constants.append(ConstantValue(0))
    iota = declare(zero, in: scope, program)
    let none = Object(
      .nilValue, name: program.names.intern("nil" as StaticString), package: .none,
      type: TypeTable.basic(.untypedNil), position: .none)
    declare(none, in: scope, program)
  }
}
