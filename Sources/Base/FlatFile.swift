#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of numbered sections that is used where it lies in memory: nothing is decoded when it is opened.
///
/// It starts with eight bytes of magic, the version of its format, its length, and the checksum of all else: the first
/// sixteen bytes and everything behind the checksum. A table of the sections' offsets and lengths follows. Sections start at
/// multiples of eight bytes and have sixteen readable bytes behind them. Words are in little-endian order, which is that
/// of every machine the program runs on.
///
/// A file is opened or refused: one that is cut short, of another kind or version, or damaged anywhere gives nil. Whoever
/// reads a section still checks what it finds, since bytes with a right checksum may have been written by anyone.
public final class FlatFile: @unchecked Sendable {
  /// The bytes of the whole file.
  public let bytes: UnsafeRawBufferPointer
  /// What keeps `bytes` alive if this object does not own them.
  private let owner: AnyObject?
  private let sections: [Range<Int>]

  private static let headerLength = 40

  /// Returns a file with the given sections.
  public static func write(magic: StaticString, version: UInt32, sections: [[UInt8]]) -> [UInt8] {
    var out = FlatWriter()
    for index in 0..<8 { out.write(byte: index < magic.utf8CodeUnitCount ? magic.utf8Start[index] : 0) }
    out.write(version)
    out.write(0)
    for _ in 0..<4 { out.write(0) }
    out.write(UInt32(sections.count))
    out.write(0)
    for _ in sections {
      out.write(0)
      out.write(0)
    }
    for (index, section) in sections.enumerated() {
      out.set(UInt32(out.count), at: headerLength + 8 * index)
      out.set(UInt32(section.count), at: headerLength + 8 * index + 4)
      out.write(raw: section)
      for _ in 0..<16 { out.write(byte: 0) }
      out.align(to: 8)
    }
    out.set(UInt32(out.count), at: 12)
    var bytes = out.bytes
    sign(&bytes)
    return bytes
  }

  /// Puts the checksum of what `bytes`, at least a header, hold in its place.
  public static func sign(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: checksum(UnsafeRawBufferPointer($0)), toByteOffset: 16, as: Digest.self)
    }
  }

  /// Opens a copy of `content`; nil if that is no intact file of the given kind and version.
  public convenience init?(_ content: [UInt8], magic: StaticString, version: UInt32) {
    guard let memory = malloc(max(1, content.count)) else { return nil }
    content.withUnsafeBytes { if let base = $0.baseAddress { memcpy(memory, base, content.count) } }
    self.init(
      UnsafeRawBufferPointer(start: memory, count: content.count), owner: nil, magic: magic, version: version)
  }

  /// Opens `bytes`, which start at a multiple of eight and which `owner` keeps alive, having found them undamaged by a
  /// checksum of its own; nil if that is no file of the given kind and version.
  public convenience init?(
    verified bytes: UnsafeRawBufferPointer, owner: AnyObject, magic: StaticString, version: UInt32
  ) {
    self.init(bytes, owner: owner, magic: magic, version: version)
  }

  private init?(
    _ bytes: UnsafeRawBufferPointer, owner: AnyObject?, magic: StaticString, version: UInt32
  ) {
    self.bytes = bytes
    self.owner = owner
    sections = FlatFile.sections(of: bytes, magic, version, isVerified: owner != nil) ?? []
    if sections.isEmpty { return nil }
  }

  deinit {
    if owner == nil { free(UnsafeMutableRawPointer(mutating: bytes.baseAddress)) }
  }

  /// The checksum of the content.
  public var checksum: Digest { FlatFile.recorded(bytes) }

  /// The checksum that a file states.
  private static func recorded(_ bytes: UnsafeRawBufferPointer) -> Digest {
    bytes.loadUnaligned(fromByteOffset: 16, as: Digest.self)
  }

  /// The number of sections.
  public var count: Int { sections.count }

  /// The bytes of section `index`; empty if there is none.
  public func section(_ index: Int) -> UnsafeRawBufferPointer {
    guard sections.indices.contains(index) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: bytes[sections[index]])
  }

  /// The words of section `index`; empty if there is none or its length is no multiple of four.
  public func words(_ index: Int) -> UnsafeBufferPointer<UInt32> {
    let section = self.section(index)
    if section.count % 4 != 0 { return UnsafeBufferPointer(start: nil, count: 0) }
    return section.assumingMemoryBound(to: UInt32.self)
  }

  /// The sections of `bytes`; nil if they are no intact file.
  private static func sections(
    of bytes: UnsafeRawBufferPointer, _ magic: StaticString, _ version: UInt32, isVerified: Bool
  ) -> [Range<Int>]? {
    if bytes.count < headerLength || UInt(bitPattern: bytes.baseAddress) % 8 != 0 { return nil }
    for index in 0..<8 where bytes[index] != (index < magic.utf8CodeUnitCount ? magic.utf8Start[index] : 0) {
      return nil
    }
    func word(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.load(fromByteOffset: offset, as: UInt32.self))
    }
    if word(8) != version || Int(word(12)) != bytes.count { return nil }
    if !isVerified && checksum(bytes) != recorded(bytes) { return nil }
    let count = Int(word(32))
    if count == 0 || count > 64 || headerLength + 8 * count > bytes.count { return nil }
    var sections: [Range<Int>] = []
    sections.reserveCapacity(count)
    for index in 0..<count {
      let start = Int(word(headerLength + 8 * index))
      let length = Int(word(headerLength + 8 * index + 4))
      if start % 8 != 0 || start + length + 16 > bytes.count { return nil }
      sections.append(start..<start + length)
    }
    return sections
  }

  /// The checksum of a file: of its start and of what follows the checksum's place.
  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> Digest {
    let start = Digest(UnsafeRawBufferPointer(rebasing: bytes[..<16]))
    let rest = Digest(UnsafeRawBufferPointer(rebasing: bytes[32...]))
    return Digest(low: start.low ^ rest.low, high: (start.high &* 3) ^ rest.high)
  }
}
