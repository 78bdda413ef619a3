import IR
import Packages
import Parser
import Types

// Every package in a program of its own: nothing but summaries passes from one to the other. What this prints must be what
// packages in one program print, which shows that a summary says everything that an importer needs.
extension Pipeline {
  /// The program's version, as summaries state their writer.
  static var writer: String { "\(Version.number) \(Version.modelled)" }

  /// Runs the phases over one package, parsed into the fresh tables `separate`; its imports are loaded from the summaries in
  /// `analysis`, where it leaves its own.
  static func compileSeparately(
    _ result: inout PackageAnalysis, _ separate: Analysis, _ analysis: Analysis, _ options: PipelineOptions
  ) {
    let importer = SummaryImporter(separate.program, separate.summaries) { analysis.stored[$0] }
    for path in result.loaded.imports {
      let actual = result.loaded.importMap[path] ?? path
      separate.importable[actual] = importer.package(actual)
    }
    compile(&result, separate, options)
    if let bytes = result.summary, let summary = PackageSummary(bytes, writer: writer) {
      analysis.stored[result.loaded.path] = summary
    }
    withExtendedLifetime(importer) {}
  }

  /// The summary of the package `id` as `loaded`; `code` is nil if it was checked only.
  static func summary(
    _ analysis: Analysis, _ id: PackageID, _ code: Code?, _ loaded: LoadedPackage
  ) -> [UInt8]? {
    var description = SummaryDescription()
    description.path = loaded.path
    description.name = loaded.name
    description.languageVersion = analysis.program.packages[id].languageVersion
    description.isStandard = loaded.isStandard
    return PackageSummary.write(
      analysis.program, id, code, analysis.summaries, description, writer: writer)
  }
}
