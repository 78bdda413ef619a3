import Base

/// What later Go versions added to the language, by the version that did.
enum LanguageFeature: UInt8, BitwiseCopyable {
  case aliases, numberLiterals, signedShiftCounts, overlappingInterfaces, sliceToArrayPointer,
    unsafePointerArithmetic
  case generics, sliceToArray, unsafeStringData, clear, minMax, functionInference, integerRange, functionRange
  case genericAliases, newOfValue, promotedFieldsInLiterals, genericMethods

  /// The latest version, which has all features.
  static let latest = 127

  /// The version that introduced the feature, `1.21` written as 121.
  var version: Int {
    switch self {
    case .aliases: 109
    case .numberLiterals, .signedShiftCounts: 113
    case .overlappingInterfaces: 114
    case .sliceToArrayPointer, .unsafePointerArithmetic: 117
    case .generics: 118
    case .sliceToArray, .unsafeStringData: 120
    case .clear, .minMax, .functionInference: 121
    case .integerRange: 122
    case .functionRange: 123
    case .genericAliases: 123
    case .newOfValue: 126
    case .promotedFieldsInLiterals, .genericMethods: 127
    }
  }
}

extension Checker {
  /// `true` iff the language version of the current file has `feature`.
  func allows(_ feature: LanguageFeature) -> Bool { environment.version >= feature.version }

  /// Reports that `what` needs a later version unless the current one has `feature`; returns whether it has.
  @discardableResult
  func require(_ feature: LanguageFeature, at position: Position, _ what: @autoclosure () -> String) -> Bool {
    if allows(feature) { return true }
    versionError(feature, at: position, what())
    return false
  }

  /// Reports that `what` needs the version that introduced `feature`.
  func versionError(_ feature: LanguageFeature, at position: Position, _ what: String) {
    let need = Checker.versionText(feature.version)
    error(position, .unsupportedFeature, "\(what) requires \(need) or later")
  }

  /// What the compiler adds to messages that ask for a later version: where the present one comes from.
  var versionOrigin: String {
    if environment.versionIsFromFile {
      return " (file declares //go:build \(Checker.versionText(environment.version)))"
    }
    let have = Checker.versionText(program.packages[package].languageVersion)
    return " (-lang was set to \(have); check go.mod)"
  }

  /// Spells a version: `go1.21` for 121.
  static func versionText(_ version: Int) -> String { "go\(version / 100).\(version % 100)" }
}
