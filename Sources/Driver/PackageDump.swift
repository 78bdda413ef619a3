import Base
import Packages
import Parser

extension LoadedPackage {
  /// The package as `minigo dump --emit packages` shows it: path, name, language version and directory, then a line for each
  /// file and import.
  func dump(_ sources: borrowing SourceFiles) -> String {
    var text = "\(path) \(name) go1.\(languageVersion - 100) \(directory)"
    if isStandard { text += " standard" }
    if isEmbedded { text += " embedded" }
    if hasAssembly { text += " assembly" }
    if isRequested { text += " requested" }
    text += "\n"
    for (file, version) in zip(files, fileVersions) {
      let name = sources[file.tree.file].path.split(separator: "/").last ?? ""
      text += "\tfile \(name)\(version == languageVersion ? "" : " go1.\(version - 100)")\n"
    }
    for path in imports {
      text += "\timport \(path)\(importMap[path].map { " => \($0)" } ?? "")\n"
    }
    return text
  }
}
