import Base
import Parser

/// How values of a type lie in memory of the target.
public struct Layout: BitwiseCopyable, Sendable {
  /// Size in bytes; -1 if it is too large to exist.
  public var size: Int64
  /// Alignment in bytes, at least 1.
  public var alignment: Int64
  /// The bytes up to the end of the last word that may hold a pointer; 0 if none does.
  public var pointerBytes: Int64
}

extension Program {
  /// The size of values of `type` in bytes; -1 if it is too large to exist.
  public func size(_ type: TypeID) -> Int64 { layout(type).size }

  /// The alignment of values of `type` in bytes.
  public func alignment(_ type: TypeID) -> Int64 { layout(type).alignment }

  /// `true` iff values of `type` hold pointers that the garbage collector follows.
  public func hasPointers(_ type: TypeID) -> Bool { layout(type).pointerBytes > 0 }

  /// `true` iff interfaces hold values of `type` directly: they are one pointer.
  public func isPointerShaped(_ type: TypeID) -> Bool {
    let layout = layout(type)
    return layout.size == wordSize && layout.pointerBytes == wordSize
  }

  /// The offsets in bytes of the fields of the struct `type`; -1 where they are too large.
  public func fieldOffsets(_ type: TypeID) -> [Int64] {
    var offset: Int64 = 0
    return types.fieldList(underlying(type)).map { field in
      if offset < 0 { return -1 }
      let layout = layout(field.type)
      let start = Program.align(offset, layout.alignment)
      offset = start < 0 || layout.size < 0 ? -1 : Program.sum(start, layout.size)
      return start
    }
  }

  /// The offset in bytes of the field that `path` leads to from the struct `type` without following pointers; -1 if it is
  /// too large.
  public func offset(of path: [Int], in type: TypeID) -> Int64 {
    var type = type
    var offset: Int64 = 0
    for index in path {
      let offsets = fieldOffsets(type)
      guard index < offsets.count, offsets[index] >= 0 else { return -1 }
      offset = Program.sum(offset, offsets[index])
      if offset < 0 { return -1 }
      type = field(type, index).type
    }
    return offset
  }

  /// `true` iff values of `type` are never allocated by Go: structs with a mark of the runtime inside.
  public func isNotInHeap(_ type: TypeID) -> Bool { isNotInHeap(type, inside: nil) ?? false }

  /// A struct whose fields are being looked at, and the one that it is a field of.
  private struct Enclosing {
    var type: TypeID
    var outer: UnsafePointer<Enclosing>?
  }

  /// The same for a field of `enclosing`; nil if a definition is missing as yet. A struct that contains itself, which is an error,
  /// may be asked about before that is found out.
  private func isNotInHeap(_ type: TypeID, inside enclosing: UnsafePointer<Enclosing>?) -> Bool? {
    let actual = unalias(type)
    if types.kind(actual) == .named {
      let object = objects[typeName(actual)]
      if object.name == universe.notInHeap && packagePath(object.package) == "internal/runtime/sys" {
        return true
      }
    }
    let base = underlying(actual)
    switch types.kind(base) {
    case .array: return isNotInHeap(types.element(base), inside: enclosing)
    case .invalid: return nil
    case .structure:
      if let known = types.notInHeap[base] { return known }
      var next = enclosing
      while let outer = next {
        if outer.pointee.type == base { return nil }
        next = outer.pointee.outer
      }
      let range = types.fieldRange(base)
      return withUnsafePointer(to: Enclosing(type: base, outer: enclosing)) { here in
        var isKnown = true
        for index in 0..<Int(range.count) {
          switch isNotInHeap(types.fields[range, index].type, inside: here) {
          case .some(true):
            types.notInHeap[base] = true
            return true
          case .some(false): break
          case nil: isKnown = false
          }
        }
        if isKnown { types.notInHeap[base] = false }
        return isKnown ? false : nil
      }
    default: return false
    }
  }

  /// The layout of values of `type`. Type parameters count as the interfaces that constrain them.
  public func layout(_ type: TypeID) -> Layout {
    let base = underlying(type)
    switch types.kind(base) {
    case .bool, .int8, .uint8: return Layout(size: 1, alignment: 1, pointerBytes: 0)
    case .int16, .uint16: return Layout(size: 2, alignment: 2, pointerBytes: 0)
    case .int32, .uint32, .float32: return Layout(size: 4, alignment: 4, pointerBytes: 0)
    case .complex64: return Layout(size: 8, alignment: 4, pointerBytes: 0)
    case .complex128: return Layout(size: 16, alignment: wordSize, pointerBytes: 0)
    case .int64, .uint64, .float64: return Layout(size: 8, alignment: wordSize, pointerBytes: 0)
    case .int, .uint, .uintptr: return Layout(size: wordSize, alignment: wordSize, pointerBytes: 0)
    case .string: return Layout(size: 2 * wordSize, alignment: wordSize, pointerBytes: wordSize)
    case .slice: return Layout(size: 3 * wordSize, alignment: wordSize, pointerBytes: wordSize)
    case .interface: return Layout(size: 2 * wordSize, alignment: wordSize, pointerBytes: 2 * wordSize)
    case .pointer:
      let isForeign = isNotInHeap(types.element(base))
      return Layout(size: wordSize, alignment: wordSize, pointerBytes: isForeign ? 0 : wordSize)
    case .array, .structure:
      // A defined type may have a mark that its underlying type lacks, so it is a key of its own.
      if let known = types.layouts[type] { return known }
      if inProgress.count > 1000 { return Layout(size: 0, alignment: 1, pointerBytes: 0) }
      inProgress.append(type)
      let layout = types.kind(base) == .array ? arrayLayout(base) : structLayout(type, base)
      inProgress.removeLast()
      types.layouts[type] = layout
      return layout
    default: return Layout(size: wordSize, alignment: wordSize, pointerBytes: wordSize)
    }
  }

  private func arrayLayout(_ type: TypeID) -> Layout {
    let element = layout(types.element(type))
    let length = types.arrayLength(type)
    if length <= 0 || element.size == 0 {
      return Layout(size: 0, alignment: element.alignment, pointerBytes: 0)
    }
    let (size, overflow) = element.size.multipliedReportingOverflow(by: length)
    if overflow || element.size < 0 {
      return Layout(size: -1, alignment: element.alignment, pointerBytes: wordSize)
    }
    let pointers = element.pointerBytes == 0 ? 0 : size - element.size + element.pointerBytes
    return Layout(size: size, alignment: element.alignment, pointerBytes: pointers)
  }

  private func structLayout(_ type: TypeID, _ base: TypeID) -> Layout {
    var offset: Int64 = 0
    var alignment: Int64 = isAlign64(type) ? 8 : 1
    var pointers: Int64 = 0
    var lastSize: Int64 = 1
    for field in types.fieldList(base) {
      let layout = layout(field.type)
      alignment = max(alignment, layout.alignment)
      if offset < 0 { continue }
      let start = Program.align(offset, layout.alignment)
      if start < 0 || layout.size < 0 {
        offset = -1
        continue
      }
      if layout.pointerBytes > 0 { pointers = start + layout.pointerBytes }
      lastSize = layout.size
      offset = Program.sum(start, layout.size)
    }
    // A pointer to a last field without size must not point behind the struct.
    if offset > 0 && lastSize == 0 { offset = Program.sum(offset, 1) }
    if offset >= 0 { offset = Program.align(offset, alignment) }
    return Layout(size: offset, alignment: alignment, pointerBytes: pointers)
  }

  /// `true` iff `type` is the mark by which atomic 64-bit integers ask for their alignment.
  private func isAlign64(_ type: TypeID) -> Bool {
    let actual = unalias(type)
    if types.kind(actual) != .named { return false }
    let object = objects[typeName(actual)]
    if names.string(object.name) != "align64" { return false }
    let path = packagePath(object.package)
    return path == "sync/atomic" || path == "internal/runtime/atomic"
  }

  /// `offset` rounded up to a multiple of `alignment`; -1 on overflow.
  private static func align(_ offset: Int64, _ alignment: Int64) -> Int64 {
    let padded = sum(offset, alignment - 1)
    return padded < 0 ? -1 : padded / alignment * alignment
  }

  /// The sum; -1 on overflow.
  private static func sum(_ a: Int64, _ b: Int64) -> Int64 {
    let (value, overflow) = a.addingReportingOverflow(b)
    return overflow ? -1 : value
  }
}
