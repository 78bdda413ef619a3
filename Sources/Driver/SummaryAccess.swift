import Base
import IR
import Packages
import Types

/// Summaries as tests and measurements handle them.
public enum SummaryAccess {
  /// The summary of the last package that `operand` names, run in `directory`; empty if there is none.
  public static func bytes(of operand: String, directory: String) -> [UInt8] {
    var options = PipelineOptions(LoadSettings(directory: directory))
    options.separatesPackages = true
    let separate = options
    var summary: [UInt8] = []
    LargeStack.run { _ in
      summary = Pipeline.run([operand], separate).root?.summary.map { Array($0.bytes) } ?? []
      return CommandResult(status: 0)
    }
    return summary
  }

  /// `true` iff `bytes` are an intact summary of this version of the program, or of `writer`.
  public static func opens(_ bytes: [UInt8], writer: String? = nil) -> Bool {
    PackageSummary(bytes, writer: writer ?? Pipeline.writer) != nil
  }

  /// Gives the summary `bytes` the checksum of what they hold.
  public static func sign(_ bytes: inout [UInt8]) { FlatFile.sign(&bytes) }

  /// Has every declaration and body of the summary `bytes` checked, if they are one.
  public static func use(_ bytes: [UInt8]) {
    guard let summary = PackageSummary(bytes, writer: Pipeline.writer) else { return }
    LargeStack.run { _ in
      let program = Program()
      let id = program.declarePackage(path: "p", name: "p")
      let summaries = Summaries()
      let checker = summary.load(id, into: program, summaries, sources: nil) { _ in nil }
      program.checkEverything(in: id)
      withExtendedLifetime(checker) {}
      return CommandResult(status: 0)
    }
  }

  /// The summaries of all packages of the embedded library, each after those of the packages it imports.
  public static func embedded(directory: String) -> [(path: String, bytes: [UInt8])] {
    var options = PipelineOptions(LoadSettings(directory: directory))
    options.separatesPackages = true
    let separate = options
    var summaries: [(path: String, bytes: [UInt8])] = []
    LargeStack.run { _ in
      for package in Pipeline.run(EmbeddedLibrary.paths, separate).packages {
        guard let summary = package.summary else { continue }
        summaries.append((package.loaded.path, Array(summary.bytes)))
      }
      return CommandResult(status: 0)
    }
    return summaries
  }

  /// What the packages of `summaries` declare, by path: found out from the summaries.
  public static func declarations(in summaries: [(path: String, bytes: [UInt8])]) -> [String: [String]] {
    var result: [String: [String]] = [:]
    LargeStack.run { _ in
      let program = Program()
      let facts = Summaries()
      var stored: [String: PackageSummary] = [:]
      for (path, bytes) in summaries { stored[path] = PackageSummary(bytes, writer: Pipeline.writer) }
      var packages: [String: PackageID] = [:]
      func package(_ path: String) -> PackageID? {
        if let known = packages[path] { return known }
        guard let summary = stored[path] else { return nil }
        let id = program.declarePackage(path: path, name: summary.description.name)
        program.packages[id].isPending = true
        packages[path] = id
        return id
      }
      var checkers: [Checker] = []
      program.load = { id in
        guard let summary = stored[program.packages[id].path] else { return }
        let checker = summary.load(id, into: program, facts, sources: nil) { package($0) }
        if let checker { checkers.append(checker) }
      }
      for (path, _) in summaries {
        guard let id = package(path) else { continue }
        program.checkEverything(in: id)
        result[path] = program.exports(of: id)
      }
      program.load = nil
      withExtendedLifetime(checkers) {}
      return CommandResult(status: 0)
    }
    return result
  }

  /// What the packages of the embedded library declare, by path: found out from their source.
  public static func embeddedDeclarations(directory: String) -> [String: [String]] {
    var result: [String: [String]] = [:]
    LargeStack.run { _ in
      let program = Program()
      var loader = PackageLoader(LoadSettings(directory: directory))
      var importable: [String: PackageID] = [:]
      guard (try? loader.resolve(EmbeddedLibrary.paths, &program.sources)) != nil else {
        return CommandResult(status: 1)
      }
      while let package = loader.next(&program.sources, &program.names) {
        let id = program.declarePackage(path: package.path, name: package.name)
        importable[package.path] = id
        let checker = Checker(program: program, package: id, imports: importable)
        checker.isBodyOptional = true
        checker.check(package.files.map { CheckedFile(tree: $0.tree, package: id) })
        result[package.path] = program.exports(of: id)
      }
      return CommandResult(status: 0)
    }
    return result
  }
}

extension Program {
  /// A line for each exported object of `package` and each method of its types: place, type, value, size.
  fileprivate func exports(of package: PackageID) -> [String] {
    var lines: [String] = []
    for id in scopes.objects(in: packages[package].scope) where names.isExported(objects[id].name) {
      demand(id)
      lines.append("\(place(of: id)) \(describe(id))")
      let type = objects[id].type
      guard objects[id].kind == .typeName, types.kind(type) == .named else { continue }
      for method in declaredMethods(type) {
        lines.append(
          "\(place(of: method)) \(describe(id)) \(hasPointerReceiver(method) ? "*" : "")\(describe(method))")
      }
    }
    return lines.sorted()
  }

  private func place(of object: ObjectID) -> String {
    let place = sources.location(objects[object].position)
    return "\(place.line):\(place.column)"
  }

  private func describe(_ object: ObjectID) -> String {
    let row = objects[object]
    var text = "\(names.string(row.name)) \(typeString(row.type))"
    if row.kind == .constant && row.value.exists { text += " = \(constants[row.value].exactDescription)" }
    if row.kind == .typeName && !isGeneric(row.type) {
      text += " size \(size(row.type)) align \(alignment(row.type)) is \(typeString(underlying(row.type)))"
    }
    return text
  }
}
