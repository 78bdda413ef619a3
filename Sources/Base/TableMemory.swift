#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The memory of tables that grow.
//
// 1. Most tables lie in the C library's heap.
// 2. One that has become too large to be copied each time it grows, and to leave a hole behind, gets addresses of its own, far
//    more than it needs; the system gives pages as they are touched, large ones where it has them. So it never moves again.

/// Returns memory for `capacity` plain values, which `release` frees.
@inlinable
func tableMemory<Value>(_ capacity: Int) -> UnsafeMutablePointer<Value> {
  allocateBytes(capacity * MemoryLayout<Value>.stride).bindMemory(to: Value.self, capacity: capacity)
}

/// Moves the plain values at `base`, memory for `former` of them, to memory for `capacity`, which is no less.
func grown<Value>(
  _ base: UnsafeMutablePointer<Value>, from former: Int, to capacity: Int
) -> UnsafeMutablePointer<Value> {
  precondition(MemoryLayout<Value>.alignment <= 16)
  let used = former * MemoryLayout<Value>.stride
  let size = capacity * MemoryLayout<Value>.stride
  if size < LargeBlock.least {
    guard let memory = realloc(base, size) else { fatalError("out of memory") }
    return memory.bindMemory(to: Value.self, capacity: capacity)
  }
  if used >= LargeBlock.least && LargeBlock.size(base) >= size { return base }
  let memory: UnsafeMutablePointer<Value> = tableMemory(capacity)
  UnsafeMutableRawPointer(memory).copyMemory(from: base, byteCount: used)
  release(base, former)
  return memory
}

/// Frees the memory for `capacity` values at `base`.
@inlinable
func release<Value>(_ base: UnsafeMutablePointer<Value>, _ capacity: Int) {
  freeBytes(base, capacity * MemoryLayout<Value>.stride)
}

@usableFromInline
func allocateBytes(_ size: Int) -> UnsafeMutableRawPointer {
  guard let memory = size < LargeBlock.least ? malloc(max(1, size)) : LargeBlock.make(size) else {
    fatalError("out of memory")
  }
  return memory
}

@usableFromInline
func freeBytes(_ memory: UnsafeMutableRawPointer, _ size: Int) {
  if size < LargeBlock.least { free(memory) } else { LargeBlock.free(memory) }
}

/// A block in addresses of its own (2).
private enum LargeBlock {
  /// Blocks of so many bytes and more are such ones.
  static let least = 128 << 20
  /// Bytes of addresses asked for; fewer are as good where the system gives no more.
  private static let addresses = 64 << 30
  /// Bytes in front of a block, where the size of its mapping stands.
  private static let head = 64
  /// MADV_HUGEPAGE of mman.h.
  private static let wantsLargePages: Int32 = 14

  /// Makes a block of at least `size` bytes; nil if the system has no such addresses.
  static func make(_ size: Int) -> UnsafeMutableRawPointer? {
    var mapped = max(addresses, size + head)
    while true {
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
      if let start = mmap(nil, mapped, PROT_READ | PROT_WRITE, flags, -1, 0), start != MAP_FAILED {
        _ = madvise(start, mapped, wantsLargePages)
        start.storeBytes(of: mapped, as: Int.self)
        return start + head
      }
      if mapped == size + head { return nil }
      mapped = max(mapped / 2, size + head)
    }
  }

  private static func mapping(_ block: UnsafeMutableRawPointer) -> Int { (block - head).load(as: Int.self) }

  /// The bytes that `block` has room for.
  static func size(_ block: UnsafeMutableRawPointer) -> Int { mapping(block) - head }

  static func free(_ block: UnsafeMutableRawPointer) { munmap(block - head, mapping(block)) }
}
