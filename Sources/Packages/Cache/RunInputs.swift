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
//   target     digest of where links lead to              the digest is
//
// An equal status is trusted only if the file had not changed for two seconds when the run that asked started
// (`FileStatus.isSettled`); otherwise the content is read again. This rests on clocks: a file server's may be two seconds off, and
// a program that changes a file through a mapping that it made long before may do so without a trace in its status.

/// What a run can ask about a path.
enum FileQuestion: UInt8 { case kind, entryKind, content, list, target }

/// What the file system said.
struct FileAnswer {
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

  /// The answer that links lead to `target`, or nowhere.
  init(target: String?) {
    self.init(0, 0)
    digest = Digest(Array((target ?? "").utf8))
  }

  /// What was read or listed.
  init(_ state: FileState) {
    kind = 0
    reason = 0
    status = state.status
    digest = state.digest
    isRegular = state.isRegular
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

  /// `true` iff the row holds `answer`.
  func says(_ answer: FileAnswer) -> Bool {
    kind == answer.kind && reason == answer.reason && status == answer.status && digest == answer.digest
  }
}

/// The record of the questions that a run asks, from any thread.
public final class RunInputs: Sendable {
  private struct State {
    var rows: [InputRow] = []
    var paths: [UInt8] = []
    /// Numbers of rows by the hash of question and path; -1 for free places. Twice as long as `rows` at least.
    var places = [Int32](repeating: -1, count: 512)
    var isComplete = true
    /// Directories with their paths whose files, all as recorded, have yet to be entered from the place `settled` on.
    var noted: [(directory: RecordedDirectory, path: String)] = []
    var settled = 0

    /// Where the row for the question and the path that `paths` holds from `start` on stands, or would stand, in `places`.
    func place(_ question: UInt8, _ start: Int, _ length: Int) -> Int {
      paths.withUnsafeBytes { all in
        let path = UnsafeRawBufferPointer(rebasing: all[start..<start + length])
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: Digest(path).low &+ UInt64(question)) & mask
        while places[place] >= 0 {
          let row = rows[Int(places[place])]
          let text = (all.baseAddress! + Int(row.path)).assumingMemoryBound(to: CChar.self)
          if row.question == question
            && strcmp(text, path.baseAddress!.assumingMemoryBound(to: CChar.self)) == 0
          {
            break
          }
          place = (place + 1) & mask
        }
        return place
      }
    }

    /// Enters a question about the path that `paths` holds from `start` to its end.
    mutating func record(_ question: FileQuestion, _ start: Int, _ answer: FileAnswer, _ time: Timestamp) {
      paths.append(0)
      if !answer.isRegular || paths.count >= UInt32.max { isComplete = false }
      let place = place(question.rawValue, start, paths.count - start)
      if places[place] >= 0 {
        paths.removeLast(paths.count - start)
        // Something changed while the run went on: what it saw never was there at one time.
        if !rows[Int(places[place])].says(answer) { isComplete = false }
        return
      }
      places[place] = Int32(rows.count)
      rows.append(
        InputRow(
          path: UInt32(truncatingIfNeeded: start), question: question.rawValue, kind: answer.kind,
          reason: answer.reason, isSettled: answer.status.isSettled(at: time) ? 1 : 0, status: answer.status,
          digest: answer.digest))
      if rows.count * 2 > places.count { grow() }
    }

    /// Enters the files of a directory that was noted; `false` if there is none.
    mutating func settle(_ time: Timestamp) -> Bool {
      if settled == noted.count { return false }
      let (directory, path) = noted[settled]
      settled += 1
      for row in 0..<directory.rowCount {
        let (name, answer) = directory.content(row)
        let place = paths.count
        write(path, name)
        record(.content, place, answer, time)
      }
      return true
    }

    /// Adds the path of the file `name` in `directory` to the paths.
    mutating func write(_ directory: String, _ name: UnsafePointer<CChar>) {
      paths.append(contentsOf: directory.utf8)
      paths.append(0x2F)
      paths.append(contentsOf: UnsafeRawBufferPointer(start: name, count: strlen(name)))
    }

    private mutating func grow() {
      places = [Int32](repeating: -1, count: places.count * 4)
      for index in rows.indices {
        let start = Int(rows[index].path)
        let end = index + 1 < rows.count ? Int(rows[index + 1].path) : paths.count
        places[place(rows[index].question, start, end - start)] = Int32(index)
      }
    }
  }
  private let state = Mutex(State())
  /// When the run started.
  private let start = Timestamp.now

  public init() {
    // Room that is not used costs nothing; lists that grow are copied.
    state.withLock { state in
      state.rows.reserveCapacity(2048)
      state.paths.reserveCapacity(192 << 10)
    }
  }

  /// Enters a question and its answer.
  func record(_ question: FileQuestion, _ path: String, _ answer: FileAnswer) {
    state.withLock { state in
      let place = state.paths.count
      state.paths.append(contentsOf: path.utf8)
      state.record(question, place, answer, start)
    }
  }

  /// Enters a question about the file `name` in `directory`, and its answer.
  func record(
    _ question: FileQuestion, _ directory: String, _ name: UnsafePointer<CChar>, _ answer: FileAnswer
  ) {
    state.withLock { state in
      let place = state.paths.count
      state.write(directory, name)
      state.record(question, place, answer, start)
    }
  }

  /// Enters what the files of `directory`, all of which hold, were recorded to hold; `path` is the path of the directory.
  func record(_ directory: RecordedDirectory, _ path: String) {
    state.withLock { $0.noted.append((directory, path)) }
  }

  /// Does what was left of entering answers.
  public func settle() {
    while state.withLock({ $0.settle(start) }) {}
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
    settle()
    return state.withLock { state in
      guard state.isComplete && state.paths.count < UInt32.max else { return nil }
      // What was read or listed need not be asked for its kind.
      let rows = state.rows.filter { row in
        guard row.question == FileQuestion.kind.rawValue, row.kind != PathKind.missing.rawValue else {
          return true
        }
        let reading = row.kind == PathKind.file.rawValue ? FileQuestion.content : FileQuestion.list
        let start = Int(row.path)
        let length = state.paths.withUnsafeBytes { strlen($0.baseAddress! + start) + 1 }
        return state.places[state.place(reading.rawValue, start, length)] < 0
      }
      return (rows, state.paths)
    }
  }
}
