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
  var flags: UInt8
  var status: FileStatus
  var digest: Digest

  /// An equal status means equal content.
  static let isSettled: UInt8 = 1
  /// The question was asked to find packages.
  static let isOfSearch: UInt8 = 2

  /// `true` iff the row holds the answer of `other`.
  func agrees(with other: InputRow) -> Bool {
    kind == other.kind && reason == other.reason && status == other.status && digest == other.digest
  }
}

/// All that a run asked, for its record.
struct CollectedInputs {
  /// The files and directories of the packages worked on come first, then what else was asked to find packages, then the rest.
  var rows: [InputRow]
  var ownCount: Int
  /// The number of rows before the rest.
  var searchCount: Int
  /// The paths that rows point into.
  var paths: [UInt8]
}

/// The record of the questions that a run asks, from any thread.
public final class RunInputs: Sendable {
  fileprivate struct State {
    var rows: [InputRow] = []
    var paths: [UInt8] = []
    /// Numbers of rows by the hash of question and path; -1 for free places. Twice as long as `rows` at least.
    var places = [Int32](repeating: -1, count: 512)
    var isComplete = true
    /// The number of times that a question was entered.
    var entered = 0
    /// What `collect` returned for `directories` when so many had been.
    var prepared: (directories: [String], entered: Int, inputs: CollectedInputs)?
    /// `true` while packages are being found.
    var isSearching = true
    /// Checks of the inputs that an earlier run found packages by, whose rows have yet to be entered from place `taken` on.
    var checked: [InputCheck] = []
    var taken = 0
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
      if !answer.isRegular { isComplete = false }
      let isSettled = answer.status.isSettled(at: time) ? InputRow.isSettled : 0
      enter(
        InputRow(
          path: UInt32(truncatingIfNeeded: start), question: question.rawValue, kind: answer.kind,
          reason: answer.reason, flags: isSettled | (isSearching ? InputRow.isOfSearch : 0),
          status: answer.status, digest: answer.digest))
    }

    /// Enters `row`, whose path `paths` holds from the place it names to its end.
    private mutating func enter(_ row: InputRow) {
      entered += 1
      let start = Int(row.path)
      paths.append(0)
      if paths.count >= UInt32.max { isComplete = false }
      let place = place(row.question, start, paths.count - start)
      if places[place] >= 0 {
        paths.removeLast(paths.count - start)
        let known = Int(places[place])
        // Something changed while the run went on: what it saw never was there at one time.
        if !rows[known].agrees(with: row) { isComplete = false }
        rows[known].flags |= row.flags & InputRow.isOfSearch
        return
      }
      places[place] = Int32(rows.count)
      rows.append(row)
      if rows.count * 2 > places.count { grow() }
    }

    /// Enters some rows of a check; `false` if there is none.
    mutating func take() -> Bool {
      guard let check = checked.last else { return false }
      let end = min(taken + 64, check.rows.count)
      while taken < end {
        var row = check.row(taken)
        let path = check.path(row)
        row.path = UInt32(truncatingIfNeeded: paths.count)
        row.flags |= InputRow.isOfSearch
        paths.append(contentsOf: UnsafeRawBufferPointer(start: path, count: strlen(path)))
        enter(row)
        taken += 1
      }
      if taken == check.rows.count {
        checked.removeLast()
        taken = 0
      }
      return true
    }

    /// Enters the files of a directory that was noted; `false` if there is none.
    mutating func settle(_ time: Timestamp) -> Bool {
      if settled == noted.count { return false }
      let (directory, path) = noted[settled]
      settled += 1
      let wasSearching = isSearching
      defer { isSearching = wasSearching }
      isSearching = true
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
  /// Makes the record of the packages that were found; nil if there is nothing to record.
  nonisolated(unsafe) public var plan: (() -> PlanRecord?)?

  /// `true` while packages are being found.
  public var isSearching: Bool {
    get { state.withLock { $0.isSearching } }
    set { state.withLock { $0.isSearching = newValue } }
  }

  /// Enters the inputs of `check`, all of which hold, sooner or later.
  public func take(_ check: InputCheck) { state.withLock { $0.checked.append(check) } }

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
    while state.withLock({ $0.settle(start) || $0.take() }) {}
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

  /// Does ahead what `collect` will do if nothing is asked any more.
  public func prepare(_ directories: [String]) {
    let inputs = collect(directories)
    state.withLock { state in state.prepared = inputs.map { (directories, state.entered, $0) } }
  }

  /// Returns all inputs, those first that are the files of packages in `directories`; nil if a later run could not check all
  /// that this one saw.
  func collect(_ directories: [String]) -> CollectedInputs? {
    settle()
    return state.withLock { state in
      guard state.isComplete && state.paths.count < UInt32.max else { return nil }
      if let known = state.prepared, known.entered == state.entered, known.directories == directories {
        return known.inputs
      }
      var (own, search, rest): ([InputRow], [InputRow], [InputRow]) = ([], [], [])
      search.reserveCapacity(state.rows.count)
      for row in state.rows where !state.isKnownBetter(row) {
        if row.flags & InputRow.isOfSearch == 0 {
          rest.append(row)
        } else if state.isFile(row, of: directories) {
          own.append(row)
        } else {
          search.append(row)
        }
      }
      return CollectedInputs(
        rows: own + search + rest, ownCount: own.count, searchCount: own.count + search.count,
        paths: state.paths)
    }
  }
}

extension RunInputs.State {
  /// `true` iff `row` asks for the kind of what was read or listed.
  fileprivate func isKnownBetter(_ row: InputRow) -> Bool {
    guard row.question == FileQuestion.kind.rawValue, row.kind != PathKind.missing.rawValue else {
      return false
    }
    let reading = row.kind == PathKind.file.rawValue ? FileQuestion.content : FileQuestion.list
    let start = Int(row.path)
    let length = paths.withUnsafeBytes { strlen($0.baseAddress! + start) + 1 }
    return places[place(reading.rawValue, start, length)] >= 0
  }

  /// `true` iff `row` is about what one of `directories` holds or about a file of it that is part of a package.
  fileprivate func isFile(_ row: InputRow, of directories: [String]) -> Bool {
    let isFile = row.question == FileQuestion.content.rawValue
    if !isFile && row.question != FileQuestion.list.rawValue { return false }
    return paths.withUnsafeBytes { all in
      let path = (all.baseAddress! + Int(row.path)).assumingMemoryBound(to: UInt8.self)
      var length = strlen(UnsafeRawPointer(path).assumingMemoryBound(to: CChar.self))
      let end = length
      if isFile {
        while length > 0 && path[length - 1] != PathText.slash { length -= 1 }
        if length == 0 { return false }
        length -= 1
      }
      for directory in directories where directory.utf8.count == length {
        var directory = directory
        if directory.withUTF8({ memcmp($0.baseAddress!, path, length) }) != 0 { continue }
        if !isFile { return true }
        let name = UnsafeBufferPointer(start: path + length + 1, count: end - length - 1)
        return DirectoryReader.isRelevant(String(decoding: name, as: UTF8.self))
      }
      return false
    }
  }
}
