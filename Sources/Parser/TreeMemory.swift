#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory of a tree's tables, which is resized where it lies if that is possible.
enum TreeMemory {
  /// Returns memory for `count` elements, at least one.
  static func allocate<Element: BitwiseCopyable>(_ count: Int) -> UnsafeMutablePointer<Element> {
    let size = max(1, count) * MemoryLayout<Element>.stride
    guard let memory = malloc(size) else { fatalError("out of memory") }
    return memory.bindMemory(to: Element.self, capacity: count)
  }

  /// Returns `memory` with room for `count` elements, at least one; what it held is kept as far as there is room.
  static func resize<Element: BitwiseCopyable>(
    _ memory: UnsafeMutablePointer<Element>, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    let size = max(1, count) * MemoryLayout<Element>.stride
    guard let memory = realloc(memory, size) else { fatalError("out of memory") }
    return memory.bindMemory(to: Element.self, capacity: count)
  }

  /// Gives `memory` back.
  static func free<Element: BitwiseCopyable>(_ memory: UnsafeMutablePointer<Element>) {
    #if canImport(Glibc)
      Glibc.free(memory)
    #elseif canImport(Musl)
      Musl.free(memory)
    #else
      Darwin.free(memory)
    #endif
  }
}
