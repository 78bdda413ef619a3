#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs work that recurses on the nesting of the source on threads whose stacks are large enough for the parser's limit.
enum LargeStack {
  /// Bytes of address space; memory is used only as deep as the recursion goes.
  private static let size = 1 << 29

  /// Lets threads share the process's heap and makes that grow by megabytes: a heap of its own would grow by a system
  /// call a page, which took a tenth of the time of a small run.
  private static func growInLargeSteps() {
    #if canImport(Glibc)
      // M_ARENA_MAX, M_TOP_PAD, M_MMAP_THRESHOLD, M_TRIM_THRESHOLD of malloc.h, which Swift's Glibc leaves out.
      _ = setAllocatorOption(-8, 1)
      _ = setAllocatorOption(-2, 4 << 20)
      _ = setAllocatorOption(-3, 32 << 20)
      _ = setAllocatorOption(-1, 1 << 30)
      // Where the heap will lie: large pages, which the system need not give, cost a fraction of as many page faults and of
      // as many entries in the tables of addresses. Blocks below the threshold come from the heap's end and go back to it.
      var blocks: [UnsafeMutableRawPointer] = []
      for _ in 0..<3 {
        guard let block = malloc(20 << 20) else { break }
        let start = (UInt(bitPattern: block) + 4095) & ~4095
        _ = madvise(UnsafeMutableRawPointer(bitPattern: start), (20 << 20) - 8192, 14)  // MADV_HUGEPAGE
        blocks.append(block)
      }
      for block in blocks.reversed() { free(block) }
      // Every run touches this much, more if it reads an installed library: pages mapped in one call cost a fraction of as many
      // page faults.
      let first = getenv("MINIGO_GOROOT") == nil ? 1 << 20 : 3 << 20
      if let block = malloc(first) {
        let start = (UInt(bitPattern: block) + 4095) & ~4095
        // MADV_POPULATE_WRITE; older systems refuse it, which changes nothing.
        _ = madvise(UnsafeMutableRawPointer(bitPattern: start), first - 8192, 23)
        free(block)
      }
    #endif
  }

  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// A thread that has been started and must be joined.
  struct Thread {
    fileprivate let handle: pthread_t

    /// Waits until the thread's work is done.
    func join() { pthread_join(handle, nil) }
  }

  /// Starts a thread with `size` bytes of stack that runs `body`; nil if the system refuses.
  static func start(size: Int = LargeStack.size, _ body: @escaping () -> Void) -> Thread? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, size) == 0 else { return nil }
    let context = Unmanaged.passRetained(Work(body)).toOpaque()
    #if canImport(Glibc)
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes,
        { context in
          if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
          return nil
        }, context)
      if status == 0 { return Thread(handle: thread) }
    #else
      var thread: pthread_t?
      let status = pthread_create(
        &thread, &attributes,
        { context in
          Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
          return nil
        }, context)
      if status == 0, let thread { return Thread(handle: thread) }
    #endif
    Unmanaged<Work>.fromOpaque(context).release()
    return nil
  }

  /// Returns what `body` returns, run on such a thread; on the present one if the system refuses the thread.
  static func run(_ body: @escaping () -> CommandResult) -> CommandResult {
    growInLargeSteps()
    var result: CommandResult?
    let thread = start { result = body() }
    guard let thread else { return body() }
    thread.join()
    return result ?? CommandResult(status: 2)
  }
}

#if canImport(Glibc)
  /// The C library's `mallopt`.
  @_silgen_name("mallopt")
  private func setAllocatorOption(_ option: Int32, _ value: Int32) -> Int32
#endif
