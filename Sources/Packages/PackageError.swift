// Errors of loading as values (the go command's load.PackageError).

/// Why packages could not be loaded: what `go build` prints before it compiles anything.
public struct LoadError: Error {
  /// The lines to print, complete with places.
  public var message: String
  /// The exit status of `go build`.
  public var status: Int32
  public init(_ message: String, status: Int32 = 1) {
    self.message = message
    self.status = status
  }
}

/// One step of the way from a package named on the command line to one with an error.
struct ImportStep {
  var path: String
  /// The file whose import leads here, without its directory; empty for the first step.
  var importer: String
}

/// What is wrong with a package.
struct PackageError {
  var message: String
  /// `file:line:column`; empty for none.
  var place = ""
  /// The way that led here.
  var stack: [ImportStep] = []
  var isCycle = false
  /// `true` to show the way even if a place is known.
  var showsStack = false

  /// The lines to print, as `go build` words them.
  var text: String {
    if !place.isEmpty && (stack.isEmpty || !showsStack) { return "\(place): \(message)" }
    if stack.isEmpty { return message }
    var lines = "package "
    for (index, step) in stack.enumerated() {
      if index > 0 { lines += "\n\timports " }
      lines += step.path
      if isCycle && !step.importer.isEmpty { lines += " from \(step.importer)" }
    }
    if !place.isEmpty { lines += "\n\t\(place)" }
    return "\(lines): \(message)"
  }
}
