/// A side table of plain values over the ids of another table, for owners that touch few of its rows.
///
/// Values lie in pages that are made when one of their ids is first set, so a table costs what is set in it and not what the
/// other table holds.
@frozen
public struct SparseTable<ID: RowID, Value: BitwiseCopyable>: ~Copyable {
  /// Ids a page, as a power of two.
  @usableFromInline static var shift: Int { 8 }
  /// What ids that were never set have.
  @usableFromInline let absent: Value
  @usableFromInline var pages: [UnsafeMutablePointer<Value>?] = []

  /// Makes a table in which all ids have the value `absent`.
  public init(_ absent: Value) { self.absent = absent }

  deinit {
    for page in pages { page?.deallocate() }
  }

  /// The value of `id`.
  @inlinable public subscript(id: ID) -> Value {
    @inlinable @inline(__always) get {
      let page = id.index >> Self.shift
      guard page < pages.count, let values = pages[page] else { return absent }
      return values[id.index & ((1 << Self.shift) - 1)]
    }
    @inlinable set {
      let page = id.index >> Self.shift
      if page >= pages.count || pages[page] == nil { makePage(page) }
      pages[page].unsafelyUnwrapped[id.index & ((1 << Self.shift) - 1)] = newValue
    }
  }

  @inlinable @inline(never)
  mutating func makePage(_ page: Int) {
    while page >= pages.count { pages.append(nil) }
    let values = UnsafeMutablePointer<Value>.allocate(capacity: 1 << Self.shift)
    values.update(repeating: absent, count: 1 << Self.shift)
    pages[page] = values
  }
}
