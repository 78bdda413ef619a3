import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// What each phase costs: wall time, processor time, memory.
//
// A thread has a clock of its own, which is told when a phase begins and gives what has passed to the phase before. Wall and
// processor times of all threads are added, so that the wall times of n threads add up to n times the run's. Memory is by how
// much the process's resident set grew while the phase was on; with several threads it is put down to the phase that looks
// first, so that it is exact in the sum alone. What is done beside the phases (`Companion`, `EarlyParse`) has no clock. A run
// without `-timings` has no clocks and only asks whether there is one.

/// A phase of a run, in the order of the table.
enum Phase: Int, CaseIterable {
  case load, wait, parse, declare, check, lower, inline, rewrite, escape, bounds, facts, render, free

  /// What the phase does.
  var title: StaticString {
    switch self {
    case .load: "load"
    case .wait: "wait"
    case .parse: "lex+parse"
    case .declare: "declare"
    case .check: "check"
    case .lower: "lower"
    case .inline: "inline"
    case .rewrite: "rewrite"
    case .escape: "escape"
    case .bounds: "bounds"
    case .facts: "summary"
    case .render: "render"
    case .free: "free"
    }
  }
}

/// A point in time of one thread.
struct Instant {
  /// Nanoseconds of wall time.
  var wall = 0
  /// Nanoseconds of the thread's processor time.
  var processor = 0

  /// The present one.
  static var now: Instant {
    Instant(wall: read(CLOCK_MONOTONIC), processor: read(CLOCK_THREAD_CPUTIME_ID))
  }

  /// Nanoseconds that `clock` shows.
  static func read(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}

/// What a phase took.
struct PhaseCost {
  var wall = 0
  var processor = 0
  /// Bytes.
  var memory = 0
}

/// The clock of one thread.
final class PhaseClock {
  private let run: RunTimes
  private var costs = Array(repeating: PhaseCost(), count: Phase.allCases.count)
  private var phase = Phase.load
  private var last = Instant.now

  fileprivate init(_ run: RunTimes) { self.run = run }

  /// Begins `phase`, which ends the one before; returns that one.
  @discardableResult
  func enter(_ phase: Phase) -> Phase {
    let now = Instant.now
    costs[self.phase.rawValue].wall += now.wall - last.wall
    costs[self.phase.rawValue].processor += now.processor - last.processor
    costs[self.phase.rawValue].memory += run.growth()
    let before = self.phase
    self.phase = phase
    last = Instant.now
    return before
  }

  /// Ends the last phase and adds everything to the run's times.
  func stop() {
    enter(.wait)
    run.add(costs)
    costs = Array(repeating: PhaseCost(), count: costs.count)
  }
}

/// The times of a run.
final class RunTimes: @unchecked Sendable {
  private let lock = Lock()
  private let start = Instant.read(CLOCK_MONOTONIC)
  private var costs = Array(repeating: PhaseCost(), count: Phase.allCases.count)
  private var resident = RunTimes.residentBytes()

  /// What each phase took so far, by the number of the phase; clocks must have been stopped.
  var perPhase: [PhaseCost] { costs }

  /// Returns a clock for the present thread.
  func clock() -> PhaseClock { PhaseClock(self) }

  fileprivate func add(_ own: [PhaseCost]) {
    lock.take()
    defer { lock.release() }
    for index in costs.indices {
      costs[index].wall += own[index].wall
      costs[index].processor += own[index].processor
      costs[index].memory += own[index].memory
    }
  }

  /// The bytes by which the resident set has grown since the last call.
  fileprivate func growth() -> Int {
    lock.take()
    defer { lock.release() }
    let now = RunTimes.residentBytes()
    defer { resident = now }
    return now - resident
  }

  /// What the process has taken so far.
  static var usage: rusage {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }

  /// The bytes of memory that the process has in use; 0 where the system does not say.
  private static func residentBytes() -> Int {
    let file = open("/proc/self/statm", O_RDONLY)
    if file < 0 { return 0 }
    defer { close(file) }
    var text = [UInt8](repeating: 0, count: 128)
    let count = read(file, &text, 128)
    var fields = 0
    var pages = 0
    for byte in text.prefix(max(0, count)) {
      if byte == UInt8(ascii: " ") {
        fields += 1
        if fields == 2 { break }
      } else if fields == 1, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        pages = pages * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// The table: a line a phase, and one for the whole run with its greatest memory. Clocks must have been stopped.
  func table(threads: Int) -> TextBuffer {
    var out = TextBuffer()
    out.write("phase          wall ms     cpu ms    memory MB\n")
    for phase in Phase.allCases where costs[phase.rawValue].wall > 0 {
      let cost = costs[phase.rawValue]
      RunTimes.write(phase.title, cost.wall, cost.processor, cost.memory, to: &out)
    }
    let usage = RunTimes.usage
    let processor =
      (Int(usage.ru_utime.tv_sec) + Int(usage.ru_stime.tv_sec)) * 1_000_000_000
      + (Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)) * 1000
    let wall = Instant.read(CLOCK_MONOTONIC) - start
    RunTimes.write("run, peak", wall, processor, Int(usage.ru_maxrss) << 10, to: &out)
    out.write("threads   ")
    RunTimes.write(String(threads), width: 12, to: &out)
    out.write("\n")
    return out
  }

  private static func write(
    _ title: StaticString, _ wall: Int, _ processor: Int, _ memory: Int, to out: inout TextBuffer
  ) {
    out.write(title)
    for _ in title.utf8CodeUnitCount..<10 { out.write(" ") }
    write(tenths(wall / 100_000), width: 12, to: &out)
    write(tenths(processor / 100_000), width: 11, to: &out)
    write(tenths(memory * 10 / (1 << 20)), width: 13, to: &out)
    out.write("\n")
  }

  /// `value` tenths with one decimal.
  private static func tenths(_ value: Int) -> String {
    "\(value < 0 ? "-" : "")\(value.magnitude / 10).\(value.magnitude % 10)"
  }

  private static func write(_ text: String, width: Int, to out: inout TextBuffer) {
    for _ in 0..<max(0, width - text.utf8.count) { out.write(" ") }
    out.write(text)
  }
}
