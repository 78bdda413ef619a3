// vendor/modules.txt: which module each vendored package belongs to.

/// The modules and packages of a vendor directory.
struct VendorList {
  /// What the list says of a module.
  struct Entry {
    var isExplicit = false
    var replacement: ModuleVersion?
    var goVersion = ""
  }

  /// Modules with packages, in order of the file.
  private(set) var modules: [ModuleVersion] = []
  private(set) var entries: [ModuleVersion: Entry] = [:]
  /// Modules that are marked as replaced, in order.
  private(set) var replaced: [ModuleVersion] = []
  /// The module of each package.
  private(set) var packages: [String: ModuleVersion] = [:]
  private(set) var isForWorkspace = false

  /// Reads `directory`/modules.txt; an empty list if there is none.
  init(directory: String) {
    guard let content = try? FileSystem.read("\(directory)/modules.txt") else { return }
    var module: ModuleVersion?
    for line in String(decoding: content, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("# ") {
        module = add(module: line.split(separator: " "))
      } else if line.hasPrefix("## ") {
        let words = line.dropFirst(3).split(separator: ";").map { $0.drop { $0 == " " } }
        guard let module else {
          if words.contains("workspace") { isForWorkspace = true }
          continue
        }
        for word in words {
          if word == "explicit" { entries[module, default: Entry()].isExplicit = true }
          if word.hasPrefix("go ") { entries[module, default: Entry()].goVersion = String(word.dropFirst(3)) }
        }
      } else if let module, !line.contains(" ") {
        packages[String(line)] = module
        if !modules.contains(module) { modules.append(module) }
      }
    }
  }

  private mutating func add(module words: [Substring]) -> ModuleVersion? {
    guard words.count >= 3 else { return nil }
    var module = ModuleVersion(path: String(words[1]), version: "")
    var rest = words.dropFirst(2)
    if rest.first != "=>" {
      module.version = String(rest.removeFirst())
      if !SemanticVersion.isValid(module.version) { return nil }
    }
    if rest.first == "=>" && rest.count >= 2 {
      let target = Array(rest.dropFirst())
      entries[module, default: Entry()].replacement = ModuleVersion(
        path: String(target[0]), version: target.count > 1 ? String(target[1]) : "")
      replaced.append(module)
    }
    return module
  }

  /// Returns what contradicts the main modules' files, as the lines below `go: inconsistent vendoring in …`.
  func inconsistencies(with files: [ModuleFile], isWorkspace: Bool, workspace: ModuleFile?) -> String {
    var lines = ""
    func add(_ module: ModuleVersion, _ detail: String) { lines += "\n\t\(module.description): \(detail)" }
    let isOld = !isWorkspace && files.count == 1 && LanguageVersion.isNewer("1.14", files[0].goVersion)
    for file in files {
      for requirement in file.requirements where !(entries[requirement.module]?.isExplicit ?? false) {
        let module = requirement.module
        if !isOld {
          add(module, "is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt")
        } else if let other = modules.first(where: { $0.path == module.path }), other != module {
          add(
            module,
            "is explicitly required in go.mod, but vendor/modules.txt indicates \(other.description)")
        }
      }
    }
    let source = isWorkspace ? "go.work" : "go.mod"
    var replacements: [ModuleVersion: ModuleVersion] = [:]
    for replacement in files.flatMap(\.replacements) + (workspace?.replacements ?? [])
    where replacements[replacement.old] == nil {
      replacements[replacement.old] = replacement.new
      let listed = entries[replacement.old]?.replacement
      if listed == nil {
        if isOld && (replacement.old.version.isEmpty || !modules.contains(replacement.old)) { continue }
        add(replacement.old, "is replaced in \(source), but not marked as replaced in vendor/modules.txt")
      } else if let listed, listed != replacement.new {
        add(
          replacement.old,
          "is replaced by \(replacement.new.description) in \(source), but marked as replaced by \(listed.description) in vendor/modules.txt"
        )
      }
    }
    let required = Set(files.flatMap(\.requirements).map(\.module))
    for module in modules where (entries[module]?.isExplicit ?? false) && !required.contains(module) {
      add(
        module,
        "is marked as explicit in vendor/modules.txt, but not explicitly required in \(isWorkspace ? "a " : "")go.mod"
      )
    }
    for module in replaced {
      let isReplaced =
        replacements[module] != nil
        || replacements[ModuleVersion(path: module.path, version: "")] != nil
      if !isReplaced {
        add(
          module,
          "is marked as replaced in vendor/modules.txt, but not replaced in \(isWorkspace ? "the workspace" : "go.mod")"
        )
      }
    }
    return lines
  }
}
