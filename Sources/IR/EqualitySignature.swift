import Base
import Types

/// One comparison of those that make up the equality of a type.
indirect enum Comparison: Equatable {
  /// Bytes to compare, bytes to pass over.
  case memory(Int64), skip(Int64)
  case float32, float64, string, emptyInterface, interface
  /// So many times the elements.
  case array(Int64, [Comparison])

  /// The bytes compared or passed over.
  var size: Int64 {
    switch self {
    case .memory(let count), .skip(let count): count
    case .float32: 4
    case .float64: 8
    case .string, .emptyInterface, .interface: 16
    case .array(let count, let elements): count * elements.reduce(0) { $0 + $1.size }
    }
  }

  /// The spelling in the name of an equality function.
  var text: String {
    switch self {
    case .memory(let count): "M\(count)"
    case .skip(let count): "K\(count)"
    case .float32: "F"
    case .float64: "G"
    case .string: "S"
    case .emptyInterface: "E"
    case .interface: "I"
    case .array(let count, let elements): "[\(count)\(elements.map(\.text).joined())]"
    }
  }
}

/// The comparisons that decide whether two values of a type are equal, in the order in which they are made. Types with
/// equal signatures share an equality function, which is named for the signature.
struct EqualitySignature {
  private(set) var comparisons: [Comparison] = []
  /// Bytes of memory to compare or to pass over that have not been entered yet.
  private var memory: Int64 = 0
  private var skipped: Int64 = 0
  private let program: Program

  /// The signature of the comparable type `type`.
  init(_ type: TypeID, _ program: Program) {
    self.program = program
    add(type, depth: 0)
    flush(isAtEnd: true)
  }

  private mutating func flush(isAtEnd: Bool) {
    if memory > 0 { comparisons.append(.memory(memory)) }
    if skipped > 0 && !isAtEnd { comparisons.append(.skip(skipped)) }
    memory = 0
    skipped = 0
  }

  private mutating func compare(_ count: Int64) {
    if memory == 0 { flush(isAtEnd: false) }
    memory += count
  }

  private mutating func skip(_ count: Int64) {
    if skipped == 0 { flush(isAtEnd: false) }
    skipped += count
  }

  private mutating func add(_ comparison: Comparison) {
    flush(isAtEnd: false)
    comparisons.append(comparison)
  }

  private mutating func add(_ type: TypeID, depth: Int) {
    let base = program.underlying(type)
    switch program.types.kind(base) {
    case .float32: add(.float32)
    case .float64: add(.float64)
    case .complex64:
      add(.float32)
      add(.float32)
    case .complex128:
      add(.float64)
      add(.float64)
    case .string: add(.string)
    case .interface: add(program.isEmptyInterface(base) ? .emptyInterface : .interface)
    case .structure:
      var offset: Int64 = 0
      for (field, start) in zip(program.fields(base), program.fieldOffsets(base)) {
        if field.name == program.universe.blank { continue }
        if offset < start { skip(start - offset) }
        add(field.type, depth: depth + 1)
        offset = start + program.size(field.type)
      }
      let size = program.size(base)
      if offset < size { skip(size - offset) }
    case .array: addArray(base, depth: depth)
    default: compare(program.size(base))
    }
  }

  private mutating func addArray(_ base: TypeID, depth: Int) {
    if EqualitySignature.isMemory(base, program) { return compare(program.size(base)) }
    let element = program.element(base)
    let size = program.size(element)
    var count = program.arrayLength(base)
    if count == 1 { return add(element, depth: depth + 1) }
    if count <= 0 || size <= 0 { return }
    // Loops compare about this many bytes at a time.
    let unrolled = max(1, 32 / size)
    while count % unrolled != 0 {
      add(element, depth: depth + 1)
      count -= 1
    }
    if count <= unrolled {
      for _ in 0..<count { add(element, depth: depth + 1) }
      return
    }
    flush(isAtEnd: false)
    let start = comparisons.count
    for _ in 0..<unrolled { add(element, depth: depth + 1) }
    flush(isAtEnd: false)
    let elements = Array(comparisons[start...])
    comparisons.removeSubrange(start...)
    comparisons.append(.array(count / unrolled, elements))
  }

  /// `true` iff values of `type` are equal iff their bytes are.
  static func isMemory(_ type: TypeID, _ program: Program) -> Bool {
    let base = program.underlying(type)
    switch program.types.kind(base) {
    case .float32, .float64, .complex64, .complex128, .string, .interface: return false
    case .slice, .map, .signature: return false
    case .array: return program.arrayLength(base) == 0 || isMemory(program.element(base), program)
    case .structure:
      let fields = program.fields(base)
      if fields.count == 1 && fields[0].name != program.universe.blank {
        return isMemory(fields[0].type, program)
      }
      let offsets = program.fieldOffsets(base)
      for (index, field) in fields.enumerated() {
        let end = index + 1 < fields.count ? offsets[index + 1] : program.size(base)
        if field.name == program.universe.blank || offsets[index] + program.size(field.type) != end
          || !isMemory(field.type, program)
        {
          return false
        }
      }
      return true
    default: return true
    }
  }

  /// `true` iff the run-time library has the function that makes these comparisons.
  static func isPredefined(_ comparisons: [Comparison]) -> Bool {
    switch comparisons {
    case [], [.string], [.interface], [.emptyInterface], [.float32], [.float64], [.float32, .float32],
      [.float64, .float64]:
      return true
    default:
      if comparisons.count == 1, case .memory = comparisons[0] { return true }
      return false
    }
  }
}
