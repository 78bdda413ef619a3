import Glibc

/// A growable table of plain rows in raw memory, addressed by a typed id.
///
/// The owner alone frees the memory. Rows are trivial, so growing is one copy and dropping costs nothing per row.
@frozen
public struct Table<ID, Row>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Row>
  @usableFromInline var capacity: Int
  @usableFromInline var used: Int

  @inlinable deinit { release(base, capacity) }
}

// The constraints stand here and not at the type, whose storage needs none: making the type known at run time then asks
// for no conformances.
extension Table where ID: RowID, Row: BitwiseCopyable {
  /// Makes an empty table with room for `capacity` rows.
  @inlinable public init(capacity: Int = 16) {
    self.capacity = Swift.max(capacity, 4)
    self.base = tableMemory(self.capacity)
    self.used = 0
  }

  /// The number of rows.
  @inlinable public var count: Int { used }

  /// The id that the next appended row will have.
  @inlinable public var nextID: ID { ID(used) }

  /// The bytes of its rows.
  @inlinable public var byteCount: Int { used * MemoryLayout<Row>.stride }

  /// Makes room for `total` rows in all.
  @inlinable public mutating func reserve(_ total: Int) {
    if total > capacity { grow(to: total) }
  }

  @usableFromInline @inline(never)
  mutating func grow(to minimum: Int) {
    let former = capacity
    capacity = Swift.max(minimum, capacity * 2)
    base = grown(base, from: former, to: capacity)
  }

  /// Appends `row` and returns its id.
  @inlinable @discardableResult
  public mutating func append(_ row: Row) -> ID {
    if used == capacity { grow(to: used + 1) }
    base[used] = row
    used += 1
    return ID(used - 1)
  }

  /// Appends `count` copies of `row`.
  @inlinable public mutating func append(repeating row: Row, count: Int) {
    reserve(used + count)
    (base + used).update(repeating: row, count: count)
    used += count
  }

  /// Appends copies of `count` rows from number `first` on and returns where they lie; valid until the table next grows.
  @inlinable public mutating func append(copyOf first: Int, count: Int) -> UnsafeMutablePointer<Row> {
    precondition(first >= 0 && count >= 0 && first + count <= used)
    reserve(used + count)
    let copies = base + used
    copies.update(from: base + first, count: count)
    used += count
    return copies
  }

  /// Drops all rows from `count` on.
  @inlinable public mutating func truncate(to count: Int) {
    precondition(count <= used)
    used = count
  }

  /// The row of `id`, which must exist.
  @inlinable public subscript(id: ID) -> Row {
    @inlinable get {
      precondition(Int(id.raw) < used)
      return base[Int(id.raw)]
    }
    @inlinable _modify {
      precondition(Int(id.raw) < used)
      yield &base[Int(id.raw)]
    }
  }

  /// All ids in order of creation.
  @inlinable public var ids: LazyMapSequence<Range<Int>, ID> { (0..<used).lazy.map { ID($0) } }

  /// Where the rows lie until the table next grows: for loops that know their ids to be good.
  @inlinable public var first: UnsafeMutablePointer<Row> { base }

  /// The rows as a buffer, valid until the table next grows.
  @inlinable public var rows: UnsafeBufferPointer<Row> { UnsafeBufferPointer(start: base, count: used) }
}

/// A table whose rows own memory (arrays, strings): same addressing as `Table`, for rows that are few.
@frozen
public struct Records<ID, Row> {
  @usableFromInline var rows: [Row] = []

  @inlinable public init() {}
}

extension Records where ID: RowID {
  /// The number of rows.
  @inlinable public var count: Int { rows.count }
  /// The bytes of its rows, without what they own.
  @inlinable public var byteCount: Int { rows.count * MemoryLayout<Row>.stride }
  /// The id that the next appended row will have.
  @inlinable public var nextID: ID { ID(rows.count) }

  /// Appends `row` and returns its id.
  @inlinable @discardableResult
  public mutating func append(_ row: consuming Row) -> ID {
    rows.append(consume row)
    return ID(rows.count - 1)
  }

  /// Makes room for `total` rows in all.
  @inlinable public mutating func reserve(_ total: Int) { rows.reserveCapacity(total) }

  /// The row of `id`, which must exist.
  @inlinable public subscript(id: ID) -> Row {
    @inlinable _read { yield rows[Int(id.raw)] }
    @inlinable _modify { yield &rows[Int(id.raw)] }
  }

  /// All ids in order of creation.
  @inlinable public var ids: LazyMapSequence<Range<Int>, ID> { rows.indices.lazy.map { ID($0) } }
}

/// A run of consecutive ids in a side list (`ListPool`).
@frozen
public struct ListRange: BitwiseCopyable, Hashable, Sendable {
  /// Index of the first element.
  public var start: UInt32
  /// Number of elements.
  public var count: UInt32
  @inlinable public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }
  /// The empty list.
  @inlinable public static var empty: ListRange { ListRange(start: 0, count: 0) }
  /// `true` iff the list has no element.
  @inlinable public var isEmpty: Bool { count == 0 }
}

/// Lists of plain elements laid end to end; a list is a `ListRange`.
@frozen
public struct ListPool<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  @usableFromInline var used: Int

  @inlinable public init(capacity: Int = 64) {
    self.capacity = Swift.max(capacity, 4)
    self.base = tableMemory(self.capacity)
    self.used = 0
  }

  @inlinable deinit { release(base, capacity) }

  /// The number of elements of all lists.
  @inlinable public var count: Int { used }
  /// The bytes of its elements.
  @inlinable public var byteCount: Int { used * MemoryLayout<Element>.stride }

  /// Makes room for `total` elements of all lists.
  @inlinable public mutating func reserve(_ total: Int) {
    if total > capacity { grow(to: total) }
  }

  @usableFromInline @inline(never)
  mutating func grow(to minimum: Int) {
    let former = capacity
    capacity = Swift.max(minimum, capacity * 2)
    base = grown(base, from: former, to: capacity)
  }

  /// Stores `elements` as a new list.
  @inlinable public mutating func append(_ elements: some Collection<Element>) -> ListRange {
    let start = used
    if used + elements.count > capacity { grow(to: used + elements.count) }
    for element in elements {
      base[used] = element
      used += 1
    }
    return ListRange(start: UInt32(start), count: UInt32(used - start))
  }

  /// Stores `elements` as a new list.
  @inlinable public mutating func append(_ elements: [Element]) -> ListRange {
    let start = used
    let count = elements.count
    if used + count > capacity { grow(to: used + count) }
    elements.withUnsafeBufferPointer { buffer in
      if let source = buffer.baseAddress { (base + start).update(from: source, count: count) }
    }
    used += count
    return ListRange(start: UInt32(start), count: UInt32(count))
  }

  /// Stores a copy of `list` with each element changed by `change`.
  @inlinable public mutating func append(copyOf list: ListRange, _ change: (Element) -> Element) -> ListRange
  {
    precondition(Int(list.start) + Int(list.count) <= used)
    let start = used
    if used + Int(list.count) > capacity { grow(to: used + Int(list.count)) }
    for index in 0..<Int(list.count) { base[used + index] = change(base[Int(list.start) + index]) }
    used += Int(list.count)
    return ListRange(start: UInt32(start), count: list.count)
  }

  /// Stores the one-element list of `element`.
  @inlinable public mutating func append(one element: Element) -> ListRange {
    if used == capacity { grow(to: used + 1) }
    base[used] = element
    used += 1
    return ListRange(start: UInt32(used - 1), count: 1)
  }

  /// The elements of all lists as they lie until the pool next grows.
  @inlinable public var first: UnsafePointer<Element> { UnsafePointer(base) }

  /// The elements of `list`, valid until the pool next grows: copy to an array before adding lists in a loop over it.
  @inlinable public subscript(list: ListRange) -> UnsafeMutableBufferPointer<Element> {
    precondition(Int(list.start) + Int(list.count) <= used)
    return UnsafeMutableBufferPointer(start: base + Int(list.start), count: Int(list.count))
  }

  /// Element `index` of `list`.
  @inlinable public subscript(list: ListRange, index: Int) -> Element {
    @inlinable get {
      precondition(index < Int(list.count) && Int(list.start) + index < used)
      return base[Int(list.start) + index]
    }
    @inlinable _modify {
      precondition(index < Int(list.count) && Int(list.start) + index < used)
      yield &base[Int(list.start) + index]
    }
  }
}

/// Returns memory for `capacity` values, which `deallocate` frees. `malloc` is quicker than `allocate`, which asks for an alignment.
@inlinable
public func allocated<Value: ~Copyable>(_ capacity: Int) -> UnsafeMutablePointer<Value> {
  if MemoryLayout<Value>.alignment > 16 { return .allocate(capacity: capacity) }
  guard let memory = malloc(max(1, capacity * MemoryLayout<Value>.stride)) else {
    fatalError("out of memory")
  }
  return memory.bindMemory(to: Value.self, capacity: capacity)
}
