import Base
import Parser
import Testing

@testable import Types

@Suite struct DeclarationTests {
  @Test func errorsAreTheCompilers() throws {
    var count = 0
    for entry in DeclarationTable.programs.split(separator: "-- ") {
      let parts = entry.split(separator: "\n==>\n", maxSplits: 1)
      try #require(parts.count == 2)
      let title = parts[0].prefix { $0 != "\n" }
      let checked = try CheckedSource("package p" + parts[0].dropFirst(title.count) + "\n")
      let wanted = parts[1].trimmingSuffix { $0 == "\n" }
      #expect(checked.errors.joined(separator: "\n") == wanted, "\(title)")
      count += 1
    }
    #expect(count == 13)
  }

  @Test func variablesAreInitialisedInOrderOfDependency() throws {
    let table: [(source: String, order: String)] = [
      ("var a = c + b; var b = f(); var c = 1; func f() int { c++; return c }", "c b a"),
      ("var a = b; var b = d; var d = 3; var e, f = g(); func g() (int, int) { return a, b }", "d b a e,f"),
      (
        "var x = I(T{}).ab(); var _ = sideEffect(); var a = b; var b = 42; type I interface { ab() []int }; "
          + "type T struct{}; func (T) ab() []int { return []int{a, b} }; func sideEffect() int { return 0 }",
        "x _ b a"
      ),
      ("var a = func() int { return b }(); const c = d; const d = 1; var b = c", "b a"),
      ("var a = T.m(0); type T int; func (T) m() int { return b }; var b = 1; var c int", "b a"),
    ]
    for (source, order) in table {
      let checked = try CheckedSource("package p; \(source)\n")
      #expect(checked.errors.isEmpty)
      let program = checked.program
      let steps = program.packages[checked.checker.package].initializers.map { step in
        step.left.map { program.name($0) }.joined(separator: ",")
      }
      #expect(steps.joined(separator: " ") == order, "\(source)")
    }
  }

  @Test func layoutsAreThoseOfLinuxOnAmd64() throws {
    // Type, size, alignment, bytes up to the last pointer.
    let table: [(type: String, size: Int64, alignment: Int64, pointers: Int64)] = [
      ("bool", 1, 1, 0), ("int32", 4, 4, 0), ("complex64", 8, 4, 0), ("complex128", 16, 8, 0),
      ("uintptr", 8, 8, 0), ("string", 16, 8, 8), ("[]int", 24, 8, 8), ("any", 16, 8, 16),
      ("map[int]int", 8, 8, 8), ("chan int", 8, 8, 8), ("func()", 8, 8, 8), ("unsafe.Pointer", 8, 8, 8),
      ("struct{}", 0, 1, 0), ("[0]*int", 0, 8, 0), ("[3]*int", 24, 8, 24), ("[2]string", 32, 8, 24),
      ("struct{ a byte; b int64; c byte }", 24, 8, 0), ("struct{ a *int; b struct{} }", 16, 8, 8),
      ("struct{ a struct{}; b int16 }", 2, 2, 0), ("struct{ a int32; b [0]int64 }", 16, 8, 0),
      ("struct{ s string; n int }", 24, 8, 8), ("[1 << 61]int", -1, 8, 0),
    ]
    for row in table {
      let checked = try CheckedSource(
        "package p; import \"unsafe\"; var v \(row.type); var _ unsafe.Pointer\n")
      let program = checked.program
      let type = program.objects[checked.object("v")].type
      let layout = program.layout(type)
      #expect(layout.size == row.size && layout.alignment == row.alignment, "\(row.type): \(layout)")
      if row.size >= 0 { #expect(layout.pointerBytes == row.pointers, "\(row.type): \(layout)") }
    }
  }

  @Test func oneWordPointersAreHeldDirectly() throws {
    let table: [(type: String, isDirect: Bool)] = [
      ("*int", true), ("map[int]int", true), ("struct{ p *int }", true), ("[1]func()", true),
      ("struct{ _ struct{}; c chan int }", true), ("uintptr", false), ("int", false), ("string", false),
      ("struct{ p *int; e struct{} }", false),
    ]
    for row in table {
      let checked = try CheckedSource("package p; var v \(row.type)\n")
      let type = checked.program.objects[checked.object("v")].type
      #expect(checked.program.isPointerShaped(type) == row.isDirect, "\(row.type)")
    }
  }

  @Test func methodSetsFollowEmbedding() throws {
    let checked = try CheckedSource(
      """
      package p
      type A struct{}
      func (A) V() {}
      func (*A) P() {}
      func (A) lower() {}
      type I interface { M(); V() }
      type B struct { A; i int }
      type C struct { *A }
      type D struct { B; C }
      type E struct { I; x *C }
      func (E) V() {}
      type G[T any] struct { A }
      func (G[T]) Get() (t T) { return }
      type H struct { *G[int] }

      """)
    let table: [(type: String, value: String, pointer: String)] = [
      ("A", "V lower", "P V lower"), ("B", "V[0] lower[0]", "P[0] V[0] lower[0]"),
      ("C", "P[0]* V[0]* lower[0]*", "P[0]* V[0]* lower[0]*"), ("D", "", ""),
      ("E", "M[0] V", "M[0] V"), ("I", "M V", ""),
      ("H", "Get[0]* P[0,0]* V[0,0]* lower[0,0]*", "Get[0]* P[0,0]* V[0,0]* lower[0,0]*"),
    ]
    let program = checked.program
    for row in table {
      let type = program.objects[checked.object(row.type)].type
      #expect(checked.methods(of: type, isPointer: false) == row.value, "\(row.type)")
      #expect(
        checked.methods(of: program.types.pointer(to: type), isPointer: true) == row.pointer, "*\(row.type)")
    }
  }

  @Test func identicalTypesHaveOneRepresentative() throws {
    let groups = [
      ["int", "I"], ["[]int", "[]I", "S"],
      ["func(a int) (b string)", "func(int) string", "func(I) (c string)"],
      ["struct { a int; B []I }", "struct { a I; B []int }"], ["struct { a int `t` }"], ["struct { a int }"],
      ["interface { m(); n() int }", "interface { n() I; m() }", "interface { interface { m() }; n() int }"],
      ["interface{}", "any", "E"], ["byte", "uint8"], ["rune", "int32"], ["G[int]", "G[I]", "L"],
      ["G[string]"],
      ["map[string]chan<- int", "map[string]chan<- I"], ["map[string]chan int"], ["[2]int"], ["[3]int"],
      ["N"],
      ["func(...int)", "func(...I)"], ["func([]int)"],
    ]
    let declarations =
      "type I = int; type S = []I; type E = interface{}; type G[T any] struct{ t T }; type L = G[I]; type N int"
    var source = "package p; \(declarations)\n"
    for (index, spelling) in groups.joined().enumerated() { source += "var v\(index) \(spelling)\n" }
    let checked = try CheckedSource(source)
    #expect(checked.errors.isEmpty)
    let program = checked.program
    var types: [(group: Int, spelling: String, type: TypeID)] = []
    for (group, list) in groups.enumerated() {
      for spelling in list {
        let type = program.objects[checked.object("v\(types.count)")].type
        types.append((group, spelling, type))
      }
    }
    for a in types {
      for b in types {
        let wanted = a.group == b.group
        #expect(program.identical(a.type, b.type) == wanted, "\(a.spelling) and \(b.spelling)")
        #expect(
          (program.canonical(a.type) == program.canonical(b.type)) == wanted, "\(a.spelling), \(b.spelling)")
      }
    }
  }
}

extension CheckedSource {
  /// The package-level object called `name`.
  func object(_ name: String) -> ObjectID {
    program.scopes.lookup(program.names.intern(name), in: program.packages[checker.package].scope)
  }

  /// The method set of `type` as names with paths, a star behind those reached through pointers on the way.
  func methods(of type: TypeID, isPointer: Bool) -> String {
    var methods: [ObjectID] = []
    program.forEachMethod(in: type, addressable: false) { method, _, _ in methods.append(method) }
    methods.sort { program.precedes($0, $1) }
    let entries = methods.map { method -> String in
      let object = program.objects[method]
      let found = program.lookup(object.name, in: type, addressable: false, from: object.package)
      let path = Array(found.path.dropLast())
      return program.name(method) + (path.isEmpty ? "" : "[\(path.map(String.init).joined(separator: ","))]")
        + (passesPointer(path, in: type) ? "*" : "")
    }
    return entries.joined(separator: " ")
  }

  /// `true` iff one of the embedded fields on `path` from `type` is a pointer.
  func passesPointer(_ path: [Int], in type: TypeID) -> Bool {
    var type = program.dereference(type).type
    for index in path {
      let field = program.field(type, index)
      let (base, isPointer) = program.dereference(field.type)
      if isPointer { return true }
      type = base
    }
    return false
  }
}
