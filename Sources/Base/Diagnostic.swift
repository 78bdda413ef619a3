/// An error in the program that is read, in Go's words. Rendered by the driver as `file:line:column: text`.
public struct Diagnostic: Hashable, Sendable {
  /// Where the error is; `none` for errors without a place.
  public var position: Position
  /// The text after the place; continuation lines are separated by newlines and carry their own tabs.
  public var message: String
  /// The phase's own code for the kind of error, for tests and the driver's filters; 0 if it has none.
  public var code: UInt16
  /// `true` for an error that Go reports only if no other error precedes it (unused variables, imports).
  public var isSoft: Bool

  public init(_ position: Position, _ message: String, code: UInt16 = 0, isSoft: Bool = false) {
    self.position = position
    self.message = message
    self.code = code
    self.isSoft = isSoft
  }
}
