import Base
import IR
import Types

/// The kinds of types that can have constants, as far as one kind's constants can stand for another's.
enum ConstantClass: UInt8, BitwiseCopyable {
  case bool, string, integer, float, complex, other
}

/// What the analysis asks of types, each question answered once per type.
final class TypeFacts {
  private let program: Program
  private var facts = Table<TypeID, Facts>(capacity: 1024)

  struct Facts: OptionSet, BitwiseCopyable {
    let rawValue: UInt16
    static let isKnown = Facts(rawValue: 1)
    static let hasPointers = Facts(rawValue: 2)
    static let isInterface = Facts(rawValue: 4)
    static let isPointerShaped = Facts(rawValue: 8)
    static let isArray = Facts(rawValue: 16)
    static let isSlice = Facts(rawValue: 32)
    static let isUntyped = Facts(rawValue: 64)
    static let isUintptr = Facts(rawValue: 128)
    static let isUnsafePointer = Facts(rawValue: 256)
    /// The size of a word.
    static let isWord = Facts(rawValue: 512)
    /// Larger than declared variables on the stack may be, and than implicit allocations may be.
    static let isLarge = Facts(rawValue: 1024)
    static let isLargeImplicitly = Facts(rawValue: 2048)
    /// More aligned than the stack is.
    static let isOverAligned = Facts(rawValue: 4096)
  }

  /// The most bytes that a declared variable, and an implicit allocation, may have on the stack.
  static let largestVariable: Int64 = 128 << 10
  static let largestImplicit: Int64 = 64 << 10

  init(program: Program) { self.program = program }

  @inline(__always)
  private func facts(_ type: TypeID) -> Facts {
    if type.index < facts.count {
      let known = facts[type]
      if known.contains(.isKnown) { return known }
    }
    return find(type)
  }

  private func find(_ type: TypeID) -> Facts {
    if type.isNone { return [.isKnown, .isUntyped] }
    if type.index >= facts.count {
      facts.append(repeating: [], count: max(program.types.rows.count, type.index + 1) - facts.count)
    }
    var found: Facts = .isKnown
    let kind = program.types.kind(program.underlying(type))
    switch kind {
    case .interface: found.formUnion([.isInterface, .hasPointers])
    case .array: found.insert(.isArray)
    case .slice: found.insert(.isSlice)
    case .uintptr: found.insert(.isUintptr)
    case .unsafePointer: found.insert(.isUnsafePointer)
    case .untypedBool, .untypedInt, .untypedRune, .untypedFloat, .untypedComplex, .untypedString, .untypedNil,
      .tuple:
      found.insert(.isUntyped)
    default: break
    }
    if !found.contains(.isUntyped) && kind != .invalid {
      let layout = program.layout(type)
      let isWord = layout.size == program.wordSize
      if layout.pointerBytes > 0 { found.insert(.hasPointers) }
      if isWord { found.insert(.isWord) }
      if isWord && layout.pointerBytes == program.wordSize { found.insert(.isPointerShaped) }
      if layout.size > TypeFacts.largestVariable { found.insert(.isLarge) }
      if layout.size > TypeFacts.largestImplicit { found.insert(.isLargeImplicitly) }
      if layout.alignment > 8 { found.insert(.isOverAligned) }
    }
    facts[type] = found
    return found
  }

  /// `true` iff values of the type hold pointers.
  func hasPointers(_ type: TypeID) -> Bool { facts(type).contains(.hasPointers) }

  /// `true` unless values of the type are known to hold no pointers; untyped values may become anything.
  func mayHavePointers(_ type: TypeID) -> Bool { !facts(type).isDisjoint(with: [.hasPointers, .isUntyped]) }

  func areIdentical(_ first: TypeID, _ second: TypeID) -> Bool {
    if first == second { return true }
    return first.exists && second.exists && program.identical(first, second)
  }

  func isInterface(_ type: TypeID) -> Bool { facts(type).contains(.isInterface) }

  /// `true` iff an interface holds values of the type in place of a pointer to them.
  func isPointerShaped(_ type: TypeID) -> Bool { facts(type).contains(.isPointerShaped) }

  func isArray(_ type: TypeID) -> Bool { facts(type).contains(.isArray) }
  func isSlice(_ type: TypeID) -> Bool { facts(type).contains(.isSlice) }

  private func kind(_ type: TypeID) -> TypeKind {
    type.isNone ? .invalid : program.types.kind(program.underlying(type))
  }

  func isUintptr(_ type: TypeID) -> Bool { facts(type).contains(.isUintptr) }
  func isUnsafePointer(_ type: TypeID) -> Bool { facts(type).contains(.isUnsafePointer) }

  /// `true` iff the type is a boolean, a number or an unnamed kind of these.
  func isSimple(_ type: TypeID) -> Bool {
    switch constantClass(type) {
    case .bool, .integer, .float, .complex: true
    case .string, .other: false
    }
  }

  /// Which constants the type can have.
  func constantClass(_ type: TypeID) -> ConstantClass {
    switch kind(type) {
    case .bool, .untypedBool: .bool
    case .string, .untypedString: .string
    case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .uintptr, .untypedInt,
      .untypedRune:
      .integer
    case .float32, .float64, .untypedFloat: .float
    case .complex64, .complex128, .untypedComplex: .complex
    default: .other
    }
  }

  /// The element type of a pointer, slice, array, map or channel.
  func element(_ type: TypeID) -> TypeID { type.isNone ? .none : program.element(type) }

  /// The size in bytes.
  func size(_ type: TypeID) -> Int64 {
    if type.isNone { return 0 }
    return facts(type).contains(.isWord) ? program.wordSize : program.size(type)
  }

  /// `false` iff `heapReason` certainly is nil.
  func isBulky(_ type: TypeID) -> Bool {
    !facts(type).isDisjoint(with: [.isLarge, .isLargeImplicitly, .isOverAligned])
  }

  /// Why a declared variable of the type, or an implicit allocation of it, cannot be on the stack; nil if it can (7.2).
  func heapReason(_ type: TypeID, isImplicit: Bool = false) -> FlowReason? {
    if !isBulky(type) { return nil }
    let facts = facts(type)
    if facts.contains(isImplicit ? .isLargeImplicitly : .isLarge) { return .tooLargeForStack }
    return facts.contains(.isOverAligned) ? .tooAlignedForStack : nil
  }

  /// The alignment in bytes.
  func alignment(_ type: TypeID) -> Int64 { type.isNone ? 1 : program.alignment(type) }

  /// `true` iff values of the type hold pointers other than those of strings.
  func hasNonStringPointers(_ type: TypeID) -> Bool {
    if !hasPointers(type) { return false }
    switch kind(type) {
    case .string: return false
    case .structure: return program.fields(type).contains { hasNonStringPointers($0.type) }
    case .array: return hasNonStringPointers(element(type))
    default: return true
    }
  }

  /// `true` iff the type is reflect.SliceHeader or reflect.StringHeader.
  func isReflectHeader(_ type: TypeID) -> Bool {
    let object = type.isNone ? ObjectID.none : program.typeName(type)
    guard object.exists, program.objects[object].package.exists else { return false }
    guard program.packages[program.objects[object].package].path == "reflect" else { return false }
    let name = program.name(object)
    return name == "SliceHeader" || name == "StringHeader"
  }
}
