// The process's first thread has nothing to do while the one with the large stack works. It then does what that one would do
// later, or what nobody waits for: it maps memory, looks at directories, scans files, opens summaries.
//
// 1. What it is asked to do changes nothing but when things are done: a run whose companion does nothing prints the same.
// 2. It takes what it is asked in order, and drops what it has not begun when the result of the command is there. What is to fill
//    pauses it does piece by piece while nothing is asked.
// 3. Once the result is there the companion writes it and does what was put off, while the thread that found it records the run.
// 4. With one processor, or if one thread was asked for, it does nothing.

/// Work beside the work of a command.
final class Companion: @unchecked Sendable {
  private let lock = Lock()
  private var asked: [@Sendable () -> Void] = []
  private var pauseWork: (@Sendable () -> Bool)?
  private var postponed: [() -> Void] = []
  private var isDone = false
  private var isOver = false
  /// `true` iff work can be done side by side.
  private(set) var isHelpful = Processors.count > 1
  /// The memory that the command's tables will lie in.
  let heap: Heap

  /// The memory that is to be prepared and has not been mapped.
  private var unmapped: Range<UInt> = 0..<0

  /// Bytes of memory that are needed before much else can be asked, and then before long.
  private static let first: UInt = 3 << 20
  private static let soon: UInt = 6 << 20

  init(_ heap: Heap) { self.heap = heap }

  /// Leaves all work to one thread; to be called before anything is asked.
  func retire() { isHelpful = false }

  /// `true` once the result of the command is there.
  var isDismissed: Bool {
    lock.take()
    defer { lock.release() }
    return isDone
  }

  /// Has `work` done on the first thread, sooner or later or not at all.
  func ask(_ work: @escaping @Sendable () -> Void) {
    if !isHelpful { return }
    lock.take()
    asked.append(work)
    lock.release()
    lock.wakeAll()
  }

  /// Has `work` done piece by piece while nothing else is asked, as long as it says that something is left.
  func fillPauses(_ work: @escaping @Sendable () -> Bool) {
    if !isHelpful { return }
    lock.take()
    pauseWork = work
    lock.release()
    lock.wakeAll()
  }

  /// Has memory mapped ahead of its use: what the tables for `byteCount` bytes of source will take. What is not needed at once
  /// comes after what is asked meanwhile.
  func prepareMemory(forSource byteCount: Int) {
    guard let part = heap.part(forSource: byteCount) else { return }
    ask { [self] in
      unmapped = part
      map(Companion.first)
      ask { [self] in map(.max) }
    }
  }

  /// Maps what is needed soon of the memory that is to be prepared; to be called on the first thread.
  func mapSoon() { map(Companion.soon) }

  /// Maps the next `size` bytes of the memory that is to be prepared.
  private func map(_ size: UInt) {
    let end = size < UInt(unmapped.count) ? unmapped.lowerBound + size : unmapped.upperBound
    heap.touch(unmapped.lowerBound..<end) { !isDismissed }
    unmapped = end..<unmapped.upperBound
  }

  /// Has `work` done once the result of the command is written.
  func postpone(_ work: @escaping () -> Void) {
    lock.take()
    postponed.append(work)
    lock.release()
  }

  /// Does what is asked until the result is there, and meanwhile maps memory that any run uses.
  func serve() {
    var mapped: UInt = 0
    var isMapping = true
    var next = 0
    lock.take()
    while !isDone {
      if next == asked.count {
        if isMapping {
          lock.release()
          isMapping = heap.mapLeast(&mapped)
          lock.take()
        } else if let work = pauseWork {
          lock.release()
          let isMore = work()
          lock.take()
          if !isMore { pauseWork = nil }
        } else {
          lock.wait()
        }
        continue
      }
      let work = asked[next]
      next += 1
      lock.release()
      work()
      lock.take()
    }
    asked = []
    lock.release()
  }

  /// Ends `serve`, and does `work` beside what follows that.
  func dismiss(_ work: () -> Void) {
    lock.take()
    isDone = true
    lock.release()
    lock.wakeAll()
    work()
    lock.take()
    isOver = true
    lock.release()
    lock.wakeAll()
  }

  /// Does what was put off, and waits until `dismiss` is over.
  func finish() {
    lock.take()
    let postponed = self.postponed
    lock.release()
    for work in postponed { work() }
    lock.take()
    while !isOver { lock.wait() }
    lock.release()
  }
}
