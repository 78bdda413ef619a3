import Base
import IR
import Types

/// What the compiler knows of a callee by its name.
enum SpecialCallee: UInt8 {
  case unclassified, ordinary
  /// Costs as a plain node (rule 7 of the costs), but may be expanded.
  case cheap
  /// Costs as a plain node and is replaced by machine instructions: never expanded.
  case intrinsic
  /// `internal/abi.EscapeNonString[T]`: costs as a plain node, never expanded.
  case escapeNonString
  /// Makes the function that calls it impossible to inline (rule 3 of the costs).
  case callerPC, callerSP, deferInRangeFunction

  /// Classifies the function `name` of the package with import path `path`.
  static func classify(path: String, name: String) -> SpecialCallee {
    switch path {
    case "internal/abi":
      if name == "NoEscape" { return .cheap }
      if name.hasPrefix("EscapeNonString[") { return .escapeNonString }
    case "internal/runtime/sys":
      if name == "GetCallerPC" { return .callerPC }
      if name == "GetCallerSP" { return .callerSP }
    case "go.runtime":
      if name == "panicrangestate" { return .cheap }
      if name == "deferrangefunc" { return .deferInRangeFunction }
    case "runtime":
      if name == "heapBits.nextArena" { return .cheap }
    case "encoding/binary":
      for order in ["littleEndian.", "bigEndian."] where name.hasPrefix(order) {
        if isWordAccess(name.dropFirst(order.count)) { return .cheap }
      }
    case "internal/byteorder":
      if (name.hasPrefix("LE") || name.hasPrefix("BE")) && isWordAccess(name.dropFirst(2)) { return .cheap }
    default: break
    }
    if let names = intrinsics[path], names.contains(name) { return .intrinsic }
    return .ordinary
  }

  /// `true` iff functions of the package with import path `path` are known by name.
  static func areKnown(in path: String) -> Bool {
    switch path {
    case "internal/abi", "go.runtime", "encoding/binary", "internal/byteorder": true
    default: intrinsics[path] != nil
    }
  }

  /// `true` iff `name` reads, stores or appends a whole word: one instruction where unaligned loads are allowed.
  private static func isWordAccess(_ name: Substring) -> Bool {
    for verb in ["Uint", "PutUint", "AppendUint"] where name.hasPrefix(verb) {
      switch name.dropFirst(verb.count) {
      case "16", "32", "64": return true
      default: break
      }
    }
    return false
  }

  /// The functions that are instructions on amd64, by import path.
  private static let intrinsics: [String: Set<String>] = [
    "internal/runtime/atomic": [
      "And", "And32", "And64", "And8", "Cas", "Cas64", "CasRel", "Casint32", "Casint64", "Casp1",
      "Casuintptr",
      "Load", "Load64", "Load8", "LoadAcq", "LoadAcq64", "LoadAcquintptr", "Loadint32", "Loadint64", "Loadp",
      "Loaduint", "Loaduintptr", "Or", "Or32", "Or64", "Or8", "Store", "Store64", "Store8", "StoreRel",
      "StoreRel64", "StoreReluintptr", "Storeint32", "Storeint64", "StorepNoWB", "Storeuintptr", "Xadd",
      "Xadd64",
      "Xaddint32", "Xaddint64", "Xadduintptr", "Xchg", "Xchg64", "Xchg8", "Xchgint32", "Xchgint64",
      "Xchguintptr",
    ],
    "internal/runtime/maps": [
      "bitsetFirst", "bitsetRemoveBelow", "bitsetLowestSet", "bitsetShiftOutLowest", "ctrlGroupMatchH2",
      "ctrlGroupMatchEmpty", "ctrlGroupMatchEmptyOrDeleted", "ctrlGroupMatchFull",
    ],
    "internal/runtime/math": ["Add64", "MulUintptr"],
    "internal/runtime/sys": [
      "Bswap32", "Bswap64", "GetClosurePtr", "Len64", "Len8", "OnesCount64", "Prefetch", "PrefetchStreamed",
      "TrailingZeros32", "TrailingZeros64", "TrailingZeros8",
    ],
    "math": ["Ceil", "FMA", "Floor", "RoundToEven", "Trunc", "sqrt"],
    "math/big": ["mulWW"],
    "math/bits": [
      "Add", "Add64", "Div", "Div64", "Len", "Len16", "Len32", "Len64", "Len8", "Mul", "Mul64", "OnesCount",
      "OnesCount16", "OnesCount32", "OnesCount64", "ReverseBytes32", "ReverseBytes64", "RotateLeft",
      "RotateLeft16",
      "RotateLeft32", "RotateLeft64", "RotateLeft8", "Sub", "Sub64", "TrailingZeros16", "TrailingZeros32",
      "TrailingZeros64", "TrailingZeros8",
    ],
    "runtime": ["KeepAlive", "getg", "slicebytetostringtmp"],
    "sync/atomic": [
      "AddInt32", "AddInt64", "AddUint32", "AddUint64", "AddUintptr", "AndInt32", "AndInt64", "AndUint32",
      "AndUint64", "AndUintptr", "CompareAndSwapInt32", "CompareAndSwapInt64", "CompareAndSwapUint32",
      "CompareAndSwapUint64", "CompareAndSwapUintptr", "LoadInt32", "LoadInt64", "LoadPointer", "LoadUint32",
      "LoadUint64", "LoadUintptr", "OrInt32", "OrInt64", "OrUint32", "OrUint64", "OrUintptr", "StoreInt32",
      "StoreInt64", "StoreUint32", "StoreUint64", "StoreUintptr", "SwapInt32", "SwapInt64", "SwapUint32",
      "SwapUint64", "SwapUintptr",
    ],
    "crypto/internal/constanttime": ["Select", "boolToUint8"],
  ]
}

/// Whether functions of a package are known by name.
enum PackageSpecials: UInt8, BitwiseCopyable { case unknown, no, yes }

extension Inliner {
  /// What is known of `function` by its name.
  func special(_ function: FunctionID) -> SpecialCallee {
    if function.index < notes.count && notes[function].special != .unclassified {
      return notes[function].special
    }
    grow(notes: function)
    var kind = SpecialCallee.ordinary
    if hasSpecials(code.functions[function].package) && !code.isLiteral(function) {
      kind = SpecialCallee.classify(
        path: program.packages[code.functions[function].package].path,
        name: program.names.string(code.functions[function].name))
    }
    notes[function].special = kind
    return kind
  }

  /// `true` iff functions of `package` are known by name.
  private func hasSpecials(_ package: PackageID) -> Bool {
    if package.isNone { return false }
    if package.index >= specialPackages.count {
      specialPackages.append(repeating: .unknown, count: package.index + 1 - specialPackages.count)
    }
    if specialPackages[package] == .unknown {
      specialPackages[package] = SpecialCallee.areKnown(in: program.packages[package].path) ? .yes : .no
    }
    return specialPackages[package] == .yes
  }

  /// What is known by name of the callee expression `callee`.
  func special(callee: CodeID) -> SpecialCallee {
    let row = code.rows[callee]
    guard row.op == .functionName || row.op == .methodExpression, row.aux != .max else { return .ordinary }
    return special(FunctionID(raw: row.aux))
  }
}

/// Functions that the compiler replaces by machine instructions.
public enum Intrinsics {
  /// `true` iff the function `name` of the package with import path `path` is one.
  public static func contains(_ name: String, in path: String) -> Bool {
    SpecialCallee.classify(path: path, name: name) == .intrinsic
  }
}
