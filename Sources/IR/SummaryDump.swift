import Base
import Parser
import Types

extension PackageSummary {
  /// The summary as text: the package, its imports, the functions of others it passes on, then for each file what is known of
  /// its functions and its tree.
  public func dump() -> String {
    let program = Program()
    let spellings = trees.spellings(&program.names)
    var text = "package \(description.path) \(description.name) go1.\(description.languageVersion - 100)"
    if description.isStandard { text += " standard" }
    if description.isAnalysed { text += " analysed" }
    text += "\n"
    for item in description.imports {
      text += "import \(item.spelled)\(item.path == item.spelled ? "" : " => \(item.path)")\n"
    }
    functions.forEachOther(trees, &program.names) { path, receiver, name in
      text += "other \(program.names.string(path)) \(spell(receiver, name, program))\n"
    }
    for (index, file) in files.enumerated() {
      guard
        let source = trees.add(index, name: file.name, to: &program.sources),
        let tree = trees.load(
          index, as: source, goVersion: file.goVersion, lineDirectives: file.directives, spellings,
          &program.sources)
      else { continue }
      text += "file \(file.name)\(file.goVersion.isEmpty ? "" : " \(file.goVersion)")\n"
      for row in 0..<functions.count where functions.place(row).file == index {
        let node = functions.place(row).node
        guard node.index < tree.nodeCount, tree.tag(node) == .functionDeclaration else { continue }
        let receiver = tree.receiverTypeName(of: node)
        let name = spell(
          receiver.exists ? tree.name(receiver) : .none, tree.name(tree.functionDeclaration(node).name),
          program)
        let place = program.sources.location(tree.position(node))
        text += "function \(node) \(name) \(place.line):\(place.column)\(functions.summary(row).dump)\n"
      }
      text += tree.dump()
    }
    return text
  }

  private func spell(_ receiver: Name, _ name: Name, _ program: Program) -> String {
    let name = program.names.string(name)
    return receiver.exists ? "\(program.names.string(receiver)).\(name)" : name
  }
}

extension FunctionSummary {
  /// The facts as words, each behind a blank.
  fileprivate var dump: String {
    var text = inlinability == .unknown ? "" : inlinability == .yes ? " inlinable" : " not inlinable"
    if inlinability == .yes { text += " cost \(inlineCost)" }
    if canDelayResults { text += " delays results" }
    if !isTagged { return text }
    for leak in leaks {
      var words: [String] = []
      if leak.heap >= 0 { words.append("heap/\(leak.heap)") }
      if leak.mutator >= 0 { words.append("mutates/\(leak.mutator)") }
      if leak.callee >= 0 { words.append("calls/\(leak.callee)") }
      for index in 0..<5 where leak.result(index) >= 0 { words.append("r\(index)/\(leak.result(index))") }
      text += " [\(words.joined(separator: " "))]"
    }
    return text
  }
}
