// What the payload of a node refers to, as a table: what copies trees and what reads them from files that may be damaged
// walk payload by it, while accessors know it tag by tag. It says what `NodeTag` says in words, and a test holds the
// two together by copying every construct.

/// A set of tags: those that may stand in a place of a tree.
struct TagSet: OptionSet, BitwiseCopyable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ tag: NodeTag) { rawValue = 1 << UInt64(tag.rawValue) }
  init(_ first: NodeTag, through last: NodeTag) {
    rawValue = (UInt64(2) << UInt64(last.rawValue)) &- (UInt64(1) << UInt64(first.rawValue))
  }

  /// `true` iff `tag` is in the set.
  @inline(__always) func has(_ tag: NodeTag) -> Bool { rawValue >> UInt64(tag.rawValue) & 1 != 0 }

  static let name = TagSet(.name)
  static let literal = TagSet(.literal)
  static let block = TagSet(.block)
  static let field = TagSet(.field)
  static let functionType = TagSet(.functionType)
  static let rangeClause = TagSet(.rangeClause)
  static let guardClause = TagSet(.typeSwitchGuard)
  static let clause = TagSet(.caseClause)
  static let communication = TagSet(.communicationClause)
  static let constant = TagSet(.constDeclaration)
  static let declaration = TagSet(.importDeclaration, through: .functionDeclaration)
  static let localDeclaration = TagSet(.constDeclaration, through: .typeDeclaration)
  /// Expressions and types.
  static let expression = TagSet(.badExpression, through: .channelType)
    .subtracting([.guardClause, .field])
  static let statement = TagSet(.emptyStatement, through: .selectStatement).subtracting(.rangeClause)
  /// What `break`, `continue` and `goto` may lead to.
  static let target: TagSet = [
    TagSet(.labeledStatement), TagSet(.forStatement), TagSet(.rangeStatement), TagSet(.switchStatement),
    TagSet(.typeSwitchStatement), TagSet(.selectStatement),
  ]
}

/// What a word of payload is.
enum SlotKind: UInt8, BitwiseCopyable {
  /// A number; copied as it is.
  case word
  /// The offset of a token in the file.
  case offset
  /// A node.
  case child
  /// A node or none.
  case optional
  /// The index in `extra` of a count and that many nodes, or none.
  case list
  /// As `list`, with at least one node.
  case filled
  /// In `extra` only: a count and that many nodes.
  case inline
  /// As `inline`, with at least one node.
  case inlineFilled
  /// A list if a bit of the detail byte is set (`NodeSchema.listBit`), else a node or none.
  case either
  /// As `either`, but not none.
  case eitherFilled
  /// The index in `extra` of the words that `NodeSchema.record` lists.
  case record
  /// A name.
  case name
  /// The statement a branch leads to, or none: not a child.
  case target
  /// The constant specification whose values apply: a node, none, or `UInt32.max - 1` for the node itself.
  case source
}

/// A word of payload and the tags that may stand there.
struct Slot: BitwiseCopyable {
  var kind: SlotKind
  var tags: TagSet
  init(_ kind: SlotKind, _ tags: TagSet = []) {
    self.kind = kind
    self.tags = tags
  }
}

/// The payload of nodes with one tag.
struct NodeSchema {
  var a = Slot(.word)
  var b = Slot(.word)
  /// The words of a payload that lies in `extra`.
  var record: [Slot] = []
  /// The bit of the detail byte that says whether `a` or `b` is a list.
  var aBit: UInt8 = 1
  var bBit: UInt8 = 1

  /// The schema of a `field` with a tag; `schemas` has that of one without.
  static let taggedField = NodeSchema(
    a: Slot(.child, .expression), b: Slot(.record),
    record: [Slot(.optional, .name), Slot(.optional, .literal)])

  /// The schemas of all tags, in order of their raw values.
  static let schemas: [NodeSchema] = (0...NodeTag.functionDeclaration.rawValue).map { raw in
    NodeTag(rawValue: raw).map { schema(of: $0) } ?? NodeSchema()
  }

  /// `schemas`, and behind them `taggedField`.
  static let allSchemas: [NodeSchema] = schemas + [taggedField]

  private static func schema(of tag: NodeTag) -> NodeSchema {
    let child = Slot(.child, .expression)
    let optional = Slot(.optional, .expression)
    let statement = Slot(.optional, .statement)
    let block = Slot(.child, .block)
    let body = Slot(.list, .statement)
    switch tag {
    case .badExpression, .emptyStatement: return NodeSchema()
    case .name: return NodeSchema(a: Slot(.name))
    case .literal: return NodeSchema()
    case .compositeLiteral:
      return NodeSchema(
        a: optional, b: Slot(.record), record: [Slot(.offset), Slot(.word), Slot(.inline, .expression)])
    case .keyValue, .binary, .mapType, .typeAssertion: return NodeSchema(a: child, b: child)
    case .functionLiteral: return NodeSchema(a: Slot(.child, .functionType), b: block)
    case .parenthesized, .unary, .sliceType, .dotsType, .channelType, .expressionStatement, .goStatement,
      .deferStatement:
      return NodeSchema(a: child)
    case .selector: return NodeSchema(a: child, b: Slot(.child, .name))
    case .index: return NodeSchema(a: child, b: Slot(.eitherFilled, .expression))
    case .slice: return NodeSchema(a: child, b: Slot(.record), record: [optional, optional, optional])
    case .typeSwitchGuard: return NodeSchema(a: Slot(.optional, .name), b: child)
    case .call: return NodeSchema(a: child, b: Slot(.either, .expression))
    case .arrayType: return NodeSchema(a: optional, b: child)
    case .structType, .interfaceType: return NodeSchema(a: Slot(.list, .field))
    case .field: return NodeSchema(a: child, b: Slot(.optional, .name))
    case .functionType: return NodeSchema(a: Slot(.list, .field), b: Slot(.list, .field))
    case .labeledStatement: return NodeSchema(a: Slot(.child, .name), b: Slot(.child, .statement))
    case .block: return NodeSchema(a: body, b: Slot(.offset))
    case .sendStatement: return NodeSchema(a: child, b: child)
    case .declarationStatement: return NodeSchema(a: Slot(.list, .localDeclaration))
    case .assignment:
      return NodeSchema(
        a: Slot(.eitherFilled, .expression), b: Slot(.either, .expression), aBit: 0x20, bBit: 0x40)
    case .branchStatement: return NodeSchema(a: Slot(.optional, .name), b: Slot(.target, .target))
    case .returnStatement: return NodeSchema(a: Slot(.either, .expression))
    case .ifStatement:
      return NodeSchema(a: block, b: Slot(.record), record: [statement, child, statement])
    case .forStatement:
      return NodeSchema(a: block, b: Slot(.record), record: [statement, optional, statement])
    case .rangeStatement: return NodeSchema(a: block, b: Slot(.child, .rangeClause))
    case .rangeClause:
      return NodeSchema(a: Slot(.either, .expression), b: child, aBit: 0x20)
    case .switchStatement:
      return NodeSchema(
        a: optional, b: Slot(.record), record: [statement, Slot(.offset), Slot(.inline, .clause)])
    case .typeSwitchStatement:
      return NodeSchema(
        a: Slot(.child, .guardClause), b: Slot(.record),
        record: [statement, Slot(.offset), Slot(.inline, .clause)])
    case .selectStatement: return NodeSchema(a: Slot(.list, .communication), b: Slot(.offset))
    case .caseClause:
      return NodeSchema(a: Slot(.record), b: body, record: [Slot(.offset), Slot(.inline, .expression)])
    case .communicationClause:
      return NodeSchema(a: Slot(.record), b: body, record: [Slot(.offset), statement])
    case .importDeclaration: return NodeSchema(a: Slot(.optional, .name), b: Slot(.optional, .literal))
    case .constDeclaration:
      return NodeSchema(
        a: optional, b: Slot(.record),
        record: [
          Slot(.word), Slot(.word), Slot(.source, .constant), Slot(.inlineFilled, .name),
          Slot(.inline, .expression),
        ])
    case .varDeclaration:
      return NodeSchema(
        a: optional, b: Slot(.record),
        record: [Slot(.word), Slot(.inlineFilled, .name), Slot(.inline, .expression)])
    case .typeDeclaration:
      return NodeSchema(
        a: Slot(.child, .name), b: Slot(.record), record: [Slot(.word), child, Slot(.list, .field)])
    case .functionDeclaration:
      return NodeSchema(
        a: Slot(.child, .name), b: Slot(.record),
        record: [
          Slot(.optional, .field), Slot(.child, .functionType), Slot(.optional, .block), Slot(.list, .field),
        ])
    }
  }

  /// The schema of a node, of `schemas`.
  @inline(__always)
  static func of(
    _ tag: NodeTag, _ detail: UInt8, _ schemas: UnsafeBufferPointer<NodeSchema>
  ) -> NodeSchema {
    tag == .field && detail & 1 != 0 ? taggedField : schemas[Int(tag.rawValue)]
  }
}
