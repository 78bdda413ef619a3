import Base
import Types

// Types that are too large for the compiler.
//
// 1. An array must be smaller than the address space, an element of a channel smaller than 64 KiB, keys and elements of maps smaller
//    than 2 GiB.
// 2. The compiler finds out when it first reads a type, after the type checker has accepted the package, and says so at the
//    declaration that it read last. A type inside another one is looked at when the outermost defined type has been read, the
//    last one first. Nothing is optimised in a package with such an error.
//
// Left out: structs that are too large, of which the compiler itself dies, and functions whose frames are, which depends on its back
// end.

extension Lowering {
  /// Looks at the size of `type`, which is read for the first time in this package.
  func checkSize(of type: TypeID) {
    switch program.types.kind(type) {
    case .channel, .array: unsized.append(type)
    case .map where unfinishedTypes.isEmpty || hasNamedParts(type): unsized.append(type)
    default: break
    }
    if unfinishedTypes.isEmpty { checkSizes() }
  }

  /// `true` iff key and element of the map type `type` are defined types, whose sizes are known by the time it is looked at inside
  /// another type; the compiler passes over other maps there.
  private func hasNamedParts(_ type: TypeID) -> Bool {
    let row = program.types.rows[type]
    func isSized(_ part: TypeID) -> Bool {
      switch program.types.kind(part) {
      case .array, .structure: false
      default: true
      }
    }
    return isSized(TypeID(raw: row.a)) && isSized(TypeID(raw: row.b))
  }

  /// Reports those of the types put off that are too large (2).
  func checkSizes() {
    while let type = unsized.popLast() {
      guard let fault = program.sizeFault(of: type) else { continue }
      var text = TextBuffer()
      if fault == .addressSpace {
        text.write("type ")
        Printer(code).write(type, to: &text)
        text.write(" ")
      }
      code.sizeErrors.append(Diagnostic(currentPosition, text.string + fault.rawValue))
    }
  }
}

/// What is wrong with the size of a type.
enum SizeFault: String {
  case addressSpace = "larger than address space"
  case channelElement = "channel element type too large (>64kB)"
  case mapElement = "map element type too large"
  case mapKey = "map key type too large"
}

extension Program {
  /// The largest size of a type of the target and one.
  private var sizeLimit: Int64 { wordSize == 4 ? 1 << 32 - 1 : 1 << 50 }

  /// What is wrong with the size of `type`, its components apart (1); nil if nothing is.
  func sizeFault(of type: TypeID) -> SizeFault? {
    func isSmaller(_ part: TypeID, than limit: Int64) -> Bool {
      if hasTypeParameter(part) { return true }
      let size = layout(part).size
      return size >= 0 && size < limit
    }
    switch types.kind(type) {
    case .array:
      if hasTypeParameter(type) { return nil }
      let element = layout(types.element(type)).size
      return element > 0 && types.arrayLength(type) > (sizeLimit - 1) / element ? .addressSpace : nil
    case .channel: return isSmaller(types.element(type), than: 1 << 16) ? nil : .channelElement
    case .map:
      let row = types.rows[type]
      if !isSmaller(TypeID(raw: row.b), than: 1 << 31) { return .mapElement }
      return isSmaller(TypeID(raw: row.a), than: 1 << 31) ? nil : .mapKey
    default: return nil
    }
  }

  /// `true` iff a type made so far is too large, whether or not the compiler would read it.
  public func hasOversizedTypes() -> Bool {
    types.rows.ids.contains { type in
      switch types.kind(type) {
      case .channel, .map, .array: sizeFault(of: type) != nil
      default: false
      }
    }
  }
}
