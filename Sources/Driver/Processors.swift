#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processors of the machine.
enum Processors {
  /// The number of processors that this process may use.
  static var count: Int {
    #if canImport(Glibc)
      var set = [UInt64](repeating: 0, count: 16)
      if getAffinity(0, set.count * 8, &set) == 0 {
        let used = set.reduce(0) { $0 + $1.nonzeroBitCount }
        if used > 0 { return used }
      }
    #endif
    return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}

#if canImport(Glibc)
  /// The C library's `sched_getaffinity`, whose set of processors is a row of bits.
  @_silgen_name("sched_getaffinity")
  private func getAffinity(_ process: Int32, _ size: Int, _ set: UnsafeMutableRawPointer) -> Int32
#endif
