#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs work that recurses on the nesting of the source on threads whose stacks are large enough for the parser's limit.
enum LargeStack {
  /// Bytes of address space; memory is used only as deep as the recursion goes.
  private static let size = 1 << 29

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

  /// Starts a thread with `size` bytes of stack that runs `body`; nil if the system refuses. One that `isDetached` must not be
  /// joined.
  static func start(
    size: Int = LargeStack.size, isDetached: Bool = false, _ body: @escaping () -> Void
  ) -> Thread? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    if isDetached { pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED)) }
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

  /// Returns what `body` returns, run on such a thread; on the present one if the system refuses the thread. The present thread is
  /// the companion of the other. It is told of the result by `write`, while the other is told by `record`.
  @discardableResult
  static func run(
    _ body: @escaping (Companion?) -> CommandResult, write: (CommandResult) -> Void = { _ in },
    record: @escaping (CommandResult) -> Void = { _ in }
  ) -> CommandResult {
    let companion = Companion(Heap())
    var result: CommandResult?
    let thread = start(isDetached: true) {
      let known = body(companion)
      result = known
      companion.dismiss { record(known) }
    }
    if thread == nil {
      let result = body(nil)
      write(result)
      record(result)
      return result
    }
    companion.serve()
    let known = result ?? CommandResult(status: 2)
    write(known)
    companion.finish()
    return known
  }
}
