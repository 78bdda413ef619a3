import Base
import Parser
import Types

// Types that need not be looked into where another package mentions them.
//
// Touching a type of another package for the first time touches all that its definition and its methods' signatures mention
// (`ReadingOrder`). What that brings in matters only where it meets an instance of a generic type, whose methods the package that
// meets it makes, or a type without a name that has methods, whose wrappers are then another package's.
//
// 1. A defined type is plain if nothing of that kind can be reached from it over definitions and signatures of methods.
// 2. The summary of a package marks its plain types (`SyntaxTree.isPlain`); packages that load it do not even check the
//    declarations of their methods before somebody selects one.
// 3. A type of a package that is known neither from a summary nor by having been analysed counts as not plain.

/// Which of the defined types of a program's packages are plain, as far as somebody has asked.
struct PlainTypes: ~Copyable {
  /// By type name.
  private var known = IDMap<ObjectID, Bool>()
  // The search at hand: the type names met, by number, whether each is plain, and what mentions it.
  private var numbers = IDMap<ObjectID, Int>()
  private var objects: [ObjectID] = []
  private var isPlain: [Bool] = []
  private var mentions: [(by: Int, next: Int)] = []
  private var firstMention: [Int] = []

  init() {}

  /// `true` iff the type name `object` is known to declare a plain type.
  func contains(_ object: ObjectID) -> Bool { known[object] ?? false }

  /// Finds out which of the types that `roots` declare are plain; `isAnalysed` says of a package whether all its declarations
  /// have been checked.
  mutating func find(_ roots: [ObjectID], in program: Program, _ isAnalysed: (PackageID) -> Bool) {
    for root in roots { _ = number(root, program, isAnalysed) }
    var index = 0
    while index < objects.count {
      if isPlain[index] && known[objects[index]] == nil {
        visit(index, program, isAnalysed)
      }
      index += 1
    }
    // What mentions a type that is not plain is not plain.
    var pending = objects.indices.filter { !isPlain[$0] }
    while let index = pending.popLast() {
      var mention = firstMention[index]
      while mention >= 0 {
        let (user, next) = mentions[mention]
        if isPlain[user] {
          isPlain[user] = false
          pending.append(user)
        }
        mention = next
      }
    }
    for index in objects.indices { known[objects[index]] = isPlain[index] }
    numbers.removeAll()
    objects.removeAll()
    isPlain.removeAll()
    mentions.removeAll()
    firstMention.removeAll()
  }

  /// The number of `object` in this search.
  private mutating func number(
    _ object: ObjectID, _ program: Program, _ isAnalysed: (PackageID) -> Bool
  ) -> Int {
    if let number = numbers[object] { return number }
    let number = objects.count
    numbers[object] = number
    objects.append(object)
    firstMention.append(-1)
    let package = program.objects[object].package
    isPlain.append(
      known[object] ?? (package.isNone || isAnalysed(package) || program.isPlain(object)))
    // Those of summaries are known; those without a package are predeclared.
    if known[object] == nil && (package.isNone || !isAnalysed(package)) {
      known[object] = isPlain[number]
    }
    return number
  }

  /// Looks at what the type name number `index` declares.
  private mutating func visit(_ index: Int, _ program: Program, _ isAnalysed: (PackageID) -> Bool) {
    let type = program.objects[objects[index]].type
    guard type.exists, program.types.kind(type) == .named,
      program.types.named[program.types.namedID(type)].typeParameters.isEmpty
    else {
      isPlain[index] = false
      return
    }
    components(of: program.underlying(type), of: index, isDefinition: true, program, isAnalysed)
    for method in program.declaredMethods(type) where isPlain[index] {
      components(of: program.objects[method].type, of: index, isDefinition: false, program, isAnalysed)
    }
  }

  /// Notes what `type`, which `user` is defined as or mentions, is made of.
  private mutating func components(
    of type: TypeID, of user: Int, isDefinition: Bool, _ program: Program, _ isAnalysed: (PackageID) -> Bool
  ) {
    if type.isNone || !isPlain[user] { return }
    let row = program.types.rows[type]
    switch row.kind {
    case .named:
      if program.instance(type) != nil || program.isShape(type) {
        isPlain[user] = false
        return
      }
      let number = number(program.typeName(type), program, isAnalysed)
      mentions.append((user, firstMention[number]))
      firstMention[number] = mentions.count - 1
      return
    case .structure where !isDefinition:
      if program.fields(type).contains(where: \.isEmbedded) { isPlain[user] = false }
    case .interface where !isDefinition:
      let record = program.types.interfaces[InterfaceID(raw: row.a)]
      if !(record.methods.isEmpty && record.embedded.isEmpty) { isPlain[user] = false }
    case .typeParameter, .union, .tuple: isPlain[user] = false
    default: break
    }
    // An alias is what it stands for.
    let isDefinition = isDefinition && row.kind == .alias
    program.forEachPart(of: type) {
      components(of: $0, of: user, isDefinition: isDefinition, program, isAnalysed)
    }
  }
}
