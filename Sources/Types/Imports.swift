import Base
import Lexer
import Parser

// Import declarations: which package a path means, names in file scopes, and those that are not used.
extension Checker {
  /// Declares what the import declaration `node` of the current file imports in `scope`, the file's.
  func declareImport(_ node: NodeID, in scope: ScopeID) {
    let parts = tree.importDeclaration(node)
    if parts.path.isNone || tree.literal(parts.path).isMalformed { return }
    let place = tree.position(parts.path)
    let path = importPath(tree.text(parts.path))
    if !isOnDemand, let problem = Checker.importPathProblem(path) {
      return error(place, .badImportPath, "invalid import path (\(problem))")
    }
    let imported = importedPackage(path, at: place)
    var name = program.packages[imported].name
    if parts.name.exists { name = tree.name(parts.name) }
    if path == "C" && parts.name.exists {
      return error(tree.position(parts.name), .importCRenamed, "cannot rename import \"C\"")
    }
    if name == universe.`init` {
      return error(
        tree.position(node), .invalidInitDecl, "cannot import package as init - init must be a func")
    }
    if !isOnDemand && !program.packages[package].imports.contains(imported) {
      program.packages[package].imports.append(imported)
    }
    var object = Object(
      .packageName, name: name, package: package, type: .invalid, position: tree.position(node))
    object.payload = imported.raw
    object.node = node
    object.file = UInt16(truncatingIfNeeded: environment.file)
    object.isUsed = program.packages[imported].isFake
    let packageName = program.objects.append(object)
    recordImplicit(node, packageName)
    if parts.name.exists { recordDefinition(parts.name, packageName) }
    importedNames.append(packageName)
    if name == universe.dot {
      importAll(of: imported, as: packageName, at: parts.name, in: scope)
    } else {
      declare(scope, .none, packageName, from: .none)
    }
  }

  /// The path that the literal `text` writes.
  private func importPath(_ text: UnsafeBufferPointer<UInt8>) -> String {
    if text.count > 2 && !text.contains(UInt8(ascii: "\\")) {
      return String(decoding: text[1..<text.count - 1], as: UTF8.self)
    }
    return ConstantValue.literal(text, .string).stringValue.map { $0.text } ?? ""
  }

  /// The package that `path` means; one without content, after an error, if there is none.
  private func importedPackage(_ path: String, at position: Position) -> PackageID {
    if path == "unsafe" { return universe.unsafePackage }
    if let known = imports(path) ?? fakePackages[path] { return known }
    let why =
      path.hasPrefix("/")
      ? "import path cannot be absolute path" : "open : no such file or directory"
    error(position, .brokenImport, "could not import \(path) (\(why))")
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let name = program.names.intern(parts.last.map(String.init) ?? path)
    var record = Package(path: path, name: name, scope: program.scopes.make(in: universe.scope))
    record.isFake = true
    let package = program.packages.append(record)
    fakePackages[path] = package
    return package
  }

  /// Declares the exported objects of `imported` in the file scope `scope`.
  private func importAll(
    of imported: PackageID, as packageName: ObjectID, at node: NodeID, in scope: ScopeID
  ) {
    program.open(imported)
    var isUsable = false
    for object in program.scopes.objects(in: program.packages[imported].scope) {
      let name = program.objects[object].name
      if !program.names.isExported(name) { continue }
      let other = program.scopes.insert(object, as: name, in: scope)
      if other.exists {
        var report = ErrorReport(
          .duplicateDecl, tree.position(node), "\(program.name(other)) redeclared in this block")
        report.addDeclaration(of: other, in: program)
        self.report(report)
      } else {
        isUsable = true
      }
    }
    if isUsable && dotImport(of: imported, in: scope).isNone {
      dotImports.append(DotImport(scope: scope, package: imported, packageName: packageName))
    }
  }

  /// The package name by which a dot import brought objects of `package` into `scope`; `none` if none did.
  func dotImport(of package: PackageID, in scope: ScopeID) -> ObjectID {
    for item in dotImports where item.scope == scope && item.package == package { return item.packageName }
    return .none
  }

  /// What is wrong with the import path `path`; nil if nothing is.
  private static func importPathProblem(_ path: String) -> String? {
    if path.isEmpty { return "empty string" }
    if path.utf8.allSatisfy({ isPlain($0) }) { return nil }
    for scalar in path.unicodeScalars {
      let isIllegal =
        "!\"#$%&'()*,:;<=>?[\\]^{|}`\u{FFFD}".unicodeScalars.contains(scalar)
        || scalar.properties.isWhitespace || !isGraphic(scalar)
      if !isIllegal { continue }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return "invalid character U+\(code)" + (isGraphic(scalar) ? " '\(Character(scalar))'" : "")
    }
    return nil
  }

  /// `true` for the characters that nearly all paths are made of.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x2D...0x39, 0x5F: true
    default: false
    }
  }

  private static func isGraphic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// Reports imports that no identifier of their file uses.
  func reportUnusedImports() {
    for packageName in importedNames {
      let object = program.objects[packageName]
      if object.isUsed || object.name == universe.blank { continue }
      let imported = program.packages[PackageID(raw: object.payload)]
      let path = imported.path
      let last = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? path
      let name = program.names.string(object.name)
      let quoted = GoQuoting.quote(path)
      if object.name == universe.dot || name == last {
        softError(object.position, .unusedImport, "\(quoted) imported and not used")
      } else {
        softError(object.position, .unusedImport, "\(quoted) imported as \(name) and not used")
      }
    }
  }
}
