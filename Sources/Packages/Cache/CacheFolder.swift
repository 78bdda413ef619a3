import Base
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The user's cache: a folder of entries, each a file named after its key. This file knows where the folder is, how an entry gets
// into it whole or not at all, and when entries leave; what an entry says is the business of its kind.
//
//   entry    = head key count front-count zeros front front-checksum payload checksum
//   head     = "minigo", kind, version of this format         8 bytes
//   key      = digest of what the entry is the answer to     16 bytes
//   count    = bytes of the payload                           8 bytes
//   front-count = bytes of the front, a multiple of 16        8 bytes
//   zeros    = to a multiple of 16                            8 bytes
//   front-checksum = digest of all bytes before it           16 bytes
//   checksum = digest of all bytes before it                 16 bytes
//
// The front is what can be read of an entry without the rest: what decides whether the payload will be needed.
//
// Invariants:
//
//   - Nothing here can make a run fail: what cannot be read is absent, what cannot be written is not written.
//   - An entry is believed only if head, key, length and checksum are right. It is written to a name of its own in the same
//     folder and renamed, so a reader sees an old entry, a new one or none, however many processes write and whenever one is
//     killed; what a killed one leaves is removed by the next trimming.
//   - Files that do not bear a name of ours are never touched.
//
// Trimming: entries unused for five days go, and the least recently used ones while all are larger than the limit. The time of
// an entry's last use is the modification time of its file, which is renewed at most once an hour. A ledger beside the entries
// tells when the folder was trimmed last and, by its length, how much was stored since, so that neither question needs a
// look at all entries: the folder is trimmed once a day or after an eighth of the limit was stored.

/// What an entry of the cache holds.
public enum EntryKind: UInt8, Sendable, CaseIterable {
  /// What a run printed and what it depended on.
  case run = 0x72
  /// What directories hold.
  case directories = 0x6C
  /// What importers need to know of a package.
  case summary = 0x73
  /// What is printed about a package.
  case decisions = 0x64
  /// The ending of the names of such entries.
  var ending: StaticString {
    switch self {
    case .run: return ".run"
    case .directories: return ".dirs"
    case .summary: return ".sum"
    case .decisions: return ".dec"
    }
  }
}

/// The folder of the user's cache, or another one.
public struct CacheFolder: @unchecked Sendable {
  /// The absolute path. It is never freed: a process has one folder, and no time to look up what strings are made of.
  private let root: UnsafePointer<CChar>
  /// The number of bytes that entries may take in all.
  var limit = 256 << 20

  private static let version: UInt8 = 2
  fileprivate static let headSize = 48
  fileprivate static let checksumSize = 16
  /// Bytes that are read to look at a front; those of most entries are shorter.
  private static let glance = 1024
  /// Tells the temporary files of this process's threads apart.
  private static let serial = Atomic<UInt32>(0)
  private static let day = 24 * 3600
  /// Bytes of entries that a byte of the ledger stands for.
  private static let grain = 4096

  public init(_ path: String) { self.init(path, "") }

  private init(_ base: UnsafePointer<CChar>, _ below: StaticString) {
    var path = RawBytes(capacity: 256)
    path.write(base)
    path.write(below)
    root = UnsafePointer(strdup(path.terminated()))
  }

  /// The folder that the environment names: `MINIGO_CACHE`, else `minigo` in `XDG_CACHE_HOME`, else in `.cache` of the home
  /// directory; nil if there is none, or `MINIGO_CACHE` is `off`. As the go command has it, a folder must be absolute.
  public static var user: CacheFolder? {
    func folder(_ base: UnsafePointer<CChar>, _ below: StaticString) -> CacheFolder? {
      base[0] == 0x2F ? CacheFolder(base, below) : nil
    }
    if let value = getenv("MINIGO_CACHE"), value[0] != 0 { return folder(value, "") }
    if let base = getenv("XDG_CACHE_HOME"), base[0] == 0x2F { return folder(base, "/minigo") }
    return getenv("HOME").flatMap { folder($0, "/.cache/minigo") }
  }

  /// The absolute path.
  public var path: String { String(cString: root) }

  private func place(_ name: Digest, _ ending: StaticString) -> RawBytes {
    var place = RawBytes(capacity: 256)
    place.write(root)
    place.write("/")
    place.write(name)
    place.write(ending)
    return place
  }

  /// The eight bytes that an entry starts with.
  private static func head(_ kind: EntryKind) -> UInt64 {
    // "minigo" in the order of memory.
    let name: UInt64 = 0x6F67_696E_696D
    return (name | UInt64(kind.rawValue) << 48 | UInt64(version) << 56).littleEndian
  }

  /// Opens the entry of the given kind for `key`, whose use it notes; nil if there is none.
  private func openEntry(_ key: Digest, _ kind: EntryKind) -> (descriptor: Int32, size: Int)? {
    var name = place(key, kind.ending)
    let descriptor = open(name.terminated(), O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) >= CacheFolder.headSize + 2 * CacheFolder.checksumSize,
      Int(status.st_size) <= limit
    else {
      close(descriptor)
      return nil
    }
    if FileStatus(status).modified < (Timestamp.now - 3600) { futimens(descriptor, nil) }
    return (descriptor, Int(status.st_size))
  }

  /// Returns the entry of the given kind for `key`; nil if there is none that can be believed.
  public func read(_ key: Digest, _ kind: EntryKind) -> CacheEntry? {
    guard let (descriptor, size) = openEntry(key, kind) else { return nil }
    defer { close(descriptor) }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    guard Transfer.read(descriptor, memory.baseAddress!, size) == size,
      let payload = CacheFolder.payload(of: UnsafeRawBufferPointer(memory), key, kind)
    else {
      memory.deallocate()
      return nil
    }
    return CacheEntry(memory, payload)
  }

  /// Returns the entry of the given kind for `key` where the system keeps it in memory; nil if there is none that can be
  /// believed.
  public func map(_ key: Digest, _ kind: EntryKind) -> MappedEntry? {
    mapped(key, kind).flatMap { $0.isIntact ? $0 : nil }
  }

  /// The same if the front can be believed. What stands behind it is intact or not (`MappedEntry.isIntact`).
  public func mapFront(_ key: Digest, _ kind: EntryKind) -> MappedEntry? {
    mapped(key, kind).flatMap { $0.hasIntactFront ? $0 : nil }
  }

  /// The entry of the given kind for `key` where the system keeps it in memory, its content apart; nil if there is none.
  private func mapped(_ key: Digest, _ kind: EntryKind) -> MappedEntry? {
    guard let (descriptor, size) = openEntry(key, kind) else { return nil }
    defer { close(descriptor) }
    #if canImport(Glibc)
      let flags = MAP_PRIVATE | Int32(MAP_POPULATE)
    #else
      let flags = MAP_PRIVATE
    #endif
    guard let start = mmap(nil, size, PROT_READ, flags, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: size)
    guard let front = CacheFolder.frontEnd(of: bytes, size, key, kind) else {
      munmap(start, size)
      return nil
    }
    return MappedEntry(bytes, front)
  }

  /// Returns the front of the entry of the given kind for `key`; nil if there is none that can be believed. What stands behind
  /// it may be damaged all the same.
  public func front(_ key: Digest, _ kind: EntryKind) -> CacheEntry? {
    guard let (descriptor, size) = openEntry(key, kind) else { return nil }
    defer { close(descriptor) }
    var count = min(size, CacheFolder.glance)
    var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    var isRead = Transfer.read(descriptor, memory.baseAddress!, count) == count
    if isRead, let end = CacheFolder.frontEnd(of: UnsafeRawBufferPointer(memory), size, key, kind),
      end + CacheFolder.checksumSize > count
    {
      let all = UnsafeMutableRawBufferPointer.allocate(
        byteCount: end + CacheFolder.checksumSize, alignment: 16)
      all.copyMemory(from: UnsafeRawBufferPointer(memory))
      memory.deallocate()
      let rest = all.count - count
      isRead = Transfer.read(descriptor, all.baseAddress! + count, rest) == rest
      (memory, count) = (all, all.count)
    }
    guard isRead, let end = CacheFolder.frontEnd(of: UnsafeRawBufferPointer(memory), size, key, kind),
      CacheFolder.isSigned(UnsafeRawBufferPointer(memory), end)
    else {
      memory.deallocate()
      return nil
    }
    return CacheEntry(memory, CacheFolder.headSize..<end)
  }

  /// Where the front ends of an entry of `size` bytes that starts with `bytes`; nil if it is not of the given kind for `key`.
  private static func frontEnd(
    of bytes: UnsafeRawBufferPointer, _ size: Int, _ key: Digest, _ kind: EntryKind
  ) -> Int? {
    guard bytes.count >= headSize, bytes.load(as: UInt64.self) == head(kind),
      bytes.loadUnaligned(fromByteOffset: 8, as: Digest.self) == key
    else { return nil }
    let front = bytes.load(fromByteOffset: 32, as: UInt64.self)
    let rest = UInt64(size - headSize - 2 * checksumSize)
    guard front % 16 == 0, front <= rest, bytes.load(fromByteOffset: 24, as: UInt64.self) == rest - front
    else { return nil }
    return headSize + Int(front)
  }

  /// `true` iff the bytes before `end` have the digest that stands there.
  fileprivate static func isSigned(_ bytes: UnsafeRawBufferPointer, _ end: Int) -> Bool {
    end + checksumSize <= bytes.count
      && bytes.loadUnaligned(fromByteOffset: end, as: Digest.self)
        == Digest(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
  }

  /// The place of the payload in `bytes`; nil unless these are an entry of the given kind for `key`, as it was written.
  private static func payload(
    of bytes: UnsafeRawBufferPointer, _ key: Digest, _ kind: EntryKind
  ) -> Range<Int>? {
    let end = bytes.count - checksumSize
    guard let front = frontEnd(of: bytes, bytes.count, key, kind), isSigned(bytes, end) else { return nil }
    return front + checksumSize..<end
  }

  /// Stores `payload` as the entry of the given kind for `key`, behind `front`, in the place of one that is there; trims the
  /// folder if it is time. Entries that would take more than an eighth of the limit are not stored.
  public func write(
    _ key: Digest, _ kind: EntryKind, front: [UInt8] = [], _ payload: UnsafeRawBufferPointer
  ) {
    front.withUnsafeBytes { write(key, kind, front: [$0], payload: [payload]) }
  }

  /// The same for a front and a payload in pieces.
  public func write(
    _ key: Digest, _ kind: EntryKind, front: [UnsafeRawBufferPointer], payload: [UnsafeRawBufferPointer]
  ) {
    let frontCount = front.reduce(0) { $0 + $1.count }
    let paddedCount = (frontCount + 15) & ~15
    let count = payload.reduce(0) { $0 + $1.count }
    let size = CacheFolder.headSize + paddedCount + count + 2 * CacheFolder.checksumSize
    if size > limit / 8 { return }
    var start = RawBytes(capacity: CacheFolder.headSize)
    for word in [CacheFolder.head(kind), key.low, key.high, UInt64(count), UInt64(paddedCount), 0] {
      withUnsafeBytes(of: word) { start.write($0) }
    }
    var checksum = DigestStream()
    for piece in [start.bytes] + front { checksum.add(piece) }
    var middle = RawBytes(capacity: 16 + CacheFolder.checksumSize)
    for _ in frontCount..<paddedCount { middle.write(byte: 0) }
    checksum.add(middle.bytes)
    withUnsafeBytes(of: checksum.digest) {
      middle.write($0)
      checksum.add($0)
    }
    for piece in payload { checksum.add(piece) }
    var name = place(key, kind.ending)
    let isWritten = withUnsafeBytes(of: checksum.digest) { end in
      put([start.bytes] + front + [middle.bytes] + payload + [end], at: name.terminated())
    }
    if isWritten { account(size) }
  }

  /// Writes `pieces` to a temporary file and gives it the name `place`; returns `false` if that cannot be done.
  private func put(_ pieces: [UnsafeRawBufferPointer], at place: UnsafePointer<CChar>) -> Bool {
    let serial = CacheFolder.serial.wrappingAdd(1, ordering: .relaxed).newValue
    let unique = Digest(
      low: UInt64(bitPattern: Int64(Timestamp.now.nanoseconds)), high: UInt64(getpid()) << 32 | UInt64(serial)
    )
    var name = self.place(unique, CacheFolder.temporaryEnding)
    let temporary = name.terminated()
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var descriptor = open(temporary, flags, 0o600)
    if descriptor < 0 && errno == ENOENT {
      CacheFolder.makeDirectories(path)
      descriptor = open(temporary, flags, 0o600)
    }
    if descriptor < 0 { return false }
    let isWritten = Transfer.write(descriptor, pieces)
    // A file that takes another's place may have to be written to the disk at once.
    unlink(place)
    if close(descriptor) != 0 || !isWritten || rename(temporary, place) != 0 {
      unlink(temporary)
      return false
    }
    return true
  }

  /// Makes the directory `path` and those above it, for the user alone.
  private static func makeDirectories(_ path: String) {
    var end = path.utf8.startIndex
    while let slash = path.utf8[end...].dropFirst().firstIndex(of: 0x2F) {
      mkdir(String(path[..<slash]), 0o700)
      end = slash
    }
    mkdir(path, 0o700)
  }
}

/// An entry that was read from the cache.
public struct CacheEntry: ~Copyable {
  fileprivate let memory: UnsafeMutableRawBufferPointer
  private let range: Range<Int>

  fileprivate init(_ memory: UnsafeMutableRawBufferPointer, _ payload: Range<Int>) {
    self.memory = memory
    range = payload
  }

  deinit { memory.deallocate() }

  /// What the entry holds, aligned to 16 bytes; valid as long as the entry.
  public var payload: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(rebasing: memory[range]) }
}

/// An entry of the cache that is used where the system keeps it in memory. Entries are replaced and removed but never changed.
public final class MappedEntry: @unchecked Sendable {
  private let memory: UnsafeRawBufferPointer
  /// The front with the zeros behind it, and what the entry holds, both aligned to 16 bytes; valid as long as the entry.
  public let front: UnsafeRawBufferPointer
  public let payload: UnsafeRawBufferPointer

  fileprivate init(_ memory: UnsafeRawBufferPointer, _ frontEnd: Int) {
    self.memory = memory
    front = UnsafeRawBufferPointer(rebasing: memory[CacheFolder.headSize..<frontEnd])
    payload = UnsafeRawBufferPointer(
      rebasing: memory[frontEnd + CacheFolder.checksumSize..<memory.count - CacheFolder.checksumSize])
  }

  /// `true` iff the entry is as it was written.
  public var isIntact: Bool { CacheFolder.isSigned(memory, memory.count - CacheFolder.checksumSize) }

  /// `true` iff what stands before the payload is.
  fileprivate var hasIntactFront: Bool { CacheFolder.isSigned(memory, CacheFolder.headSize + front.count) }

  deinit { munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count) }
}

// Trimming.

extension CacheFolder {
  fileprivate static let temporaryEnding: StaticString = ".new"
  private static let ledgerName = "ledger"

  /// A file of the cache.
  private struct Item {
    var name: String
    var isTemporary: Bool
    var modified: Timestamp
    var size: Int
  }

  /// `true` iff the cache gives files such names: 32 hexadecimal digits and an ending.
  private static func isOurs(_ name: String) -> Bool {
    guard name.utf8.count > 32 else { return false }
    for byte in name.utf8.prefix(32) where !(48...57).contains(byte) && !(97...102).contains(byte) {
      return false
    }
    let ending = String(name.utf8.dropFirst(32)) ?? ""
    return ending == temporaryEnding.description
      || EntryKind.allCases.contains { $0.ending.description == ending }
  }

  /// The files of the cache, in no order that matters.
  private func items() -> [Item] {
    guard let entries = try? FileSystem.list(path) else { return [] }
    var items: [Item] = []
    for entry in entries where entry.kind == .file && CacheFolder.isOurs(entry.name) {
      var status = stat()
      if lstat(path + "/" + entry.name, &status) != 0 { continue }
      items.append(
        Item(
          name: entry.name, isTemporary: entry.name.hasSuffix(CacheFolder.temporaryEnding.description),
          modified: FileStatus(status).modified, size: Int(status.st_size)))
    }
    return items
  }

  /// The number of entries of each kind and the bytes that they take.
  public func usage() -> [(kind: EntryKind, entries: Int, bytes: Int)] {
    let items = self.items()
    return EntryKind.allCases.map { kind in
      let entries = items.filter { $0.name.hasSuffix(kind.ending.description) }
      return (kind, entries.count, entries.reduce(0) { $0 + $1.size })
    }
  }

  /// Removes all files of the cache; returns how many of them were entries.
  @discardableResult
  public func clean() -> Int {
    var removed = 0
    for item in items() where unlink(path + "/" + item.name) == 0 && !item.isTemporary { removed += 1 }
    unlink(path + "/" + CacheFolder.ledgerName)
    return removed
  }

  /// Enters `size` stored bytes in the ledger and trims the folder if it is time.
  private func account(_ size: Int) {
    let now = Timestamp.now
    let ledger = path + "/" + CacheFolder.ledgerName
    let descriptor = open(ledger, O_RDWR | O_APPEND | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { renewLedger(now) }
      return
    }
    defer { close(descriptor) }
    var trimmed: Int64 = 0
    let grains = [UInt8](repeating: 0, count: (size + CacheFolder.grain - 1) / CacheFolder.grain)
    #if canImport(Glibc)
      let taken = Glibc.pread(descriptor, &trimmed, 8, 0)
      _ = Glibc.write(descriptor, grains, grains.count)
    #else
      let taken = Darwin.pread(descriptor, &trimmed, 8, 0)
      _ = Darwin.write(descriptor, grains, grains.count)
    #endif
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return }
    let age = Int64(now.seconds) - trimmed
    if taken == 8 && (0..<Int64(CacheFolder.day)).contains(age)
      && (Int(status.st_size) - 8) * CacheFolder.grain < limit / 8
    {
      return
    }
    renewLedger(now)
    trim(now)
  }

  /// Writes a ledger that says that the folder is trimmed `now`.
  private func renewLedger(_ now: Timestamp) {
    var seconds = Int64(now.seconds)
    withUnsafeBytes(of: &seconds) { _ = put([$0], at: path + "/" + CacheFolder.ledgerName) }
  }

  /// Removes what was not used for five days, then the least recently used entries while all are larger than three quarters of
  /// the limit, and what killed processes left.
  func trim(_ now: Timestamp) {
    var kept: [Item] = []
    var total = 0
    for item in items() {
      let lifetime = item.isTemporary ? 3600 : 5 * CacheFolder.day
      if item.modified < now - lifetime {
        unlink(path + "/" + item.name)
      } else if !item.isTemporary {
        kept.append(item)
        total += item.size
      }
    }
    if total <= limit { return }
    kept.sort { $0.modified < $1.modified }
    for item in kept {
      if total <= limit / 4 * 3 { break }
      unlink(path + "/" + item.name)
      total -= item.size
    }
  }
}
