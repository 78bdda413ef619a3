import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The memory that the tables of a run lie in.
//
// 1. All threads share one heap that grows by megabytes and never shrinks. A heap for each would grow by a system call a page,
//    which took a tenth of the time of a small run.
// 2. Memory is cleared by the system when it is first touched, which takes a tenth of the time of a package with a hundred
//    files. If the run has one worker, its companion touches the memory first.
// 3. Beyond what every run needs pages are large ones where the system gives them: they cost a fraction of as many page faults
//    and of as many entries in the tables of addresses. What the system must first move about, or get from the machine that it
//    is a guest of, takes many times as long: then it is the companion that waits.
// 4. The companion touches memory that the worker may be using, so what it writes changes nothing. It does not ask the system to
//    map a large range, since that keeps other threads from entering mappings until it is done.
//
// A system that refuses any of this is as good: what the phases find in memory does not depend on it.

/// The process's heap.
struct Heap: Sendable {
  /// Where memory that the allocator will hand out starts and ends; equal if that is not known.
  private let start: UInt
  private let end: UInt

  /// Bytes of tables that a byte of source makes in most packages, at least.
  private static let growth = 40
  private static let pageSize: UInt = 4096
  /// The bytes of a large page.
  private static let largeSize: UInt = 2 << 20

  // MADV_HUGEPAGE and MADV_POPULATE_WRITE of mman.h.
  private static let wantsLarge: Int32 = 14
  private static let isUsedSoon: Int32 = 23

  /// Prepares the process's heap (1).
  init() {
    var range: (start: UInt, end: UInt) = (0, 0)
    #if canImport(Glibc)
      // M_ARENA_MAX, M_TOP_PAD, M_MMAP_THRESHOLD, M_TRIM_THRESHOLD and below M_MMAP_MAX of malloc.h, which Swift's Glibc
      // leaves out.
      _ = setAllocatorOption(-8, 1)
      _ = setAllocatorOption(-2, 4 << 20)
      _ = setAllocatorOption(-3, 32 << 20)
      _ = setAllocatorOption(-1, -1)
      // A block that may not be mapped on its own comes from the heap's end and goes back to it: addresses for the tables of a
      // million lines, or fewer where the system gives no more.
      _ = setAllocatorOption(-4, 0)
      var size = 2 << 30
      while size > 16 << 20 {
        if let block = malloc(size) {
          let address = UInt(bitPattern: block)
          range = (address, address + UInt(size))
          free(block)
          break
        }
        size /= 2
      }
      _ = setAllocatorOption(-4, 65536)
      // What lies elsewhere may be unmapped some day.
      if range.end > UInt(bitPattern: sbrk(0)) { range.end = range.start }
    #endif
    start = (range.start + Heap.pageSize - 1) & ~(Heap.pageSize - 1)
    end = range.end & ~(Heap.pageSize - 1)
  }

  /// Where the memory ends that any run uses, which is more if it reads an installed library.
  private var leastEnd: UInt {
    min(start + (getenv("MINIGO_GOROOT") == nil ? 1 << 20 : 3 << 20), end)
  }

  /// Where large pages start.
  private var firstLarge: UInt { min((leastEnd + Heap.largeSize - 1) & ~(Heap.largeSize - 1), end) }

  private static func advise(_ start: UInt, _ end: UInt, _ advice: Int32) -> Bool {
    guard start < end, let address = UnsafeMutableRawPointer(bitPattern: start) else { return false }
    return madvise(address, Int(end - start), advice) == 0
  }

  /// Maps the next part of what any run uses, of which `mapped` bytes are mapped; `false` if that is all, or the system refuses.
  func mapLeast(_ mapped: inout UInt) -> Bool {
    let place = start + mapped
    let next = min(place + (128 << 10), leastEnd)
    if !Heap.advise(place, next, Heap.isUsedSoon) { return false }
    mapped = next - start
    return true
  }

  /// Asks for large pages in the first `size` bytes where memory has not been touched.
  func wantLargePages(inFirst size: Int = Int.max) {
    if start >= end { return }
    _ = Heap.advise(firstLarge, UInt(size) < end - start ? start + UInt(size) : end, Heap.wantsLarge)
  }

  /// The part that the tables for `byteCount` bytes of source will take of what is not mapped in any run, and asks for large pages
  /// there and behind; nil if there is none.
  func part(forSource byteCount: Int) -> Range<UInt>? {
    let last = min(leastEnd + UInt(Heap.growth * byteCount), end)
    if last <= firstLarge { return nil }
    wantLargePages()
    return leastEnd..<last
  }

  /// Maps `part`, as long as `isWanted` says so (2, 3, 4).
  func touch(_ part: Range<UInt>, while isWanted: () -> Bool) {
    var place = part.lowerBound
    while place < part.upperBound && isWanted() {
      let next = min(place + (64 << 10), part.upperBound)
      while place < next {
        // Exchanging zero for zero changes nothing but is a write.
        let byte = UnsafeMutablePointer<Atomic<UInt8>>(bitPattern: place)
        _ = byte?.pointee.compareExchange(expected: 0, desired: 0, ordering: .relaxed)
        place += Heap.pageSize
      }
    }
  }
}

#if canImport(Glibc)
  /// The C library's `mallopt`.
  @_silgen_name("mallopt")
  private func setAllocatorOption(_ option: Int32, _ value: Int32) -> Int32
#endif
