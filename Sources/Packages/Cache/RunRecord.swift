import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The record of a run as an entry of the cache holds it: what the run asked, which packages it found, what it printed.
//
//   front   = head, so many rows of inputs, bytes of their paths, the record of the packages (`PlanRecord`)
//   payload = bytes of standard output and of standard error
//
// The layout is that of memory and is only ever read by the same build of the program, whose identity is part of the key.
// Whether the record holds is decided by the front alone (`InputCheck`).

/// What the front of a record starts with.
private struct RunHead: BitwiseCopyable {
  var rowCount: UInt32
  /// The rows about files of the packages worked on, and the rows of all that was asked to find packages.
  var ownCount: UInt32
  var searchCount: UInt32
  var status: Int32
  var pathCount: UInt64
  var planCount: UInt64
  var outputCount: UInt64
  /// When the packages were last found without a record.
  var planned: Timestamp
}

/// The record of a run.
public final class RunRecord: @unchecked Sendable {
  private let folder: CacheFolder
  private let key: Digest
  private let entry: MappedEntry
  private let head: RunHead

  private static let headSize = MemoryLayout<RunHead>.stride
  private static let rowSize = MemoryLayout<InputRow>.stride
  /// Seconds for which packages are believed to be what an earlier run found. A run that finds them anew renews the use of all
  /// that is known of them.
  private static let planAge = 12 * 3600

  /// Reads the record for `key` from `folder`; nil if there is none. What it says was printed is yet to be verified
  /// (`isIntact`).
  public static func read(_ key: Digest, in folder: CacheFolder) -> RunRecord? {
    folder.mapFront(key, .run).flatMap { RunRecord(key, folder, $0) }
  }

  private init?(_ key: Digest, _ folder: CacheFolder, _ entry: MappedEntry) {
    let front = entry.front
    guard front.count >= RunRecord.headSize else { return nil }
    head = front.load(as: RunHead.self)
    let (rows, paths) = (Int(head.rowCount), Int(truncatingIfNeeded: head.pathCount))
    guard head.ownCount <= head.searchCount, head.searchCount <= head.rowCount,
      head.pathCount <= UInt64(front.count), head.planCount <= UInt64(front.count),
      head.outputCount <= UInt64(entry.payload.count), paths % 8 == 0,
      RunRecord.headSize + rows * RunRecord.rowSize + paths + Int(head.planCount) <= front.count,
      rows == 0 || paths > 0
    else { return nil }
    self.key = key
    self.folder = folder
    self.entry = entry
    let end = pathsStart + paths
    if rows > 0 && front[end - 1] != 0 { return nil }
    for index in 0..<rows where Int(row(index).path) >= paths { return nil }
  }

  private var pathsStart: Int { RunRecord.headSize + Int(head.rowCount) * RunRecord.rowSize }

  /// The row of inputs at `index`.
  func row(_ index: Int) -> InputRow {
    entry.front.load(fromByteOffset: RunRecord.headSize + index * RunRecord.rowSize, as: InputRow.self)
  }

  /// The path of a row.
  func path(_ row: InputRow) -> UnsafePointer<CChar> {
    (entry.front.baseAddress! + pathsStart + Int(row.path)).assumingMemoryBound(to: CChar.self)
  }

  /// The record of the packages that the run found; nil if there is none, or it is too old to be gone by.
  public var plan: PlanRecord? {
    let start = pathsStart + Int(head.pathCount)
    let age = Timestamp.now.seconds - head.planned.seconds
    if head.planCount == 0 || age < 0 || age > RunRecord.planAge { return nil }
    return PlanRecord(entry.front[start..<start + Int(head.planCount)], made: head.planned, owner: entry)
  }

  /// `true` iff the record is as it was written, what was printed included.
  public var isIntact: Bool { entry.isIntact }

  /// The run's exit status.
  public var status: Int32 { head.status }
  /// What the run wrote to standard output.
  public var output: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: entry.payload[..<Int(head.outputCount)])
  }
  /// What the run wrote to standard error.
  public var error: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: entry.payload[Int(head.outputCount)...])
  }

  /// The inputs that are the files of the packages worked on.
  public var ownInputs: Range<Int> { 0..<Int(head.ownCount) }
  /// What else was asked to find packages.
  public var searchInputs: Range<Int> { Int(head.ownCount)..<Int(head.searchCount) }
  /// All inputs but the files of the packages worked on.
  public var otherInputs: Range<Int> { Int(head.ownCount)..<Int(head.rowCount) }

  /// Takes the statuses that differ while the content does not, as `checks` found them, over into the entry, so that the content
  /// need not be read the next time.
  public func renew(_ checks: [InputCheck]) {
    let renewed = checks.flatMap { $0.renewed() }
    if renewed.isEmpty { return }
    var front = Array(entry.front)
    front.withUnsafeMutableBytes { front in
      for (index, row) in renewed {
        front.storeBytes(
          of: row, toByteOffset: RunRecord.headSize + index * RunRecord.rowSize, as: InputRow.self)
      }
    }
    folder.write(key, .run, front: front, entry.payload)
  }

  /// Stores what a run that depended on `inputs` printed; nothing if a later run could not check all of them.
  public static func store(
    _ key: Digest, in folder: CacheFolder, _ inputs: RunInputs, status: Int32, output: UnsafeRawBufferPointer,
    error: UnsafeRawBufferPointer
  ) {
    let plan = inputs.plan?()
    guard let all = inputs.collect(plan?.directories ?? []) else { return }
    let padding = [UInt8](repeating: 0, count: -all.paths.count & 7)
    let head = RunHead(
      rowCount: UInt32(all.rows.count), ownCount: UInt32(all.ownCount), searchCount: UInt32(all.searchCount),
      status: status, pathCount: UInt64(all.paths.count + padding.count),
      planCount: UInt64(plan?.bytes.count ?? 0), outputCount: UInt64(output.count),
      planned: plan?.made ?? Timestamp(nanoseconds: 0))
    withUnsafeBytes(of: head) { head in
      all.rows.withUnsafeBytes { rows in
        all.paths.withUnsafeBytes { paths in
          padding.withUnsafeBytes { padding in
            let planBytes = plan?.bytes ?? UnsafeRawBufferPointer(start: nil, count: 0)
            folder.write(
              key, .run, front: [head, rows, paths, padding, planBytes], payload: [output, error])
          }
        }
      }
    }
    withExtendedLifetime(plan) {}
  }
}
