import Base
import Parser
func parse(_ file: FileID, _ sources: inout SourceFiles, _ names: inout Interner) -> ParsedFile {
  fatalError()
}
