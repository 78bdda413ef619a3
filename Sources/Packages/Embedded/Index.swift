extension EmbeddedLibrary {
  /// All embedded packages.
  static let packages: [EmbeddedPackage] = [
    EmbeddedPackage(
      path: "bufio", source: embeddedBufio),
    EmbeddedPackage(
      path: "bytes", source: embeddedBytes),
    EmbeddedPackage(
      path: "cmp", source: embeddedCmp, rest: [embeddedCmpRest]),
    EmbeddedPackage(
      path: "container/list", source: embeddedContainerList),
    EmbeddedPackage(
      path: "context", source: embeddedContext,
      opens: ["time"]),
    EmbeddedPackage(
      path: "crypto/tls", source: embeddedTLS),
    EmbeddedPackage(
      path: "errors", source: embeddedErrors, rest: [embeddedErrorsRest]),
    EmbeddedPackage(
      path: "fmt", source: embeddedFmt, rest: [embeddedFmtRest]),
    EmbeddedPackage(
      path: "internal/abi", source: embeddedInternalAbi),
    EmbeddedPackage(
      path: "internal/bytealg", source: embeddedInternalBytealg),
    EmbeddedPackage(
      path: "internal/filepathlite", source: embeddedInternalFilepathlite),
    EmbeddedPackage(
      path: "internal/oserror", source: embeddedInternalOserror),
    EmbeddedPackage(
      path: "internal/poll", source: embeddedInternalPoll),
    EmbeddedPackage(
      path: "internal/strconv", source: embeddedInternalStrconv),
    EmbeddedPackage(
      path: "internal/stringslite", source: embeddedInternalStringslite),
    EmbeddedPackage(
      path: "internal/sync", source: embeddedInternalSync, rest: [embeddedInternalSyncRest]),
    EmbeddedPackage(
      path: "io", source: embeddedIO, rest: [embeddedIORest]),
    EmbeddedPackage(
      path: "io/fs", source: embeddedIOFS,
      opens: ["time"]),
    EmbeddedPackage(
      path: "iter", source: embeddedIter, rest: [embeddedIterRest]),
    EmbeddedPackage(
      path: "log", source: embeddedLog),
    EmbeddedPackage(
      path: "maps", source: embeddedMaps),
    EmbeddedPackage(
      path: "math", source: embeddedMath),
    EmbeddedPackage(
      path: "math/bits", source: embeddedBits),
    EmbeddedPackage(
      path: "math/rand", source: embeddedRand),
    EmbeddedPackage(
      path: "mime/multipart", source: embeddedMimeMultipart),
    EmbeddedPackage(
      path: "net", source: embeddedNet),
    EmbeddedPackage(
      path: "net/http", source: embeddedHTTP, rest: [embeddedHTTPFunctions, embeddedHTTPMoreFunctions],
      opens: [
        "bufio", "context", "crypto/tls", "io", "io/fs", "log", "mime/multipart", "net", "net/textproto",
        "net/url", "time",
      ]),
    EmbeddedPackage(
      path: "net/http/httptrace", source: embeddedNetHttpHttptrace),
    EmbeddedPackage(
      path: "net/http/internal", source: embeddedNetHttpInternal),
    EmbeddedPackage(
      path: "net/http/internal/http2", source: embeddedInternalHTTP2),
    EmbeddedPackage(
      path: "net/textproto", source: embeddedNetTextproto),
    EmbeddedPackage(
      path: "net/url", source: embeddedURL),
    EmbeddedPackage(
      path: "os", source: embeddedOS, rest: [embeddedOSTypes, embeddedOSFunctions, embeddedOSMoreFunctions],
      opens: ["io/fs", "time"]),
    EmbeddedPackage(
      path: "runtime", source: embeddedRuntime),
    EmbeddedPackage(
      path: "slices", source: embeddedSlices, rest: [embeddedSlicesRest]),
    EmbeddedPackage(
      path: "sort", source: embeddedSort),
    EmbeddedPackage(
      path: "strconv", source: embeddedStrconv),
    EmbeddedPackage(
      path: "strings", source: embeddedStrings, rest: [embeddedStringsRest]),
    EmbeddedPackage(
      path: "sync", source: embeddedSync, rest: [embeddedSyncRest]),
    EmbeddedPackage(
      path: "sync/atomic", source: embeddedAtomic, rest: [embeddedAtomicRest]),
    EmbeddedPackage(
      path: "syscall", source: embeddedSyscall, rest: [embeddedSyscallRest]),
    EmbeddedPackage(
      path: "time", source: embeddedTime, rest: [embeddedTimeRest]),
    EmbeddedPackage(
      path: "unicode", source: embeddedUnicode, rest: [embeddedUnicodeRest]),
    EmbeddedPackage(
      path: "unicode/utf8", source: embeddedUTF8, rest: [embeddedUTF8Rest]),
  ]
}
