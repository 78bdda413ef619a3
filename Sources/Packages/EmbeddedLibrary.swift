// The part of the standard library that is compiled into the program, for machines without a Go installation.
//
// A package is Go source of our own: the declarations that programs use, with bodies only where the compiler inlines
// them and the expansion can be seen in messages. A function without a body states what escape analysis found out about
// it in a directive before its declaration, which is checked against the real compiler:
//
//     //minigo:leaks w=content a=heap s=r0/1
//     func F(w io.Writer, a []any, s string) string
//
// Each word names a parameter (or the receiver) and, separated by commas, where its data goes: `heap` as it is, `content`
// (`heap/N`) after one (N) dereferences, `rK/N` to result K after N, `mutates/N` and `calls/N` to where it is written
// through or called. Parameters that are not named stay in the function.

/// The packages of the embedded standard library.
public enum EmbeddedLibrary {
  /// The source of the package with import path `path`; nil if it is not embedded.
  public static func source(of path: String) -> StaticString? {
    for entry in packages where entry.path == path { return entry.source }
    return nil
  }

  /// The import paths of all embedded packages, sorted.
  public static var paths: [String] { packages.map(\.path).sorted() }
}

/// One embedded package.
struct EmbeddedPackage: Sendable {
  var path: String
  var source: StaticString
}
