extension EmbeddedLibrary {
  /// All embedded packages.
  static let packages: [EmbeddedPackage] = [
    EmbeddedPackage(
      path: "bufio", source: embeddedBufio, rest: [embeddedBufioRest]),
    EmbeddedPackage(
      path: "bytes", source: embeddedBytes, rest: [embeddedBytesRest]),
    EmbeddedPackage(
      path: "cmp", source: embeddedCmp, rest: [embeddedCmpRest]),
    EmbeddedPackage(
      path: "container/heap", source: embeddedContainerHeap),
    EmbeddedPackage(
      path: "container/list", source: embeddedContainerList, rest: [embeddedContainerListRest]),
    EmbeddedPackage(
      path: "container/ring", source: embeddedContainerRing),
    EmbeddedPackage(
      path: "context", source: embeddedContext, rest: [embeddedContextRest],
      opens: ["time"]),
    EmbeddedPackage(
      path: "crypto/rand", source: embeddedCryptoRand),
    EmbeddedPackage(
      path: "crypto/tls", source: embeddedTLS),
    EmbeddedPackage(
      path: "embed", source: embeddedEmbed,
      opens: ["io/fs"]),
    EmbeddedPackage(
      path: "encoding", source: embeddedEncoding),
    EmbeddedPackage(
      path: "encoding/base64", source: embeddedEncodingBase64),
    EmbeddedPackage(
      path: "encoding/binary", source: embeddedEncodingBinary),
    EmbeddedPackage(
      path: "encoding/csv", source: embeddedEncodingCsv),
    EmbeddedPackage(
      path: "encoding/hex", source: embeddedEncodingHex),
    EmbeddedPackage(
      path: "encoding/json", source: embeddedJSON,
      opens: ["reflect"]),
    EmbeddedPackage(
      path: "encoding/json/internal", source: embeddedEncodingJsonInternal),
    EmbeddedPackage(
      path: "encoding/json/internal/jsonflags", source: embeddedEncodingJsonInternalJsonflags),
    EmbeddedPackage(
      path: "encoding/json/internal/jsonopts", source: embeddedEncodingJsonInternalJsonopts),
    EmbeddedPackage(
      path: "encoding/json/internal/jsonwire", source: embeddedEncodingJsonInternalJsonwire),
    EmbeddedPackage(
      path: "encoding/json/jsontext", source: embeddedEncodingJsonJsontext),
    EmbeddedPackage(
      path: "encoding/json/v2", source: embeddedEncodingJsonV2),
    EmbeddedPackage(
      path: "errors", source: embeddedErrors, rest: [embeddedErrorsRest]),
    EmbeddedPackage(
      path: "flag", source: embeddedFlag,
      opens: ["time"]),
    EmbeddedPackage(
      path: "fmt", source: embeddedFmt, rest: [embeddedFmtRest]),
    EmbeddedPackage(
      path: "html", source: embeddedHtml),
    EmbeddedPackage(
      path: "internal/abi", source: embeddedInternalAbi),
    EmbeddedPackage(
      path: "internal/bytealg", source: embeddedInternalBytealg),
    EmbeddedPackage(
      path: "internal/byteorder", source: embeddedInternalByteorder),
    EmbeddedPackage(
      path: "internal/chacha8rand", source: embeddedInternalChacha8rand),
    EmbeddedPackage(
      path: "internal/filepathlite", source: embeddedInternalFilepathlite),
    EmbeddedPackage(
      path: "internal/goarch", source: embeddedInternalGoarch),
    EmbeddedPackage(
      path: "internal/goos", source: embeddedInternalGoos),
    EmbeddedPackage(
      path: "internal/oserror", source: embeddedInternalOserror),
    EmbeddedPackage(
      path: "internal/poll", source: embeddedInternalPoll),
    EmbeddedPackage(
      path: "internal/runtime/atomic", source: embeddedInternalRuntimeAtomic),
    EmbeddedPackage(
      path: "internal/runtime/gc", source: embeddedInternalRuntimeGc),
    EmbeddedPackage(
      path: "internal/runtime/maps", source: embeddedInternalRuntimeMaps),
    EmbeddedPackage(
      path: "internal/strconv", source: embeddedInternalStrconv),
    EmbeddedPackage(
      path: "internal/stringslite", source: embeddedInternalStringslite),
    EmbeddedPackage(
      path: "internal/sync", source: embeddedInternalSync),
    EmbeddedPackage(
      path: "internal/unsafeheader", source: embeddedInternalUnsafeheader),
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
      path: "math", source: embeddedMath, rest: [embeddedMathRest]),
    EmbeddedPackage(
      path: "math/big", source: embeddedMathBig),
    EmbeddedPackage(
      path: "math/bits", source: embeddedBits, rest: [embeddedBitsRest]),
    EmbeddedPackage(
      path: "math/cmplx", source: embeddedMathCmplx),
    EmbeddedPackage(
      path: "math/rand", source: embeddedRand),
    EmbeddedPackage(
      path: "math/rand/v2", source: embeddedMathRandV2),
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
      path: "os/signal", source: embeddedOsSignal),
    EmbeddedPackage(
      path: "path", source: embeddedPath),
    EmbeddedPackage(
      path: "path/filepath", source: embeddedFilepath,
      opens: ["io/fs"]),
    EmbeddedPackage(
      path: "reflect", source: embeddedReflect,
      rest: [embeddedReflectFunctions, embeddedReflectMoreFunctions]),
    EmbeddedPackage(
      path: "regexp", source: embeddedRegexp),
    EmbeddedPackage(
      path: "regexp/syntax", source: embeddedRegexpSyntax),
    EmbeddedPackage(
      path: "runtime", source: embeddedRuntime, rest: [embeddedRuntimeRest]),
    EmbeddedPackage(
      path: "runtime/debug", source: embeddedRuntimeDebug),
    EmbeddedPackage(
      path: "slices", source: embeddedSlices, rest: [embeddedSlicesRest]),
    EmbeddedPackage(
      path: "sort", source: embeddedSort, rest: [embeddedSortRest]),
    EmbeddedPackage(
      path: "strconv", source: embeddedStrconv, rest: [embeddedStrconvRest]),
    EmbeddedPackage(
      path: "strings", source: embeddedStrings, rest: [embeddedStringsRest]),
    EmbeddedPackage(
      path: "sync", source: embeddedSync, rest: [embeddedSyncRest]),
    EmbeddedPackage(
      path: "sync/atomic", source: embeddedAtomic, rest: [embeddedAtomicRest]),
    EmbeddedPackage(
      path: "syscall", source: embeddedSyscall),
    EmbeddedPackage(
      path: "text/tabwriter", source: embeddedTextTabwriter),
    EmbeddedPackage(
      path: "time", source: embeddedTime, rest: [embeddedTimeRest]),
    EmbeddedPackage(
      path: "unicode", source: embeddedUnicode, rest: [embeddedUnicodeRest]),
    EmbeddedPackage(
      path: "unicode/utf16", source: embeddedUnicodeUtf16),
    EmbeddedPackage(
      path: "unicode/utf8", source: embeddedUTF8, rest: [embeddedUTF8Rest]),
  ]
}
