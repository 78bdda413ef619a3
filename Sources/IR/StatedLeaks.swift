import Base
import Parser
import Types

// What a function of the embedded library leaks is stated before its declaration, since its body is not there:
//
//     //minigo:leaks w=content a=heap s=r0/1,mutates/0
//
// Each word names the receiver or a parameter and where its data goes: `heap` as it is, `content` after one dereference,
// and `heap/N`, `rK/N`, `mutates/N`, `calls/N` after N. Parameters that no word names stay in the function.

extension Lowering {
  /// Takes over the leaks stated before the declaration `node` of `function`; `false` if there are none.
  @discardableResult
  func readStatedLeaks(of function: FunctionID, _ node: NodeID, _ source: CheckedFile) -> Bool {
    if !source.tree.directiveFlags(of: node).contains(.minigo) { return false }
    for directive in source.tree.directives(of: node) where directive.flags.contains(.minigo) {
      let text = source.tree.text(directive)
      let keyword = "minigo:leaks"
      guard text.starts(with: keyword.utf8) else { continue }
      var variables = code.functions[function].parameters
      let receiver = code.functions[function].receiver
      if receiver.exists { variables.insert(receiver, at: 0) }
      var leaks = Array(repeating: Leaks(), count: variables.count)
      for word in text[keyword.utf8.count...].split(separator: UInt8(ascii: " ")) {
        guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else { continue }
        let name = program.names.intern(UnsafeBufferPointer(rebasing: word[..<equals]))
        guard let index = variables.firstIndex(where: { code.variables[$0].name == name }) else { continue }
        for place in word[(equals + 1)...].split(separator: UInt8(ascii: ",")) {
          leaks[index].add(place: UnsafeBufferPointer(rebasing: place))
        }
      }
      code.functions[function].leaks = leaks
      code.functions[function].isTagged = true
      return true
    }
    return false
  }
}

extension Leaks {
  /// Adds the leak that `place`, one item of a word, states.
  fileprivate mutating func add(place: UnsafeBufferPointer<UInt8>) {
    var weight: Int8 = 0
    var word = place[...]
    if let slash = place.firstIndex(of: UInt8(ascii: "/")) {
      word = place[..<slash]
      for digit in place[(slash + 1)...] where digit >= UInt8(ascii: "0") && digit <= UInt8(ascii: "9") {
        weight = Int8(clamping: Int(weight) * 10 + Int(digit - UInt8(ascii: "0")))
      }
    }
    if word.elementsEqual("heap".utf8) {
      heap = weight
    } else if word.elementsEqual("content".utf8) {
      heap = 1
    } else if word.elementsEqual("mutates".utf8) {
      mutator = weight
    } else if word.elementsEqual("calls".utf8) {
      callee = weight
    } else if word.count == 2 && word.first == UInt8(ascii: "r") {
      switch word.last {
      case UInt8(ascii: "0"): results.0 = weight
      case UInt8(ascii: "1"): results.1 = weight
      case UInt8(ascii: "2"): results.2 = weight
      case UInt8(ascii: "3"): results.3 = weight
      default: results.4 = weight
      }
    }
  }
}
