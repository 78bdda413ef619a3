import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// What a person sees of a long run: one line on the terminal with the number of packages that remain and those being worked
// on, drawn anew ten times a second by a thread of its own and erased at the end. Runs that end within the first moments show
// nothing.

/// The line that shows how far a run has come.
final class ProgressLine {
  /// Milliseconds until the line first appears, and between its changes.
  private static let delay = 300
  private static let interval = 100

  private final class State: @unchecked Sendable {
    let lock = Lock()
    let schedule: Schedule
    var isOver = false
    var isShown = false
    init(_ schedule: Schedule) { self.schedule = schedule }
  }
  private let state: State
  private let thread: LargeStack.Thread?

  /// Starts to show the state of `schedule`.
  init(_ schedule: Schedule) {
    let state = State(schedule)
    self.state = state
    thread = LargeStack.start(size: 1 << 18) { ProgressLine.draw(state) }
  }

  private static func draw(_ state: State) {
    state.lock.take()
    defer { state.lock.release() }
    state.lock.wait(atMost: delay)
    while !state.isOver {
      let (current, remaining) = state.schedule.state()
      let line = text(current, remaining, width: terminalWidth())
      OutputStream.standardError.write("\r\u{1b}[K" + line)
      state.isShown = true
      state.lock.wait(atMost: interval)
    }
    if state.isShown { OutputStream.standardError.write("\r\u{1b}[K") }
  }

  /// Ends the display and erases the line.
  func erase() {
    state.lock.take()
    state.isOver = true
    state.lock.wakeAll()
    state.lock.release()
    thread?.join()
  }

  /// `12 packages left: net/http, os`, cut to fewer than `width` characters.
  static func text(_ current: [String], _ remaining: Int, width: Int) -> String {
    var line = "\(remaining) package\(remaining == 1 ? "" : "s") left"
    if !current.isEmpty { line += ": " + current.joined(separator: ", ") }
    return line.count < width ? line : String(line.prefix(max(0, width - 1)))
  }

  private static func terminalWidth() -> Int {
    var size = winsize()
    if ioctl(OutputStream.standardError.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 80
  }
}
