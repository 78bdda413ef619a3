// What the assembly files of a package say about its Go functions: which of them are written there and which are called from
// there, and how their arguments are passed.
//
// The files are read as the assembler's first pass reads them (`asm -gensymabis`): comments go, macros are expanded, parts for other
// targets are left out. `TEXT name(SB)` defines a function; every other operand of the form `name(SB)` refers to one. Included
// files are not read: they hold constants.

/// How a function takes its arguments.
public enum CallConvention: Sendable {
  /// On the stack, as assembly does unless it says otherwise.
  case stack
  /// In registers, as Go code does.
  case registers
}

/// The functions that assembly files define and refer to, by symbol: `path.name`, `.name` for those of the package itself.
public struct AssemblySymbols: Sendable {
  public private(set) var definitions: [String: CallConvention] = [:]
  /// The functions that are called with their arguments on the stack.
  public private(set) var stackReferences: Set<String> = []

  private struct Macro {
    var parameters: [String]
    var body: String
  }
  private var macros: [String: Macro] = [:]
  private var package: String

  /// Reads the assembly files at `paths` of the package with import path `package` as for `target`. A file that cannot be read is
  /// passed over.
  public init(_ paths: [String], package: String, _ target: BuildTarget) {
    self.package = package
    for path in paths {
      guard let content = try? FileSystem.read(path) else { continue }
      macros = [
        "GOOS_\(target.system)": Macro(parameters: [], body: "1"),
        "GOARCH_\(target.architecture)": Macro(parameters: [], body: "1"),
      ]
      if target.architecture == "amd64" {
        let level = target.level.isEmpty ? "v1" : target.level
        macros["GOAMD64_\(level)"] = Macro(parameters: [], body: "1")
      }
      read(String(decoding: AssemblySymbols.withoutComments(content), as: UTF8.self))
    }
  }

  /// `content` with blanks for comments.
  private static func withoutComments(_ content: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = 0
    func at(_ place: Int) -> UInt8 { place < content.count ? content[place] : 0 }
    while index < content.count {
      let byte = content[index]
      if byte == UInt8(ascii: "/") && at(index + 1) == UInt8(ascii: "/") {
        while index < content.count && content[index] != 0x0A { index += 1 }
      } else if byte == UInt8(ascii: "/") && at(index + 1) == UInt8(ascii: "*") {
        index += 2
        while index < content.count && !(at(index) == UInt8(ascii: "*") && at(index + 1) == UInt8(ascii: "/"))
        {
          if content[index] == 0x0A { result.append(0x0A) }
          index += 1
        }
        index += 2
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private mutating func read(_ text: String) {
    var isTaken: [Bool] = []
    var pending = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = AssemblySymbols.trimmed(line)
      if trimmed.hasSuffix("\\") {
        pending += trimmed.dropLast() + " ; "
        continue
      }
      let whole = pending + trimmed
      pending = ""
      if whole.hasPrefix("#") {
        readDirective(AssemblySymbols.trimmed(whole.dropFirst()), &isTaken)
      } else if !isTaken.contains(false) {
        for statement in whole.split(separator: ";") {
          readStatement(AssemblySymbols.trimmed(statement), depth: 0)
        }
      }
    }
  }

  private mutating func readDirective(_ text: Substring, _ isTaken: inout [Bool]) {
    let word = text.prefix { $0.isLetter }
    var rest = AssemblySymbols.trimmed(text.dropFirst(word.count))
    switch word {
    case "ifdef": isTaken.append(macros[String(rest)] != nil)
    case "ifndef": isTaken.append(macros[String(rest)] == nil)
    case "else": if let last = isTaken.popLast() { isTaken.append(!last) }
    case "endif": _ = isTaken.popLast()
    case "undef": if !isTaken.contains(false) { macros[String(rest)] = nil }
    case "define" where !isTaken.contains(false):
      let name = AssemblySymbols.name(rest)
      rest = rest.dropFirst(name.count)
      var macro = Macro(parameters: [], body: "")
      if rest.first == "(", let end = rest.firstIndex(of: ")") {
        macro.parameters = rest[rest.index(after: rest.startIndex)..<end].split(separator: ",")
          .map { String(AssemblySymbols.trimmed($0)) }
        rest = rest[rest.index(after: end)...]
      }
      macro.body = String(rest)
      macros[String(name)] = macro
    default: break
    }
  }

  private mutating func readStatement(_ statement: Substring, depth: Int) {
    var rest = statement
    var word = AssemblySymbols.name(rest)
    if rest.dropFirst(word.count).first == ":" {
      rest = AssemblySymbols.trimmed(rest.dropFirst(word.count + 1))
      word = AssemblySymbols.name(rest)
    }
    if word.isEmpty { return }
    rest = AssemblySymbols.trimmed(rest.dropFirst(word.count))
    if let macro = macros[String(word)], depth < 8 {
      var arguments: [Substring] = []
      if rest.first == "(", let end = rest.lastIndex(of: ")") {
        arguments = rest[rest.index(after: rest.startIndex)..<end].split(separator: ",")
          .map { AssemblySymbols.trimmed($0) }
      }
      let expanded = AssemblySymbols.expand(macro.body, macro.parameters, arguments)
      for statement in expanded.split(separator: ";") {
        readStatement(AssemblySymbols.trimmed(statement), depth: depth + 1)
      }
      return
    }
    var operands = rest.split(separator: ",").map { AssemblySymbols.trimmed($0) }
    switch word {
    case "TEXT":
      if let first = operands.first, let (symbol, convention) = function(first) {
        definitions[symbol] = convention
      }
      return
    case "DATA", "FUNCDATA": operands.removeFirst(min(1, operands.count))
    default: break
    }
    for operand in operands {
      if let (symbol, convention) = function(operand), convention == .stack { stackReferences.insert(symbol) }
    }
  }

  /// The symbol that an operand `name(SB)` means; nil for other operands and for symbols of the file.
  private func function(_ operand: Substring) -> (symbol: String, convention: CallConvention)? {
    var rest = operand
    if rest.first == "$" || rest.first == "*" { rest = rest.dropFirst() }
    guard rest.hasSuffix("(SB)") else { return nil }
    rest = rest.dropLast(4)
    let name = AssemblySymbols.name(rest)
    if name.isEmpty { return nil }
    rest = rest.dropFirst(name.count)
    var convention = CallConvention.stack
    if rest.hasPrefix("<ABIInternal>") {
      convention = .registers
      rest = rest.dropFirst(13)
    } else if rest.hasPrefix("<ABI0>") {
      rest = rest.dropFirst(6)
    }
    if rest.first == "+" { rest = rest.dropFirst().drop { $0.isNumber } }
    if !rest.isEmpty { return nil }
    var symbol = ""
    for character in name {
      switch character {
      case "·": symbol.append(".")
      case "∕": symbol.append("/")
      default: symbol.append(character)
      }
    }
    if symbol.hasPrefix(package + "."), !symbol.dropFirst(package.count + 1).contains("/") {
      symbol.removeFirst(package.count)
    }
    return (symbol, convention)
  }

  /// `body` with `arguments` for `parameters`.
  private static func expand(_ body: String, _ parameters: [String], _ arguments: [Substring]) -> String {
    if parameters.isEmpty { return body }
    var result = ""
    var rest = body[...]
    while !rest.isEmpty {
      let name = name(rest)
      if name.isEmpty {
        result.append(rest.removeFirst())
        continue
      }
      rest = rest.dropFirst(name.count)
      if let index = parameters.firstIndex(of: String(name)), index < arguments.count {
        result += arguments[index]
      } else {
        result += name
      }
    }
    return result
  }

  /// The name that `text` begins with; empty if there is none.
  private static func name(_ text: Substring) -> Substring {
    guard let first = text.first, first.isLetter || first == "_" || first == "·" else {
      return text.prefix(0)
    }
    return text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "·" || $0 == "∕" }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    while let last = rest.last, last == " " || last == "\t" || last == "\r" { rest.removeLast() }
    return rest
  }

  private static func trimmed(_ text: String) -> Substring { trimmed(text[...]) }
}
