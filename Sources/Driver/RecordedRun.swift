import Base
import Packages

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// A run of `build` or `annotate` whose record stands in the user's cache is replayed: nothing is read but the record and the
// status of each input, and no phase runs. If files of the packages worked on have changed, which are looked at first, a run
// takes place, but it need not find its packages again (`PlanRecord`). This is why the file looks at the process's own strings
// rather than at arrays of its arguments, and starts neither the thread for deep recursion nor the heap that the phases need: a
// replayed run takes little more time than the system needs to start a program.
//
// The key of a record is the digest of all that decides what a run prints, files apart: the build of the program, its
// arguments, the current directory (paths are printed relative to it), the environment variables that it looks at, and
// whether it prints to a terminal.

/// A run of this process that the user's cache may hold a record of.
struct RecordedRun {
  private let folder: CacheFolder
  private let key: Digest
  /// `true` for a run that is neither replayed nor recorded, because it prints the times that it took.
  private let isTimed: Bool
  /// The record, once it was found not to hold because files of packages that are worked on have changed.
  private(set) var predecessor: RunRecord?

  /// Inputs for which a second thread pays.
  private static let smallestShare = 400

  /// The run of this process; nil if its command is never recorded or there is no cache.
  init?() {
    guard CommandLine.argc >= 2, let command = CommandLine.unsafeArgv[1],
      strcmp(command, "build") == 0 || strcmp(command, "annotate") == 0, let folder = CacheFolder.user
    else { return nil }
    self.folder = folder
    var text = RawBytes()
    text.write(ProgramIdentity.digest)
    text.write(byte: CommandEnvironment.isColored ? 1 : 0)
    guard let directory = getcwd(nil, 0) else { return nil }
    defer { free(directory) }
    RecordedRun.add(directory, to: &text)
    CommandEnvironment.forEachVariable { RecordedRun.add(getenv($0), to: &text) }
    var isTimed = false
    for index in 1..<Int(CommandLine.argc) {
      let argument = CommandLine.unsafeArgv[index]
      if let argument, strcmp(argument, "-timings") == 0 || strcmp(argument, "--timings") == 0 {
        isTimed = true
      } else if let argument, strstr(argument, "-timings") != nil {
        return nil
      } else {
        RecordedRun.add(argument, to: &text)
      }
    }
    self.isTimed = isTimed
    key = Digest(text.bytes)
  }

  /// Writes a string and a zero byte, or what tells that there is none.
  private static func add(_ string: UnsafePointer<CChar>?, to text: inout RawBytes) {
    guard let string else { return text.write(byte: 0xFF) }
    text.write(string)
    text.write(byte: 0)
  }

  /// Prints what the record says and returns its exit status; nil if there is none or something has changed.
  mutating func replay() -> Int32? {
    guard let record = RunRecord.read(key, in: folder) else { return nil }
    let own = InputCheck(record, record.ownInputs)
    if isTimed || !own.holds() {
      predecessor = record
      return nil
    }
    let others = InputCheck(record, record.otherInputs)
    if others.count > RecordedRun.smallestShare && Processors.count > 1 {
      _ = LargeStack.start(size: 128 << 10, isDetached: true) { while others.step() {} }
    }
    guard record.isIntact, others.holds() else { return nil }
    record.renew([own, others])
    OutputStream.standardOutput.write(record.output)
    OutputStream.standardError.write(record.error)
    return record.status
  }

  /// Starts to record what the run asks the file system.
  func start() {
    if !isTimed { FileSystem.inputs = RunInputs() }
  }

  /// Stores what the run printed. Wrong command lines are not worth it.
  func finish(_ result: CommandResult) {
    guard let inputs = FileSystem.inputs, result.status <= 1 else { return }
    FileSystem.inputs = nil
    result.standardOutput.withBytes { output in
      result.standardError.withBytes { error in
        RunRecord.store(
          key, in: folder, inputs, status: result.status, output: UnsafeRawBufferPointer(output),
          error: UnsafeRawBufferPointer(error))
      }
    }
  }
}
