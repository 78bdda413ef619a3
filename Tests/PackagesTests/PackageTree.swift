import Base
import Foundation
import Parser

@testable import Packages

/// A directory tree in a temporary directory, removed with the value.
final class PackageTree {
  let root: String

  /// Makes the tree of `files`, whose keys are paths below the root.
  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("packages-\(UUID().uuidString)")
    root = folder.path
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Loads the packages that `operands` name from `directory` below the root. Returns one line for each package, with its
  /// files, renamed imports and version, or what the go command would print; the root is `$ROOT`. Packages of the standard
  /// library are left out.
  func load(
    _ operands: [String], in directory: String = "", _ variables: [String: String] = [:],
    configure: (inout LoadSettings) -> Void = { _ in }
  ) throws -> String {
    var settings = LoadSettings(directory: PathText.join(root, directory))
    var environment = ["GOPATH": "\(root)/gopath", "GOWORK": "", "GO111MODULE": ""]
    for (name, value) in variables {
      environment[name] = value.replacingOccurrences(of: "$ROOT", with: root)
    }
    var text = ""
    var sources = SourceFiles()
    var names = Interner()
    do {
      try settings.apply(environment)
      configure(&settings)
      var loader = PackageLoader(settings)
      do {
        try loader.resolve(operands, &sources)
      } catch {
        return plain(loader.warnings + error.message)
      }
      text = loader.warnings + loader.errors
      while let package = loader.next(&sources, &names) {
        if package.isStandard { continue }
        text += PackageTree.line(package, sources) + "\n"
      }
    } catch {
      return plain(error.message)
    }
    if text.hasSuffix("\n") { text.removeLast() }
    return plain(text)
  }

  private func plain(_ text: String) -> String { text.replacingOccurrences(of: root, with: "$ROOT") }

  private static func line(_ package: LoadedPackage, _ sources: borrowing SourceFiles) -> String {
    var words = [package.isRequested ? "\(package.path)*" : package.path]
    for file in package.files { words.append(PathText.last(sources[file.tree.file].path)) }
    for (path, actual) in package.importMap.sorted(by: { $0.key < $1.key }) {
      words.append("\(path)=>\(actual)")
    }
    if package.languageVersion != LanguageVersion.current {
      words.append("go1.\(package.languageVersion - 100)")
    }
    if package.hasAssembly { words.append("assembly") }
    return words.joined(separator: " ")
  }
}
