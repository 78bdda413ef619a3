import Base
import Parser
import Types

// What the packages that import a package need to know of it, in one flat file.
//
// A summary is no type graph. It is the package's trees, stripped to what importers may need (`TreeStripper`), and what
// analysing the package found out about its functions (`StoredFunctions`). Types are made from the trees by the checker that
// makes all types, so there is one way to make a type, and nothing in a summary is numbered as in the run that wrote it:
// packages and functions of others are named by paths and names.
//
// A summary is opened once (`init`), which checks all of it, and may then be loaded into any number of programs, on any
// thread: its memory never changes. Loading interns the package's names and makes a small object a file; rows of trees are
// read where they lie.
//
// Invariants:
// 1. Equal packages make equal bytes, wherever their directories are, unless they have line directives, which name files by
//    their places.
// 2. Bytes that are not what `write` made, by this version of the program, are refused or harmless: a checksum finds
//    damage, and what the checksum cannot exclude is checked by ranges (`StoredTrees`, `StoredFunctions`).
// 3. A program that loads summaries says exactly what one says that has checked and analysed the imports itself.
//
// Deliberately absent: what only errors in the package need, since a package with errors has no summary; the content of files,
// so an error text that quotes an imported file cannot be had; comments.

/// What a summary says about its package beside declarations and functions.
public struct SummaryDescription: Sendable, Equatable {
  /// The import path.
  public var path = ""
  /// The name in the package clauses.
  public var name = ""
  /// The language version of the package's module, as 127 for Go 1.27.
  public var languageVersion = 127
  /// `true` for a package of the standard library.
  public var isStandard = false
  /// `true` if the package was analysed: functions are what analysis found out about them, and bodies those that can be
  /// inlined. Otherwise all bodies are there.
  public var isAnalysed = false
  /// The packages that importing this one needs, each once: the path as files spell it and the package it means.
  public var imports: [SummaryImport] = []

  public init() {}
}

/// An import that the declarations of a package need.
public struct SummaryImport: Sendable, Equatable {
  /// The path as the file spells it.
  public var spelled: String
  /// The path of the package that it means.
  public var path: String
}

/// A file of a package in a summary.
struct SummaryFile {
  /// The name in its directory.
  var name: String
  var goVersion: String
  var directives: [LineDirective]
}

/// The summary of a package, open.
public final class PackageSummary: @unchecked Sendable {
  /// The version of the format: changed whenever the same bytes would mean something else.
  public static let formatVersion: UInt32 = 4
  private static let magic: StaticString = "minigoPS"

  /// The sections before those of trees.
  private enum Section: Int {
    case description
    /// The words of `StoredFunctions`, its leaks and its other functions.
    case functions, leaks, others
    case trees
  }

  public let description: SummaryDescription
  let file: FlatFile
  let files: [SummaryFile]
  let functions: StoredFunctions
  let trees: StoredTrees

  /// The bytes of the whole summary, as `write` made them.
  public var bytes: UnsafeRawBufferPointer { file.bytes }

  /// What tells the summary from every other.
  public var digest: Digest { file.checksum }

  /// `true` iff line directives name files in it.
  public var hasLineDirectives: Bool { files.contains { !$0.directives.isEmpty } }

  /// Opens a copy of `bytes`; nil unless they are an intact summary that the program's version `writer` wrote.
  public convenience init?(_ bytes: [UInt8], writer: String) {
    guard
      let file = FlatFile(bytes, magic: PackageSummary.magic, version: PackageSummary.formatVersion)
    else { return nil }
    self.init(file, writer)
  }

  /// Opens `bytes`, which start at a multiple of eight and which `owner` keeps alive, having found them undamaged by a
  /// checksum of its own; nil unless they are a summary that the program's version `writer` wrote.
  public convenience init?(verified bytes: UnsafeRawBufferPointer, owner: AnyObject, writer: String) {
    guard
      let file = FlatFile(
        verified: bytes, owner: owner, magic: PackageSummary.magic, version: PackageSummary.formatVersion)
    else { return nil }
    self.init(file, writer)
  }

  private init?(_ file: FlatFile, _ writer: String) {
    self.file = file
    guard file.count == Section.trees.rawValue + TreeSection.allCases.count,
      let header = PackageSummary.readHeader(file.section(Section.description.rawValue), writer),
      let trees = StoredTrees(file, first: Section.trees.rawValue), trees.count == header.files.count,
      let functions = StoredFunctions(
        words: file.words(Section.functions.rawValue), leaks: file.section(Section.leaks.rawValue),
        others: file.words(Section.others.rawValue), paths: header.paths, nameCount: trees.nameCount,
        fileCount: trees.count)
    else { return nil }
    description = header.description
    files = header.files
    self.trees = trees
    self.functions = functions
  }

  // MARK: Writing

  /// Returns the summary of `package`, which was checked without errors; `code` is what analysing it left, recorded in
  /// `summaries`, nil if that was not done, and `writer` the program's version. `description` need not have imports.
  public static func write(
    _ program: Program, _ package: PackageID, _ code: Code?, _ summaries: Summaries,
    _ description: SummaryDescription, writer: String
  ) -> [UInt8]? {
    let checked = program.packages[package].files.map { program.files[$0] }
    let trees = checked.map { $0.tree }
    let foreign = code == nil ? [] : summaries.foreignBodies(exportedBy: package)
    let inlinable = code.map { StoredFunctions.inlinable($0) }
    var plain: Set<ObjectID> = []
    if code != nil {
      var types: [ObjectID] = []
      for file in checked {
        for node in file.tree.declarations where file.tree.tag(node) == .typeDeclaration {
          let object = file.facts[file.tree.typeDeclaration(node).name].object
          if object.exists && !file.tree.typeDeclaration(node).isAlias { types.append(object) }
        }
      }
      plain = summaries.plainTypes(among: types, of: package, in: program)
    }
    let stripper = TreeStripper(
      trees, exports: { program.names.isExported($0) },
      importName: { file, node in
        let object = checked[file].facts[node].object
        if object.isNone { return .none }
        if program.names.utf8(program.objects[object].name).elementsEqual(".".utf8) { return .none }
        return program.objects[object].name
      },
      keepsBody: { file, node in
        guard let inlinable else { return true }
        return inlinable.contains(FunctionPlace(file: file, node: node))
          || trees[file].isGenericFunction(node)
      },
      isPlain: { plain.contains(checked[$0].facts[trees[$0].typeDeclaration($1).name].object) })
    guard var stripper else { return nil }
    var description = description
    description.isAnalysed = code != nil
    description.imports = []
    for (index, tree) in trees.enumerated() {
      for node in stripper.keptImports(ofFile: index) {
        let object = checked[index].facts[node].object
        guard object.exists else { continue }
        let text = ConstantValue.literal(tree.text(tree.importDeclaration(node).path), .string)
        let item = SummaryImport(
          spelled: text.stringValue?.text ?? "",
          path: program.packages[PackageID(raw: program.objects[object].payload)].path)
        if !description.imports.contains(item) { description.imports.append(item) }
      }
    }
    let functions = StoredFunctions.write(code, stripper.functions, foreign) { stripper.numberOf($0) }
    var out = FlatWriter()
    writeHeader(description, functions.paths, program, trees, stripper.lineDirectives, writer, to: &out)
    let sections = [out.bytes, functions.words, functions.leaks, functions.others]
    return FlatFile.write(
      magic: magic, version: formatVersion, sections: sections + stripper.sections(program.names))
  }

  private static func writeHeader(
    _ description: SummaryDescription, _ paths: [String], _ program: Program, _ trees: [SyntaxTree],
    _ lineDirectives: [[LineDirective]], _ writer: String, to out: inout FlatWriter
  ) {
    out.write(text: writer)
    out.write(text: description.path)
    out.write(text: description.name)
    out.write(number: description.languageVersion)
    out.write(number: (description.isStandard ? 1 : 0) + (description.isAnalysed ? 2 : 0))
    out.write(number: description.imports.count)
    for item in description.imports {
      out.write(text: item.spelled)
      out.write(text: item.path)
    }
    out.write(number: paths.count)
    for path in paths { out.write(text: path) }
    out.write(number: trees.count)
    for (tree, directives) in zip(trees, lineDirectives) {
      let path = program.sources[tree.file].path
      out.write(text: path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path)
      out.write(text: tree.goVersion)
      out.write(number: directives.count)
      for directive in directives {
        out.write(number: Int(directive.offset))
        out.write(text: directive.file)
        out.write(number: directive.line)
        out.write(number: directive.column)
      }
    }
  }

  // MARK: Reading

  private struct Header {
    var description = SummaryDescription()
    var paths: [String] = []
    var files: [SummaryFile] = []
  }

  private static func readHeader(_ section: UnsafeRawBufferPointer, _ writer: String) -> Header? {
    var reader = FlatReader(section)
    if reader.text() != writer { return nil }
    var header = Header()
    header.description.path = reader.text()
    header.description.name = reader.text()
    header.description.languageVersion = reader.number()
    let flags = reader.number()
    header.description.isStandard = flags & 1 != 0
    header.description.isAnalysed = flags & 2 != 0
    for _ in 0..<reader.count() {
      let spelled = reader.text()
      header.description.imports.append(SummaryImport(spelled: spelled, path: reader.text()))
    }
    for _ in 0..<reader.count() { header.paths.append(reader.text()) }
    let fileCount = reader.count()
    header.files.reserveCapacity(min(fileCount, 1000))
    for _ in 0..<fileCount {
      let name = reader.text()
      var file = SummaryFile(name: name, goVersion: reader.text(), directives: [])
      for _ in 0..<reader.count() {
        let offset = UInt32(truncatingIfNeeded: reader.number())
        let name = reader.text()
        let line = Int(UInt32(truncatingIfNeeded: reader.number()))
        let column = Int(UInt32(truncatingIfNeeded: reader.number()))
        file.directives.append(LineDirective(offset: offset, file: name, line: line, column: column))
      }
      header.files.append(file)
    }
    if reader.hasFailed || reader.remaining > 0 { return nil }
    return header
  }

  // MARK: Loading

  /// Loads the trees of the package `id`, declared in `program`, and returns its checker, which looks at declarations and bodies
  /// when they are asked for and must live as long as the program is asked; `summaries` learns what its functions do. `sources`
  /// are the package's files as the program numbers them, nil to number them now. `importable` gives the package of a path that
  /// the package imports. Nil if the files are not those of the summary.
  public func load(
    _ id: PackageID, into program: Program, _ summaries: Summaries, sources: [FileID]?,
    importable: @escaping (_ path: String) -> PackageID?
  ) -> Checker? {
    program.packages[id].languageVersion = description.languageVersion
    if let sources, sources.count != files.count { return nil }
    let spellings = trees.spellings(&program.names)
    var list: [CheckedFile] = []
    for (index, file) in files.enumerated() {
      guard
        let source = sources?[index] ?? trees.add(index, name: file.name, to: &program.sources),
        let tree = trees.load(
          index, as: source, goVersion: file.goVersion, lineDirectives: file.directives, spellings,
          &program.sources)
      else { return nil }
      list.append(CheckedFile(tree: tree, package: id))
    }
    if description.isAnalysed { summaries.add(functions, trees, of: id) }
    let imports = description.imports
    let checker = Checker(program: program, package: id) { spelled in
      imports.first { $0.spelled == spelled }.flatMap { importable($0.path) }
    }
    checker.isBodyOptional = true
    checker.declare(list)
    return checker
  }
}
