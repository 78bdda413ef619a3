import Base
import Foundation
import Testing

@testable import Packages

/// The store of the cache: what is believed, what is removed.
@Suite struct CacheTests {
  /// A cache in a temporary directory, removed with the value.
  final class TemporaryCache {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("cache-\(UUID().uuidString)/a/b")
    var folder: CacheFolder
    init() { folder = CacheFolder(url.path) }
    deinit {
      try? FileManager.default.removeItem(at: url.deletingLastPathComponent().deletingLastPathComponent())
    }

    func write(_ key: Digest, _ payload: [UInt8]) { payload.withUnsafeBytes { folder.write(key, .run, $0) } }

    func read(_ key: Digest) -> [UInt8]? {
      guard let entry = folder.read(key, .run) else { return nil }
      return Array(entry.payload)
    }

    /// The number of entries.
    var count: Int { folder.usage().reduce(0) { $0 + $1.entries } }

    func place(_ key: Digest) -> String { "\(url.path)/\(key).run" }

    /// The names of the files in the folder.
    var names: Set<String> { Set((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []) }

    /// Makes `name` look as if it was used so many hours ago.
    func age(_ name: String, hours: Double) throws {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -3600 * hours)], ofItemAtPath: "\(url.path)/\(name)")
    }
  }

  private static func key(_ number: UInt64) -> Digest { Digest(low: number, high: 7) }

  @Test func entriesAreReadAsWritten() {
    let cache = TemporaryCache()
    for size in [0, 1, 31, 32, 33, 1000, 100_000] {
      let payload = (0..<size).map { UInt8(truncatingIfNeeded: $0 * 7) }
      cache.write(CacheTests.key(1), payload)
      #expect(cache.read(CacheTests.key(1)) == payload)
      #expect(cache.read(CacheTests.key(2)) == nil)
    }
    #expect(cache.count == 1)
  }

  @Test func damagedEntriesAreNotBelieved() throws {
    let cache = TemporaryCache()
    let key = CacheTests.key(1)
    cache.write(key, (0..<300).map { UInt8(truncatingIfNeeded: $0) })
    let place = URL(fileURLWithPath: cache.place(key))
    let whole = [UInt8](try Data(contentsOf: place))
    var believed: [String] = []
    func check(_ bytes: [UInt8], _ what: String) throws {
      try Data(bytes).write(to: place)
      if cache.read(key) != nil { believed.append(what) }
    }
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= UInt8(1 << (index % 8))
      try check(bytes, "byte \(index) changed")
      try check(Array(whole[..<index]), "cut at \(index)")
    }
    try check(whole + [0], "a byte more")
    try check(whole + whole, "twice")
    try check([UInt8](repeating: 0, count: whole.count), "zeros")
    #expect(believed == [])
    cache.write(CacheTests.key(2), [1, 2, 3])
    try check(
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: cache.place(CacheTests.key(2))))), "another's")
    #expect(believed == [])
    try FileManager.default.removeItem(at: place)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    #expect(cache.read(key) == nil)
    try FileManager.default.removeItem(at: place)
    try Data(whole).write(to: place)
    #expect(cache.read(key) != nil)
  }

  @Test func frontsAreReadAlone() throws {
    let cache = TemporaryCache()
    let key = CacheTests.key(1)
    for size in [0, 1, 16, 100, 5000] {
      let front = (0..<size).map { UInt8(truncatingIfNeeded: $0 * 5) }
      let payload = (0..<3000).map { UInt8(truncatingIfNeeded: $0 * 7) }
      payload.withUnsafeBytes { cache.folder.write(key, .summary, front: front, $0) }
      func read() -> [UInt8]? {
        guard let entry = cache.folder.front(key, .summary) else { return nil }
        return Array(entry.payload.prefix(size))
      }
      #expect(read() == front)
      #expect(cache.folder.map(key, .summary).map { Array($0.payload) } == payload)
      let isOther = cache.folder.front(CacheTests.key(2), .summary) != nil
      #expect(!isOther)
      let place = URL(fileURLWithPath: "\(cache.url.path)/\(key).sum")
      let whole = [UInt8](try Data(contentsOf: place))
      let end = whole.count - 3016
      for index in stride(from: 0, to: whole.count, by: 7) {
        var bytes = whole
        bytes[index] ^= UInt8(1 << (index % 8))
        try Data(bytes).write(to: place)
        #expect((read() == front) == (index >= end), "byte \(index)")
        #expect(cache.folder.map(key, .summary) == nil)
        try Data(whole[..<index]).write(to: place)
        #expect(read() == nil)
        #expect(cache.folder.map(key, .summary) == nil)
      }
    }
  }

  @Test func foldersThatCannotBeWrittenAreLeftAlone() throws {
    let cache = TemporaryCache()
    try FileManager.default.createDirectory(
      at: cache.url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: cache.url)
    cache.write(CacheTests.key(1), [1])
    #expect(cache.read(CacheTests.key(1)) == nil)
    #expect(cache.count == 0)
    #expect(cache.folder.clean() == 0)
    #expect(FileManager.default.fileExists(atPath: cache.url.path))
  }

  @Test func trimmingRemovesWhatIsOldAndWhatIsTooMuch() throws {
    let cache = TemporaryCache()
    for number in 0..<10 { cache.write(CacheTests.key(UInt64(number)), [UInt8](repeating: 1, count: 90_000)) }
    let digits = String(repeating: "a", count: 32)
    let foreign = [
      "notes.txt", "\(digits).txt", "A\(digits.dropFirst()).run", "\(digits)0.run", "\(digits).run.bak",
    ]
    let left = "\(digits).new"
    for name in foreign + [left, "\(digits).run"] {
      try Data("x".utf8).write(to: cache.url.appendingPathComponent(name))
      try cache.age(name, hours: 1000)
    }
    for number in 0..<10 {
      try cache.age("\(CacheTests.key(UInt64(number))).run", hours: 100 - Double(number))
    }
    cache.folder.limit = 800_000
    cache.folder.trim(.now)
    let kept = (4..<10).map { "\(CacheTests.key(UInt64($0))).run" }
    #expect(cache.names == Set(foreign + kept + ["ledger"]))
    #expect(cache.count == 6)

    try Data("x".utf8).write(to: cache.url.appendingPathComponent(left))
    #expect(cache.folder.clean() == 6)
    #expect(cache.names == Set(foreign))
  }

  @Test func storingTrimsFromTimeToTime() throws {
    let cache = TemporaryCache()
    cache.write(CacheTests.key(1), [1])
    try cache.age("\(CacheTests.key(1)).run", hours: 200)
    cache.write(CacheTests.key(2), [1])
    #expect(cache.read(CacheTests.key(1)) != nil)
    // A read renews the time of the last use.
    try cache.age("\(CacheTests.key(2)).run", hours: 200)
    let ledger = cache.url.appendingPathComponent("ledger")
    for text in ["", "garbage", "\0\0\0\0\0\0\0\0"] {
      try Data(text.utf8).write(to: ledger)
      cache.write(CacheTests.key(3), [1])
      #expect(cache.count == 2)
      #expect(try Data(contentsOf: ledger).count == 8)
    }
    #expect(cache.read(CacheTests.key(2)) == nil)
    #expect(cache.read(CacheTests.key(1)) != nil)

    // By size: an eighth of the limit was stored since.
    cache.folder.limit = 1 << 20
    try cache.age("\(CacheTests.key(1)).run", hours: 200)
    for number in 10..<20 {
      cache.write(CacheTests.key(UInt64(number)), [UInt8](repeating: 1, count: 30_000))
    }
    #expect(!cache.names.contains("\(CacheTests.key(1)).run"))
    cache.write(CacheTests.key(99), [UInt8](repeating: 1, count: 200_000))
    #expect(cache.read(CacheTests.key(99)) == nil)
  }

  @Test func digestsTellBytesApart() {
    var seen: Set<Digest> = []
    var count = 0
    for size in 0..<70 {
      let bytes = [UInt8](repeating: 0, count: size)
      seen.insert(Digest(bytes))
      count += 1
      for index in 0..<size {
        for bit in 0..<8 {
          var other = bytes
          other[index] = 1 << bit
          seen.insert(Digest(other))
          count += 1
        }
      }
    }
    #expect(seen.count == count)
    #expect(Set(seen.map(\.low)).count == count)
    #expect(Set(seen.map(\.high)).count == count)
    #expect(Digest(low: 0x0123_4567_89AB_CDEF, high: 0).description == "00000000000000000123456789abcdef")
  }
}
