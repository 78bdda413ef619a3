import Base
import Synchronization

/// The bytes of a string constant: a prefix of a shared buffer that grows in place.
///
/// Concatenating to the string that ends where its buffer's contents end appends to the buffer, so the
/// results of a chain `a + b + c + …` are prefixes of one buffer and the chain costs its length once.
/// Bytes of a prefix never change; the room behind it is claimed atomically, so strings may be shared
/// between threads.
///
/// Where a long string is appended to another one, the two are joined only when somebody looks at the bytes: a
/// program can double a constant until it has gigabytes, and mostly asks for its length alone.
public struct ConstantString: Sendable {
  let storage: StringStorage
  let length: UInt32

  /// The longest string that can be held, in bytes; more than the 2e9 that Go's compiler admits.
  public static let limit = Int(UInt32.max)

  init(storage: StringStorage, length: Int) {
    self.storage = storage
    self.length = UInt32(length)
  }

  /// Makes the string with the first `limit` bytes of `bytes`.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = min(bytes.count, ConstantString.limit)
    let storage = StringStorage(capacity: count, used: count)
    if let source = bytes.baseAddress { storage.base.update(from: source, count: count) }
    self.init(storage: storage, length: count)
  }

  /// Makes the string with the bytes of `bytes`.
  public init(_ bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { ConstantString($0) } }

  /// Makes the string with the UTF-8 bytes of `text`.
  public init(_ text: String) {
    var copy = text
    self = copy.withUTF8 { ConstantString($0) }
  }

  /// The empty string.
  public static let empty = ConstantString(storage: StringStorage(capacity: 0, used: 0), length: 0)

  /// The length in bytes.
  public var count: Int { Int(length) }

  /// `true` iff the string has no bytes.
  public var isEmpty: Bool { length == 0 }

  /// The bytes, copied.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// The text, with invalid UTF-8 replaced by U+FFFD.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// The byte at `index`, `nil` out of range.
  public func byte(at index: Int) -> UInt8? {
    if index < 0 || index >= count { return nil }
    return storage.base[index]
  }

  /// Returns the result of `body` on the bytes, which are valid during the call.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    defer { withExtendedLifetime(storage) {} }
    return try body(UnsafeBufferPointer(start: UnsafePointer(storage.base), count: count))
  }

  /// The shortest string that is appended without looking at it.
  private static let longPiece = 1 << 16

  /// Returns this string followed by `other`, in time proportional to `other` along a chain of
  /// concatenations; `nil` if the result is longer than `limit`.
  public func appending(_ other: ConstantString) -> ConstantString? {
    if other.isEmpty { return self }
    if isEmpty { return other }
    let total = count + other.count
    if total > ConstantString.limit { return nil }
    if total <= storage.capacity && storage.claim(from: count, to: total) {
      (storage.base + count).update(from: other.storage.base, count: other.count)
      return ConstantString(storage: storage, length: total)
    }
    if other.count >= ConstantString.longPiece {
      return ConstantString(storage: StringStorage(joining: self, other), length: total)
    }
    let capacity = min(ConstantString.limit, max(total + total / 2, 64))
    let bigger = StringStorage(capacity: capacity, used: total)
    bigger.base.update(from: storage.base, count: count)
    (bigger.base + count).update(from: other.storage.base, count: other.count)
    return ConstantString(storage: bigger, length: total)
  }

  /// A hash of the bytes.
  var quickHash: UInt64 {
    withBytes { bytes in
      var hash = UInt64(length) &* 0x9E37_79B9_7F4A_7C15
      var rest = UnsafeRawBufferPointer(bytes)
      while rest.count >= 8 {
        hash = (hash ^ rest.loadUnaligned(as: UInt64.self)) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 31
        rest = UnsafeRawBufferPointer(rebasing: rest[8...])
      }
      for byte in rest { hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
      hash ^= hash >> 29
      hash = hash &* 0x94D0_49BB_1331_11EB
      return hash ^ hash >> 32
    }
  }

  /// Returns a negative number, 0 or a positive number as this string sorts before, with or after `other`.
  public func order(_ other: ConstantString) -> Int {
    withBytes { left in
      other.withBytes { right in
        let common = min(left.count, right.count)
        for index in 0..<common where left[index] != right[index] {
          return Int(left[index]) - Int(right[index])
        }
        return left.count - right.count
      }
    }
  }
}

extension ConstantString: Hashable {
  /// Returns `true` iff the strings have the same bytes.
  public static func == (left: ConstantString, right: ConstantString) -> Bool {
    if left.length != right.length { return false }
    if left.storage === right.storage { return true }
    return left.order(right) == 0
  }

  /// Feeds the bytes to `hasher`.
  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(length)
  }
}

/// A buffer of bytes that strings share; bytes below the used count are immutable.
final class StringStorage: @unchecked Sendable {
  /// The bytes; nil as long as they are in `pieces` alone.
  private let buffer: Atomic<UnsafeMutablePointer<UInt8>?>
  /// The two strings that the buffer is to be made of; nil once it is.
  private let pieces: Mutex<(first: ConstantString, second: ConstantString)?>
  /// The bytes there is room for.
  let capacity: Int
  /// The bytes that belong to some string.
  private let used: Atomic<Int>

  init(capacity: Int, used: Int) {
    let memory: UnsafeMutablePointer<UInt8> = allocated(capacity)
    buffer = Atomic(memory)
    pieces = Mutex(nil)
    self.capacity = capacity
    self.used = Atomic(used)
  }

  /// Makes the buffer for the bytes of `first` and then `second`, which is filled at the first look at it.
  init(joining first: ConstantString, _ second: ConstantString) {
    buffer = Atomic(nil)
    pieces = Mutex((first, second))
    capacity = first.count + second.count
    used = Atomic(capacity)
  }

  deinit { buffer.load(ordering: .acquiring)?.deallocate() }

  /// The bytes.
  var base: UnsafeMutablePointer<UInt8> { buffer.load(ordering: .acquiring) ?? join() }

  /// Takes the bytes from `start` to `end` for the caller; `false` if others have taken them.
  func claim(from start: Int, to end: Int) -> Bool {
    used.compareExchange(expected: start, desired: end, ordering: .acquiringAndReleasing).exchanged
  }

  /// Fills the buffer.
  private func join() -> UnsafeMutablePointer<UInt8> {
    pieces.withLock { pieces in
      if let made = buffer.load(ordering: .acquiring) { return made }
      let made = UnsafeMutablePointer<UInt8>.allocate(capacity: max(capacity, 1))
      var end = made
      // What is still to be copied, the next last. Pieces that are in pieces themselves are not joined for this.
      var waiting: [ConstantString] = []
      if let (first, second) = pieces { waiting = [second, first] }
      while let next = waiting.popLast() {
        if let (first, second) = next.storage.separate {
          waiting.append(second)
          waiting.append(first)
        } else {
          end.update(from: next.storage.base, count: next.count)
          end += next.count
        }
      }
      buffer.store(made, ordering: .releasing)
      pieces = nil
      return made
    }
  }

  /// The strings that the buffer is to be made of; nil if it is there.
  private var separate: (first: ConstantString, second: ConstantString)? { pieces.withLock { $0 } }
}
