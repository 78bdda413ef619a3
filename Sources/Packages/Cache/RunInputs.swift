import Base
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// What a run depends on beside its command line: every question that it asked the file system, with the answer. A run whose
// questions would all be answered alike prints the same, so its record can stand for it.
//
//   question   answer                                     the same later iff
//   kind       file, directory, or why it is missing      the path is that still
//   entryKind  the same, links not followed               the path is that still
//   content    status and digest of a file                the status is the same and settled, or the digest is
//   list       status and digest of a directory           the same
//
// An equal status is trusted only if the file had not changed for two seconds when the run that asked started
// (`FileStatus.isSettled`); otherwise the content is read again. This rests on clocks: a file server's may be two seconds off, and
// a program that changes a file through a mapping that it made long before may do so without a trace in its status.

/// What a run can ask about a path.
enum FileQuestion: UInt8 { case kind, entryKind, content, list }

/// What the file system said.
struct FileAnswer: Equatable {
  /// What the path is: a kind's number, 0 for contents.
  var kind: UInt8
  /// The error number for what is missing.
  var reason: UInt8
  var status = FileStatus()
  var digest = Digest(low: 0, high: 0)
  /// `false` for what may answer otherwise the next time without being changed.
  var isRegular = true

  init(_ kind: UInt8, _ reason: Int32) {
    self.kind = kind
    self.reason = UInt8(truncatingIfNeeded: reason)
  }

  init(_ status: stat, _ digest: Digest) {
    kind = 0
    reason = 0
    self.status = FileStatus(status)
    self.digest = digest
    let type = status.st_mode & S_IFMT
    isRegular = type == S_IFREG || type == S_IFDIR
  }
}

/// A question and its answer as they stand in an entry of the cache.
struct InputRow: BitwiseCopyable {
  /// Where the path, which ends with a zero byte, starts among the paths of the run.
  var path: UInt32
  var question: UInt8
  var kind: UInt8
  var reason: UInt8
  /// 1 if an equal status means equal content.
  var isSettled: UInt8
  var status: FileStatus
  var digest: Digest
}

/// The record of the questions that a run asks, from any thread.
public final class RunInputs: Sendable {
  private struct State {
    var rows: [InputRow] = []
    var answers: [FileAnswer] = []
    var paths: [UInt8] = []
    var known: [String: Int] = [:]
    var isComplete = true
  }
  private let state = Mutex(State())
  /// When the run started.
  private let start = Timestamp.now

  public init() {}

  /// Enters a question and its answer.
  func record(_ question: FileQuestion, _ path: String, _ answer: FileAnswer) {
    state.withLock { state in
      if !answer.isRegular { state.isComplete = false }
      let key = "\(question.rawValue)\(path)"
      if let index = state.known[key] {
        // Something changed while the run went on: what it saw never was there at one time.
        if state.answers[index] != answer { state.isComplete = false }
        return
      }
      state.known[key] = state.rows.count
      state.answers.append(answer)
      state.rows.append(
        InputRow(
          path: UInt32(truncatingIfNeeded: state.paths.count), question: question.rawValue, kind: answer.kind,
          reason: answer.reason, isSettled: answer.status.isSettled(at: start) ? 1 : 0, status: answer.status,
          digest: answer.digest))
      state.paths.append(contentsOf: path.utf8)
      state.paths.append(0)
    }
  }

  /// Enters that `path` could not be read for the reason with the number `reason`. Only what a look at the path would tell as
  /// well can be checked later.
  func recordFailure(_ path: String, _ reason: Int32) {
    let (kind, missing) = FileSystem.look(path)
    switch (kind, reason) {
    case (.missing, missing), (.directory, EISDIR), (.file, ENOTDIR):
      record(.kind, path, FileAnswer(kind.rawValue, missing))
    default: state.withLock { $0.isComplete = false }
    }
  }

  /// Returns the rows and the paths they point into; nil if a later run could not check all that this one saw.
  func collect() -> (rows: [InputRow], paths: [UInt8])? {
    state.withLock { state in
      guard state.isComplete && state.paths.count < UInt32.max else { return nil }
      // What was read or listed need not be asked for its kind.
      let rows = state.rows.filter { row in
        guard row.question == FileQuestion.kind.rawValue, row.kind != PathKind.missing.rawValue else {
          return true
        }
        let isFile = row.kind == PathKind.file.rawValue
        let path = state.paths[Int(row.path)...].prefix { $0 != 0 }
        let reading = isFile ? FileQuestion.content : FileQuestion.list
        return state.known["\(reading.rawValue)\(String(decoding: path, as: UTF8.self))"] == nil
      }
      return (rows, state.paths)
    }
  }
}
