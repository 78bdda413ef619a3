import Base
import Parser

/// Which type parameters are instantiated with which types, to find instantiations that never end.
///
/// A vertex is a type parameter or a type declared inside a generic function. An edge says that the source becomes part of
/// the type argument for the destination, with weight 1 if that type argument is larger than the source itself. A
/// cycle of positive weight would need infinitely many instances.
struct Monomorphization: ~Copyable {
  private struct Vertex {
    var weight = 0
    /// The last edge of the heaviest path known to the vertex, -1 for none, and that path's length.
    var edge = -1
    var length = 0
    var object: ObjectID
  }
  private struct Edge {
    var destination: Int
    var source: Int
    var weight: Int
    var position: Position
    var type: TypeID
  }
  private var vertices: [Vertex] = []
  private var edges: [Edge] = []
  /// The parameter that a receiver's or renamed type parameter stands for.
  private var originals = IDMap<TypeID, TypeID>()
  private var indices = IDMap<ObjectID, Int>()

  /// Notes that `parameter` is a copy of `original`.
  mutating func recordCopy(_ parameter: TypeID, of original: TypeID) { originals[parameter] = original }

  /// Notes the instantiation of `parameters` with `arguments` at `position` or, where given, at `places`.
  mutating func recordInstance(
    _ checker: Checker, _ position: Position, _ parameters: [TypeID], _ arguments: [TypeID],
    _ places: [Position]
  ) {
    for (index, parameter) in parameters.enumerated() where index < arguments.count {
      assign(
        checker, index < places.count ? places[index] : position, parameter, arguments[index])
    }
  }

  private mutating func assign(
    _ checker: Checker, _ position: Position, _ parameter: TypeID, _ argument: TypeID
  ) {
    let program = checker.program
    if program.objects[program.typeName(parameter)].package != checker.package { return }
    var sources: [(index: Int, type: TypeID)] = []
    var pending = [argument]
    var seen = IDSet<TypeID>()
    while let next = pending.popLast() {
      let type = program.unalias(next)
      if !seen.insert(type).inserted { continue }
      let types = program.parts(of: type)
      switch program.types.kind(type) {
      case .typeParameter: sources.append((vertex(program, type), type))
      case .named:
        let local = localVertex(checker, program.origin(type))
        if local >= 0 { sources.append((local, type)) }
      default: break
      }
      pending.append(contentsOf: types.reversed())
    }
    for source in sources {
      let destination = vertex(program, parameter)
      edges.append(
        Edge(
          destination: destination, source: source.index, weight: source.type == argument ? 0 : 1,
          position: position, type: argument))
    }
  }

  private mutating func vertex(_ program: Program, _ parameter: TypeID) -> Int {
    let object = program.typeName(originals[parameter] ?? parameter)
    if let index = indices[object] { return index }
    indices[object] = vertices.count
    vertices.append(Vertex(object: object))
    return vertices.count - 1
  }

  /// The vertex of the defined type `named` if it depends on type parameters around its declaration; -1 if not.
  private mutating func localVertex(_ checker: Checker, _ named: TypeID) -> Int {
    let program = checker.program
    let object = program.typeName(named)
    let row = program.objects[object]
    let root = program.packages[checker.package].scope
    if row.package != checker.package || row.scope == root || row.scope.isNone { return -1 }
    if let index = indices[object] { return index }
    var index = -1
    var scope = row.scope
    while scope.exists && scope != root {
      for member in program.scopes.objects(in: scope) {
        let other = program.objects[member]
        guard other.kind == .typeName, other.type.exists, other.position < row.position,
          program.types.kind(other.type) == .typeParameter, program.typeName(other.type) == member
        else { continue }
        if index < 0 {
          index = vertices.count
          vertices.append(Vertex(object: object))
        }
        let source = vertex(program, other.type)
        edges.append(
          Edge(
            destination: index, source: source, weight: 1, position: row.position, type: other.type))
      }
      scope = program.scopes.parent(scope)
    }
    indices[object] = index
    return index
  }

  /// The cycle that never ends as the objects instantiated, where and as what; nil if there is none.
  mutating func endlessCycle() -> [(object: ObjectID, position: Position, type: TypeID)]? {
    var isChanging = true
    while isChanging {
      isChanging = false
      for (index, edge) in edges.enumerated() {
        let weight = vertices[edge.source].weight + edge.weight
        if weight <= vertices[edge.destination].weight { continue }
        vertices[edge.destination].edge = index
        vertices[edge.destination].length = vertices[edge.source].length + 1
        if vertices[edge.destination].length == vertices.count { return cycle(through: edge.destination) }
        vertices[edge.destination].weight = weight
        isChanging = true
      }
    }
    return nil
  }

  private func cycle(through start: Int) -> [(object: ObjectID, position: Position, type: TypeID)] {
    var stack: [Int] = []
    var vertex = start
    while !stack.contains(vertex) {
      stack.append(vertex)
      let edge = vertices[vertex].edge
      if edge < 0 { break }
      vertex = edges[edge].source
    }
    while let first = stack.first, first != vertex { stack.removeFirst() }
    return stack.compactMap { member in
      let edge = vertices[member].edge
      if edge < 0 { return nil }
      return (vertices[edges[edge].destination].object, edges[edge].position, edges[edge].type)
    }
  }
}

extension Program {
  /// The types that `type` is made of, as written; fields, parameters and type arguments included.
  func parts(of type: TypeID) -> [TypeID] {
    let row = types.rows[type]
    switch row.kind {
    case .pointer, .slice, .array, .channel: return [TypeID(raw: row.a)]
    case .map: return [TypeID(raw: row.a), TypeID(raw: row.b)]
    case .structure: return types.fieldList(type).map(\.type)
    case .tuple: return types.variables(type).map { objects[$0].type }
    case .signature:
      let record = types.signatures[SignatureID(raw: row.a)]
      return (record.parameters + record.results).map { objects[$0].type }
    case .interface: return typeSet(type).methods.map { objects[$0].type }
    case .named: return types.named[NamedID(raw: row.a)].typeArguments
    default: return []
    }
  }
}

extension Checker {
  /// Reports generic code that would need infinitely many instances.
  func reportInstantiationCycles() {
    guard let cycle = monomorphization.endlessCycle(), let last = cycle.first else { return }
    var report = ErrorReport(
      .invalidInstanceCycle, program.objects[last.object].position, "instantiation cycle:")
    for step in cycle {
      var writer = TypeWriter(program, package: package)
      writer.usesPaths = true
      writer.write(step.type)
      let isParameter = program.types.kind(program.objects[step.object].type) == .typeParameter
      let how = isParameter ? "instantiated as" : "implicitly parameterized by"
      report.add(step.position, "\(program.name(step.object)) \(how) \(writer.string)")
    }
    self.report(report)
  }
}
