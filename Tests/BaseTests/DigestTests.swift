import Testing

@testable import Base

struct DigestTests {
  /// The digest of bytes that come in pieces is that of all of them, wherever they are cut.
  @Test(arguments: [0, 1, 31, 32, 33, 64, 100, 257])
  func piecesDigestAsTheWhole(count: Int) {
    let bytes: [UInt8] = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    for size in [1, 7, 16, 31, 32, 33, 90] {
      var stream = DigestStream()
      for start in stride(from: 0, to: count, by: size) {
        bytes[start..<min(start + size, count)].withUnsafeBytes { stream.add($0) }
      }
      #expect(stream.digest == Digest(bytes))
    }
  }
}
