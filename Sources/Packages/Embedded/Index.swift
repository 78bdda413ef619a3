extension EmbeddedLibrary {
  /// All embedded packages.
  static let packages: [EmbeddedPackage] = [
    EmbeddedPackage(path: "errors", source: embeddedErrors),
    EmbeddedPackage(path: "fmt", source: embeddedFmt),
    EmbeddedPackage(path: "io", source: embeddedIO),
    EmbeddedPackage(path: "os", source: embeddedOS),
  ]
}
