import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells this build of the program from every other.
public enum ProgramIdentity {
  /// The digest of the identity that the linker computed from the executable's content; of the file's status if there is none.
  public static var digest: Digest {
    #if canImport(Glibc)
      if let note = buildNote() { return Digest(note) }
      var status = stat()
      if stat("/proc/self/exe", &status) == 0 {
        let words: [Int64] = [
          Int64(status.st_size), Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec),
          Int64(bitPattern: UInt64(status.st_ino)), Int64(bitPattern: UInt64(status.st_dev)),
        ]
        return words.withUnsafeBytes { Digest($0) }
      }
    #endif
    return Digest(low: 0, high: 0)
  }

  #if canImport(Glibc)
    /// The program header's fields that are looked at.
    private struct ProgramHeader: BitwiseCopyable {
      var type: UInt32
      var flags: UInt32
      var offset: UInt
      var address: UInt
      var physicalAddress: UInt
      var fileSize: UInt
      var memorySize: UInt
      var alignment: UInt
    }

    /// The content of the linker's build note (`NT_GNU_BUILD_ID`) in the program's memory.
    private static func buildNote() -> UnsafeRawBufferPointer? {
      // AT_PHDR, AT_PHENT, AT_PHNUM of elf.h, PT_NOTE and PT_PHDR.
      guard MemoryLayout<UInt>.size == 8, auxiliaryValue(4) == UInt(MemoryLayout<ProgramHeader>.stride),
        let headers = UnsafePointer<ProgramHeader>(bitPattern: auxiliaryValue(3))
      else { return nil }
      let all = UnsafeBufferPointer(start: headers, count: Int(auxiliaryValue(5)))
      var base: UInt = 0
      for header in all where header.type == 6 { base = UInt(bitPattern: headers) &- header.address }
      for header in all where header.type == 4 {
        guard let start = UnsafeRawPointer(bitPattern: base &+ header.address) else { continue }
        var place = 0
        while place + 12 <= Int(header.memorySize) {
          let nameSize = (Int(start.load(fromByteOffset: place, as: UInt32.self)) + 3) & ~3
          let size = Int(start.load(fromByteOffset: place + 4, as: UInt32.self))
          let type = start.load(fromByteOffset: place + 8, as: UInt32.self)
          let content = place + 12 + nameSize
          if content + size > Int(header.memorySize) { break }
          if type == 3 && nameSize == 4 && size >= 8 {
            return UnsafeRawBufferPointer(start: start + content, count: size)
          }
          place = content + ((size + 3) & ~3)
        }
      }
      return nil
    }
  #endif
}

#if canImport(Glibc)
  /// The C library's `getauxval`.
  @_silgen_name("getauxval")
  private func auxiliaryValue(_ type: UInt) -> UInt
#endif
