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

//
// Structs keep their real fields where programs can see, copy or embed them; those only reached through pointers hold an
// array `opaque` of the same size. Variables have types and no values. Function literals and generic functions can be
// named in messages by place, so line directives give them the places they have in an installation under /usr/local/go.
// Functions with bodies state their leaks too: an importing package takes them from there, not from the body.
// `scripts/check-embedded` compares all of it with the real packages.
//
// Most programs import few packages, and those import many, so a package may come in two parts: `source`, which other
// embedded packages need of it, and `rest`, which is read only where a program imports the package itself or a package that
// opens it, because values of its types can be had there.

/// The packages of the embedded standard library.
public enum EmbeddedLibrary {
  /// The root of the installation whose places line directives give.
  public static let root = "/usr/local/go"

  /// The package with import path `path`; nil if it is not embedded.
  static func package(_ path: String) -> EmbeddedPackage? {
    for entry in packages where entry.path == path { return entry }
    return nil
  }

  /// `true` iff there is a package with import path `path`.
  static func contains(_ path: String) -> Bool { packages.contains { $0.path == path } }

  /// The import paths of all embedded packages, sorted.
  public static var paths: [String] { packages.map(\.path).sorted() }
}

/// One embedded package.
struct EmbeddedPackage: Sendable {
  var path: String
  /// What every program gets that imports the package, be it through others.
  var source: StaticString
  /// What a program gets that imports the package itself.
  var rest: [StaticString] = []
  /// The packages whose rest is read with the rest of this one.
  var opens: [String] = []
}
