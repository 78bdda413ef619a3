import Base
import IR
import Inline
import Packages
import Types

// The embedded library as minigo itself understands it, one declaration a line, so that a script can hold it against the
// real packages:
//
//     const NAME TYPE VALUE
//     type NAME SIZE ALIGNMENT UNDERLYING-TYPE
//     var NAME TYPE
//     func NAME TYPE inline COST|no|intrinsic|generic|instance [PARAMETER=PLACES …]
//
// `generic` stands for functions with type parameters, `instance` for those whose bodies call instances of them.
// Costs are what the inliner makes of the bodies, leaks what escape analysis finds in them; for functions without a body
// they are what the source states.

/// `minigo dump --emit facts`.
struct FactsDump {
  private let program: Program
  private let code: Code
  private let path: String

  /// Prints the declarations of the embedded packages `paths`; of all if there are none.
  static func run(_ paths: [String], _ environment: CommandEnvironment) -> CommandResult {
    let program = Program()
    let settings = LoadSettings(directory: environment.directory)
    var loader = PackageLoader(settings)
    let wanted = paths.isEmpty ? EmbeddedLibrary.paths : paths
    do {
      try loader.resolve(wanted, &program.sources)
    } catch {
      return CommandResult(status: 1, error: "\(error.message)\n")
    }
    var result = CommandResult(status: 0)
    var importable: [String: PackageID] = [:]
    while let package = loader.next(&program.sources, &program.names) {
      let id = program.declarePackage(path: package.path, name: package.name)
      importable[package.path] = id
      let checker = Checker(program: program, package: id, imports: importable)
      checker.isBodyOptional = true
      checker.check(package.files.map { CheckedFile(tree: $0.tree, package: id) })
      for error in package.files.flatMap(\.diagnostics) + checker.errors {
        let place = program.sources.location(error.position)
        result.standardError.write("\(place.file):\(place.line):\(place.column): \(error.message)\n")
        result.status = 1
      }
    }
    if result.status != 0 { return result }
    for path in wanted {
      guard let package = importable[path] else { continue }
      let code = Code(program: program, package: package)
      Pipeline.decide(code, PipelineOptions(settings))
      FactsDump(program: program, code: code, path: path).write(package, to: &result.standardOutput)
    }
    return result
  }

  private func write(_ package: PackageID, to out: inout TextBuffer) {
    out.write("package \(path)\n")
    let scope = program.packages[package].scope
    for id in program.objects.ids {
      let object = program.objects[id]
      guard object.package == package, object.node.exists, object.origin.isNone else { continue }
      let name = program.names.string(object.name)
      switch object.kind {
      case .constant where program.scopes.lookup(object.name, in: scope) == id:
        let value = object.value.exists ? program.constants[object.value].exactDescription : "unknown"
        out.write("const \(name) \(program.typeString(object.type)) \(value)\n")
      case .typeName where program.scopes.lookup(object.name, in: scope) == id:
        write(type: object.type, name, to: &out)
      case .variable where program.scopes.lookup(object.name, in: scope) == id:
        out.write("var \(name) \(program.typeString(object.type))\n")
      case .function: write(function: id, to: &out)
      default: break
      }
    }
  }

  private func write(type: TypeID, _ name: String, to out: inout TextBuffer) {
    if !program.isGeneric(type) {
      let underlying = program.typeString(program.underlying(type))
      out.write("type \(name) \(program.size(type)) \(program.alignment(type)) \(underlying)\n")
    } else {
      out.write("type \(name) generic\n")
    }
  }

  private func write(function object: ObjectID, to out: inout TextBuffer) {
    guard let function = code.functionOf[object] else { return }
    let row = code.functions[function]
    let name = program.names.string(row.name)
    out.write("func \(name) \(program.typeString(program.objects[object].type))")
    if !row.isLocal {
      out.write(" inline generic\n")
      return
    }
    if callsInstance(function) {
      out.write(" inline instance\n")
      return
    }
    if Intrinsics.contains(name, in: path) {
      out.write(" inline intrinsic")
    } else if row.inlinability == .yes {
      out.write(" inline \(row.inlineCost)")
    } else {
      out.write(" inline no")
    }
    var parameters = row.parameters
    if row.receiver.exists { parameters.insert(row.receiver, at: 0) }
    for (index, parameter) in parameters.enumerated() where index < row.leaks.count {
      if !program.hasPointers(code.variables[parameter].type) { continue }
      let places = FactsDump.places(row.leaks[index])
      if places.isEmpty { continue }
      out.write(" \(program.names.string(code.variables[parameter].name))=\(places)")
    }
    out.write("\n")
  }

  /// `true` iff the body of `function`, or of one it calls, mentions a function with type parameters or a method of a
  /// generic type.
  private func callsInstance(_ function: FunctionID) -> Bool {
    var seen: Set<FunctionID> = [function]
    var pending = NodeStack()
    code.push(code.functions[function].template, on: &pending)
    while let id = pending.popLast() {
      let row = code.rows[id]
      switch row.op {
      case .functionName, .methodExpression, .methodValue:
        let callee = FunctionID(raw: row.aux)
        if callee.exists && isGeneric(callee) { return true }
        if callee.exists && seen.insert(callee).inserted {
          code.push(code.functions[callee].template, on: &pending)
        }
      default: break
      }
      code.pushChildren(of: id, on: &pending)
    }
    return false
  }

  private func isGeneric(_ function: FunctionID) -> Bool {
    let object = code.functions[function].object
    guard object.exists else { return false }
    let signature = program.signature(program.objects[object].type)
    return program.objects[object].origin.exists || !signature.typeParameters.isEmpty
      || !signature.receiverTypeParameters.isEmpty
  }

  /// The places `leaks` names, as the directive of the library's sources writes them.
  private static func places(_ leaks: Leaks) -> String {
    var places: [String] = []
    if leaks.callee >= 0 { places.append("calls/\(leaks.callee)") }
    switch leaks.heap {
    case 0: places.append("heap")
    case 1: places.append("content")
    case 2...: places.append("heap/\(leaks.heap)")
    default: break
    }
    if leaks.mutator >= 0 { places.append("mutates/\(leaks.mutator)") }
    for index in 0..<5 where leaks.result(index) >= 0 { places.append("r\(index)/\(leaks.result(index))") }
    return places.joined(separator: ",")
  }
}
