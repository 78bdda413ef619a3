import Base
import Parser
import Testing
import Types

@testable import Packages

/// Loads and checks the packages `paths` and all they import; returns what is wrong with them.
private func check(_ paths: [String]) throws -> [String] {
  let program = Program()
  var loader = PackageLoader(LoadSettings(directory: "/"))
  try loader.resolve(paths, &program.sources)
  var problems: [String] = []
  var importable: [String: PackageID] = [:]
  while let package = loader.next(&program.sources, &program.names) {
    let id = program.declarePackage(path: package.path, name: package.name)
    importable[package.path] = id
    let checker = Checker(program: program, package: id, imports: importable)
    checker.isBodyOptional = true
    checker.check(package.files.map { CheckedFile(tree: $0.tree, package: id) })
    for error in package.files.flatMap(\.diagnostics) + checker.errors {
      let place = program.sources.location(error.position)
      problems.append("\(package.path):\(place.line):\(place.column): \(error.message)")
    }
  }
  return problems
}

@Suite struct EmbeddedLibraryTests {
  @Test func everyPackageChecks() throws {
    #expect(try check(EmbeddedLibrary.paths) == [])
  }

  @Test func everyPackageChecksAlone() throws {
    for path in EmbeddedLibrary.paths { #expect(try check([path]) == []) }
  }

  @Test func pathsAreSorted() {
    #expect(EmbeddedLibrary.paths == EmbeddedLibrary.packages.map(\.path))
  }
}
