import Base
import Parser

extension Program {
  /// What the checker found out about `package` as text: each syntax node that has a fact, in order of ids, with its
  /// spelling, mode, type, constant value and object; then the order of initialisation.
  public func dumpFacts(of package: PackageID) -> String {
    var text = ""
    for index in packages[package].files {
      let file = files[index]
      text += "file \(sources[file.tree.file].display)\n"
      for node in file.tree.nodes { text += line(of: node, in: file) }
    }
    for step in packages[package].initializers {
      let left = step.left.map { "\($0) \(name($0))" }.joined(separator: ", ")
      text += "init \(left.isEmpty ? "_" : left) = \(step.right) of file \(step.file)\n"
    }
    return text
  }

  private func line(of node: NodeID, in file: CheckedFile) -> String {
    let fact = file.facts[node]
    if fact.mode == .none && fact.type.isNone && fact.object.isNone { return "" }
    var text = "  \(node) \(file.tree.tag(node))"
    if file.tree.tag(node) == .name { text += " \(names.string(file.tree.name(node)))" }
    if fact.mode != .none { text += " \(fact.mode)" }
    if fact.type.exists { text += " \(fact.type)=\(typeString(fact.type))" }
    if fact.value.exists { text += " value \(constants[fact.value])" }
    if fact.object.exists {
      text += " \(fact.object)=\(objects[fact.object].kind) \(name(fact.object))"
    }
    return text + "\n"
  }
}
