import Base
import Lexer
import Parser

// Interface types and their elements (Go specification, Interface types).
extension Checker {
  /// The interface type that `node` writes; `object` is the type name being declared as it, `none` if there is none.
  func interfaceType(_ node: NodeID, _ object: ObjectID) -> TypeID {
    let interface = program.types.interface(Interface())
    let id = program.types.interfaceID(interface)
    var record = Interface()
    for member in tree.interfaceType(node) {
      let parts = tree.field(member)
      if parts.name.isNone {
        let element = interfaceElement(parts.type)
        record.embedded.append(element)
        record.embeddedPositions.append(tree.start(parts.type))
        continue
      }
      if tree.name(parts.name) == universe.blank {
        error(
          tree.position(parts.name), .blankIfaceMethod,
          "methods must have a unique non-blank name")
        continue
      }
      let type = self.type(of: parts.type)
      if program.types.kind(type) != .signature { continue }
      var receiverType = interface
      if object.exists && program.objects[object].type.exists {
        let named = program.asNamed(program.objects[object].type)
        if named.exists { receiverType = named }
      }
      var receiver = Object(
        .variable, name: .none, package: package, type: receiverType,
        position: tree.position(parts.name))
      receiver.role = .receiver
      program.types.signatures[program.types.signatureID(type)].receiver = program.objects.append(receiver)
      let method = makeObject(.function, parts.name, type: type)
      recordDefinition(parts.name, method)
      record.methods.append(method)
    }
    record.isComplete = true
    if record.methods.isEmpty && record.embedded.isEmpty {
      record.typeSet = 0
      record.writer = package
      program.types.hasWrittenEmptyInterfaces = true
      program.types.interfaces[id] = record
      return interface
    }
    record.methods.sort { program.precedes($0, $1) }
    program.types.interfaces[id] = record
    let position = tree.position(node)
    verifyLater { [unowned(unsafe) self] in _ = program.computeTypeSet(interface, at: position) }
    return interface
  }

  /// The interface with the only element `node`, as constraints such as `~int` mean it.
  func implicitInterface(around node: NodeID) -> TypeID {
    let interface = program.types.interface(Interface())
    let id = program.types.interfaceID(interface)
    let element = interfaceElement(node)
    var record = Interface()
    record.embedded = [element]
    record.embeddedPositions = [tree.start(node)]
    record.isImplicit = true
    record.isComplete = true
    program.types.interfaces[id] = record
    let position = tree.position(node)
    verifyLater { [unowned(unsafe) self] in _ = program.computeTypeSet(interface, at: position) }
    recordType(node, .typeExpression, interface)
    return interface
  }

  /// The type, or union of terms, that the interface element `node` writes.
  private func interfaceElement(_ node: NodeID) -> TypeID {
    // A | B | C leans left: operators and terms from left to right.
    var operators: [NodeID] = []
    var nodes: [NodeID] = []
    var current = node
    while tree.tag(current) == .binary && tree.binary(current).operator == .or {
      operators.append(current)
      nodes.append(tree.binary(current).right)
      current = tree.binary(current).left
    }
    nodes.append(current)
    nodes.reverse()
    operators.reverse()
    var terms: [UnionTerm] = []
    var union: TypeID = .none
    var isOverflowing = false
    for (index, termNode) in nodes.enumerated() {
      let term = interfaceTerm(termNode)
      if nodes.count == 1 && !term.hasTilde { return term.type }
      if terms.count >= Program.maximumTermCount {
        if !isOverflowing {
          error(
            tree.start(termNode), .invalidUnion,
            "cannot handle more than \(Program.maximumTermCount) union terms (implementation limitation)")
          isOverflowing = true
        }
      } else {
        terms.append(term)
      }
      if index > 0 && index < nodes.count - 1 { recordType(operators[index - 1], .typeExpression, .invalid) }
    }
    if isOverflowing { return .invalid }
    union = program.types.union(terms)
    recordType(node, .typeExpression, union)
    verifyLater { [unowned(unsafe) self] in checkTerms(terms, nodes) }
    return union
  }

  /// The term `T` or `~T`.
  private func interfaceTerm(_ node: NodeID) -> UnionTerm {
    var inner = node
    let hasTilde = tree.tag(node) == .unary && tree.unary(node).operator == .tilde
    if hasTilde { inner = tree.unary(node).operand }
    var type = self.type(of: inner)
    if isTypeParameter(type) {
      let message =
        hasTilde
        ? "type in term \(tree.text(of: node)) cannot be a type parameter"
        : "term cannot be a type parameter"
      error(tree.start(inner), .misplacedTypeParam, message)
      type = .invalid
    }
    return UnionTerm(hasTilde: hasTilde, type: type)
  }

  /// Reports terms that are not allowed in a union.
  private func checkTerms(_ terms: [UnionTerm], _ nodes: [NodeID]) {
    for (index, term) in terms.enumerated() where isValid(term.type) {
      let base = underlying(term.type)
      let isInterface = program.types.kind(base) == .interface
      let position = tree.start(nodes[index])
      let spelled = typeString(term.type)
      if term.hasTilde {
        if isInterface {
          error(position, .invalidUnion, "invalid use of ~ (\(spelled) is an interface)")
          continue
        }
        if !program.identical(base, term.type) {
          error(
            position, .invalidUnion,
            "invalid use of ~ (underlying type of \(spelled) is \(typeString(base)))")
          continue
        }
      }
      if isInterface {
        let set = typeSet(base)
        let whole = termString(term)
        if !set.methods.isEmpty {
          error(position, .invalidUnion, "cannot use \(whole) in union (\(whole) contains methods)")
        } else if term.type == universe.comparable {
          error(position, .invalidUnion, "cannot use comparable in union")
        } else if set.isComparable {
          error(position, .invalidUnion, "cannot use \(whole) in union (\(whole) embeds comparable)")
        }
        continue
      }
      let other = terms[..<index].first {
        isValid($0.type) && !self.isInterface($0.type) && !program.areDisjoint($0, term)
      }
      if let other {
        softError(
          position, .invalidUnion, "overlapping terms \(termString(term)) and \(termString(other))")
      }
    }
  }

  /// Spells a term with import paths as qualifiers, as Go does.
  private func termString(_ term: UnionTerm) -> String { program.termString([term]) }
}
