/// A growable stack of plain values in raw memory: what a phase keeps from call to call instead of making arrays.
@frozen
public struct Stack<Element>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  @usableFromInline var used: Int

  @inlinable deinit { release(base, capacity) }
}

extension Stack where Element: BitwiseCopyable {
  /// Makes an empty stack with room for `capacity` elements.
  @inlinable public init(capacity: Int = 32) {
    self.capacity = Swift.max(capacity, 4)
    self.base = tableMemory(self.capacity)
    self.used = 0
  }

  /// The number of elements.
  @inlinable public var count: Int { used }
  @inlinable public var isEmpty: Bool { used == 0 }

  @usableFromInline @inline(never)
  mutating func grow(to minimum: Int) {
    let former = capacity
    capacity = Swift.max(minimum, capacity * 2)
    base = grown(base, from: former, to: capacity)
  }

  /// Puts `element` on top.
  @inlinable public mutating func append(_ element: Element) {
    if used == capacity { grow(to: used + 1) }
    base[used] = element
    used += 1
  }

  /// Puts `count` copies of `element` on top.
  @inlinable public mutating func append(repeating element: Element, count: Int) {
    if count <= 0 { return }
    if used + count > capacity { grow(to: used + count) }
    (base + used).update(repeating: element, count: count)
    used += count
  }

  /// Takes the top element off; nil if there is none.
  @inlinable public mutating func popLast() -> Element? {
    if used == 0 { return nil }
    used -= 1
    return base[used]
  }

  /// Takes the top element off, which must exist.
  @inlinable public mutating func removeLast() -> Element {
    precondition(used > 0)
    used -= 1
    return base[used]
  }

  /// Drops all elements from `count` on.
  @inlinable public mutating func truncate(to count: Int) {
    precondition(count <= used)
    used = count
  }

  /// Element `index` from the bottom.
  @inlinable public subscript(index: Int) -> Element {
    @inlinable get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: used))
      return base[index]
    }
    @inlinable _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: used))
      yield &base[index]
    }
  }

  /// The elements from `start` on, valid until the stack next grows.
  @inlinable public subscript(from start: Int) -> UnsafeMutableBufferPointer<Element> {
    precondition(start <= used)
    return UnsafeMutableBufferPointer(start: base + start, count: used - start)
  }
}
