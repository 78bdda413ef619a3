import Base

/// What selectors of values meant lately, by the type of the operand, the name and whether the operand is addressable: most
/// have been met before. Selectors that mean the same share the row that says how the field or method is reached.
struct KnownSelections: ~Copyable {
  struct Key: BitwiseCopyable {
    var type: TypeID
    var name: Name
    var isAddressable: Bool
  }
  struct Value: BitwiseCopyable {
    var object: ObjectID
    var selection: SelectionID
    /// The type and mode of the selector.
    var type: TypeID
    var mode: ExpressionMode
    var isMethod: Bool
  }
  private struct Slot: BitwiseCopyable {
    var key = Key(type: .none, name: .none, isAddressable: false)
    var value = Value(
      object: .none, selection: SelectionID(raw: .max), type: .none, mode: .none, isMethod: false)
  }

  /// Made with the first entry; a new entry takes the place of the one with its hash.
  private var slots: UnsafeMutablePointer<Slot>?
  private static let bits: UInt32 = 9

  deinit { slots?.deallocate() }

  private static func place(_ key: Key) -> Int {
    Int((key.type.raw &* 0x9E37_79B9 ^ key.name.raw &* 0x85EB_CA6B) &>> (32 - bits))
  }

  /// What a selector means; nil if that is not known.
  subscript(key: Key) -> Value? {
    get {
      guard let slots else { return nil }
      let slot = slots + KnownSelections.place(key)
      let isSame =
        slot.pointee.key.type == key.type && slot.pointee.key.name == key.name
        && slot.pointee.key.isAddressable == key.isAddressable
      return isSame ? slot.pointee.value : nil
    }
    set {
      guard let newValue else { return }
      if slots == nil {
        let memory: UnsafeMutablePointer<Slot> = allocated(1 << Int(KnownSelections.bits))
        memory.initialize(repeating: Slot(), count: 1 << Int(KnownSelections.bits))
        slots = memory
      }
      slots.unsafelyUnwrapped[KnownSelections.place(key)] = Slot(key: key, value: newValue)
    }
  }
}
