import Base
import Parser

// What the compiler refuses once a package has no other errors: directives where they mean nothing, and functions without
// a body that no directive finds elsewhere.
extension Checker {
  /// Finds misplaced and contradictory directives and missing function bodies; returns the errors, which the compiler
  /// reports only for a package without others.
  public func checkDirectives() -> [Diagnostic] {
    let before = errors.count
    var linked = IDSet<ObjectID>()
    for index in files.indices {
      environment = Environment()
      environment.file = index
      for error in tree.misplacedDirectives { errors.append(error) }
      checkEmbeds()
      checkLinknames(&linked)
    }
    for index in files.indices {
      environment.file = index
      for node in tree.declarations where tree.tag(node) == .functionDeclaration {
        checkFunction(node, linked)
      }
    }
    return Array(errors[before...])
  }

  /// Returns what is wrong with variables that hold files, which the compiler says once all else is done; `matches` returns the
  /// files that a pattern matches.
  public func checkEmbeddedVariables(_ matches: (String) -> [String]) -> [Diagnostic] {
    let before = errors.count
    program.checking = self
    defer { program.checking = nil }
    for index in files.indices {
      environment = Environment()
      environment.file = index
      if tree.directives.contains(where: { $0.flags.contains(.embed) }) { checkEmbeddedTypes(matches) }
    }
    return Array(errors[before...])
  }

  /// `true` iff the current file imports the package of that path.
  private func fileImports(_ path: String) -> Bool {
    importedNames.contains { name in
      let object = program.objects[name]
      return Int(object.file) == environment.file
        && program.packages[PackageID(raw: object.payload)].path == path
    }
  }

  private func checkEmbeds() {
    if !tree.directives.contains(where: { $0.flags.contains(.embed) }) { return }
    for node in tree.nodes where tree.tag(node) == .varDeclaration {
      guard let directive = tree.directives(of: node).first(where: { $0.flags.contains(.embed) }) else {
        continue
      }
      let parts = tree.varDeclaration(node)
      let problem: String
      if !fileImports("embed") {
        problem = "requires import \"embed\" (or import _ \"embed\", if package is not used)"
      } else if parts.names.count > 1 {
        problem = "cannot apply to multiple vars"
      } else if !parts.values.isEmpty {
        problem = "cannot apply to var with initializer"
      } else if !tree.declarations.contains(node) {
        problem = "cannot apply to var inside func"
      } else if program.packages[package].languageVersion < 116 {
        let version = Checker.versionText(program.packages[package].languageVersion)
        problem = "requires go1.16 or later (-lang was set to \(version); check go.mod)"
      } else {
        continue
      }
      error(tree.position(directive), .badDecl, "go:embed \(problem)")
    }
  }

  /// Reports variables of types that cannot hold embedded files, or cannot hold several.
  private func checkEmbeddedTypes(_ matches: (String) -> [String]) {
    for node in tree.declarations where tree.tag(node) == .varDeclaration {
      let directives = tree.directives(of: node).filter { $0.flags.contains(.embed) }
      if directives.isEmpty { continue }
      for name in tree.varDeclaration(node).names {
        let variable = factTables[environment.file].pointee[name].object
        if !variable.exists { continue }
        let type = program.objects[variable].type
        if isFileSystem(type) { continue }
        let isBytes =
          program.types.kind(underlying(type)) == .slice
          && program.types.kind(underlying(program.element(type))) == .uint8
        if !isBytes && !isString(type) {
          error(tree.position(name), .badDecl, "go:embed cannot apply to var of type \(typeString(type))")
          continue
        }
        var held: Set<String> = []
        for directive in directives {
          for pattern in tree.embedPatterns(directive) { held.formUnion(matches(pattern)) }
        }
        if held.count > 1 {
          error(
            tree.position(name), .badDecl, "invalid go:embed: multiple files for type \(typeString(type))")
        }
      }
    }
  }

  /// `true` iff `type` is the one that holds any number of embedded files.
  private func isFileSystem(_ type: TypeID) -> Bool {
    let named = program.asNamed(type)
    if !named.exists { return false }
    let object = program.objects[program.typeName(named)]
    return program.names.string(object.name) == "FS" && program.packagePath(object.package) == "embed"
  }

  /// Reports directives that link a name to something else in vain; `linked` collects what they name.
  private func checkLinknames(_ linked: inout IDSet<ObjectID>) {
    for linkname in tree.linknames {
      let directive = linkname.isStandard ? "//go:linknamestd" : "//go:linkname"
      if !fileImports("unsafe") {
        error(
          linkname.position, .badDecl, "\(directive) only allowed in Go files that import \"unsafe\"")
        continue
      }
      if linkname.remote.contains("[") && linkname.remote.contains("]") {
        error(
          linkname.position, .badDecl, "\(directive) reference of an instantiation is not allowed")
        continue
      }
      let object = program.scopes.lookup(
        program.names.intern(linkname.local), in: program.packages[package].scope)
      let kind = object.exists ? program.objects[object].kind : .label
      if kind != .function && kind != .variable {
        error(
          linkname.position, .badDecl, "\(directive) must refer to declared function or variable")
      } else if !linked.insert(object).inserted {
        error(linkname.position, .badDecl, "duplicate \(directive) for \(linkname.local)")
      }
    }
  }

  private func checkFunction(_ node: NodeID, _ linked: borrowing IDSet<ObjectID>) {
    let flags = tree.directiveFlags(of: node)
    let position = tree.position(node)
    if flags.contains(.systemstack) && flags.contains(.nosplit) {
      error(position, .badDecl, "go:nosplit and go:systemstack cannot be combined")
    }
    let parts = tree.functionDeclaration(node)
    if parts.body.exists {
      if flags.contains(.noescape) {
        error(
          position, .badDecl, "can only use //go:noescape with external func implementations")
      }
      if flags.contains(.uintptrKeepAlive) && !flags.contains(.uintptrEscapes) && !flags.contains(.nosplit) {
        error(position, .badDecl, "go:uintptrkeepalive requires go:nosplit")
      }
    } else if !isBodyOptional && !flags.contains(.wasmImport)
      && !linked.contains(factTables[environment.file].pointee[node].object)
    {
      error(position, .badDecl, "missing function body")
    }
  }
}
