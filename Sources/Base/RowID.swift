/// A typed 32-bit index of a row in a table. Equality only, unless the order of creation matters.
public protocol RowID: Hashable, BitwiseCopyable, Sendable, CustomStringConvertible {
  /// The row's index; `UInt32.max` for `none`.
  var raw: UInt32 { get }
  init(raw: UInt32)
  /// What stands before the index in the printed form (`n` in `n12`).
  static var prefix: String { get }
}

extension RowID {
  /// The id of no row.
  @inlinable public static var none: Self { Self(raw: .max) }
  @inlinable public init(_ index: Int) { self.init(raw: UInt32(truncatingIfNeeded: index)) }
  /// The row's index as an `Int`.
  @inlinable public var index: Int { Int(raw) }
  /// `true` iff the id names no row.
  @inlinable public var isNone: Bool { raw == .max }
  /// `true` iff the id names a row.
  @inlinable public var exists: Bool { raw != .max }
  /// The id, or nil for `none`: for use with `if let` and `??`.
  @inlinable public var some: Self? { raw == .max ? nil : self }
  public var description: String { isNone ? "\(Self.prefix)-" : "\(Self.prefix)\(raw)" }
}
