/// What a node of the syntax tree is. The comment of each tag is its schema: where its position is, then what the two
/// payload words `a` and `b` and the detail byte hold. "list" is an index in `extra` of a count and that many ids,
/// `UInt32.max` for the empty list. Only the accessors of `SyntaxTree` read payload.
public enum NodeTag: UInt8, Sendable, BitwiseCopyable {
  // Expressions

  /// Where an expression was expected and none found. Position: the token seen.
  case badExpression
  /// `x`. Position: start; a: `Name`, b: length in bytes, 0 for a `_` that stands for a missing name.
  case name
  /// `1`, `1.5`, `2i`, `'x'`, `"s"`. Position: start; a: length in bytes; b: where a summary keeps the
  /// text; detail: `LiteralKind`, bit 7: malformed.
  case literal
  /// `T{…}`. Position: `{`; a: type or none; b: extra {offset of `}`, number of keyed elements, count, elements}.
  case compositeLiteral
  /// `key: value` in a composite literal. Position: `:`; a: key; b: value.
  case keyValue
  /// `func(…) {…}`. Position: `func`; a: function type; b: block.
  case functionLiteral
  /// `(x)`. Position: `(`; a: x.
  case parenthesized
  /// `x.name`. Position: `.`; a: x; b: name.
  case selector
  /// `x[i]`, `x[T1, T2]`. Position: `[`; a: x; b: i, or a list if detail bit 0.
  case index
  /// `x[low:high:max]`. Position: `[`; a: x; b: extra {low, high, max}; detail bit 0: has three indices.
  case slice
  /// `x.(T)`. Position: `.`; a: x; b: T.
  case typeAssertion
  /// `lhs := x.(type)`. Position: `.`; a: lhs name or none; b: x.
  case typeSwitchGuard
  /// `op x`, and `*T` and `~T` as types. Position: operator; a: x; detail: `Operator`.
  case unary
  /// `x op y`, and `A | B` in constraints. Position: operator; a: x; b: y; detail: `Operator`.
  case binary
  /// `f(args…)`. Position: `(`; a: f; b: argument, or a list if detail bit 0; detail bit 1: last argument has `...`.
  case call

  // Types

  /// `[length]T`. Position: `[`; a: length, none for `...`; b: T.
  case arrayType
  /// `[]T`. Position: `[`; a: T.
  case sliceType
  /// `...T` of a parameter. Position: `...`; a: T.
  case dotsType
  /// `struct {…}`. Position: `struct`; a: list of fields.
  case structType
  /// One name of a field or parameter declaration, an unnamed parameter, an embedded field or element, or a method of
  /// an interface. Position: the name, else the type's first token; a: type, shared with the neighbours that were
  /// declared together; b: name or none, or if detail bit 0 extra {name, literal of the tag}; detail bit 1: the type
  /// was written with a later name of the list.
  case field
  /// `interface {…}`. Position: `interface`; a: list of fields.
  case interfaceType
  /// Parameters and results. Position: token after `func` or after the method's name; a: list of parameters; b: list
  /// of results.
  case functionType
  /// `map[K]V`. Position: `map`; a: K; b: V.
  case mapType
  /// `chan T`, `chan<- T`, `<-chan T`. Position: first token; a: T; detail: `ChannelDirection`.
  case channelType

  // Statements

  /// Nothing before a `;` or `}`. Position: that token.
  case emptyStatement
  /// `label: statement`. Position: `:`; a: name; b: statement.
  case labeledStatement
  /// `{…}`. Position: `{`; a: list of statements; b: offset of `}`.
  case block
  /// An expression alone. Position: the expression's; a: expression.
  case expressionStatement
  /// `channel <- value`. Position: `<-`; a: channel; b: value.
  case sendStatement
  /// `var`, `const` or `type` inside a function. Position: keyword; a: list of declarations.
  case declarationStatement
  /// `left = right`, `left := right`, `x op= y`, `x++`. Position: operator; a: x, or a list if detail bit 5; b: y, a
  /// list if detail bit 6, none for `++` and `--`; detail bits 0–4: `Operator`.
  case assignment
  /// `break`, `continue`, `goto`, `fallthrough`. Position: keyword; a: label's name or none; b: the statement it
  /// continues at or leaves, none if invalid; detail: `BranchKind`.
  case branchStatement
  /// `go call`. Position: keyword; a: call.
  case goStatement
  /// `defer call`. Position: keyword; a: call.
  case deferStatement
  /// `return results`. Position: keyword; a: result, or a list if detail bit 0.
  case returnStatement
  /// `if init; condition {…} else …`. Position: keyword; a: block; b: extra {init, condition, else}.
  case ifStatement
  /// `for init; condition; post {…}`. Position: keyword; a: block; b: extra {init, condition, post}.
  case forStatement
  /// `for left := range x {…}`. Position: `for`; a: block; b: range clause.
  case rangeStatement
  /// `left := range x`. Position: `range`; a: left, or a list if detail bit 5; b: x; detail bit 0: `:=`.
  case rangeClause
  /// `switch init; tag {…}`. Position: keyword; a: tag or none; b: extra {init, offset of `}`, count, clauses}.
  case switchStatement
  /// `switch init; x := y.(type) {…}`. Position: keyword; a: guard; b: as for `switchStatement`.
  case typeSwitchStatement
  /// `select {…}`. Position: keyword; a: list of clauses; b: offset of `}`.
  case selectStatement
  /// `case values: body`, `default: body` of a switch. Position: keyword; a: extra {offset of `:`, count, values}, b: list
  /// of statements; detail bit 0: has no values (`default`).
  case caseClause
  /// `case communication: body`, `default: body` of a select. Position: keyword; a: extra {offset of `:`, statement or
  /// none for `default`}; b: list of statements.
  case communicationClause

  // Declarations

  /// `name "path"`. Position: first token of the specification; a: name (also `.` and `_`) or none; b: literal or
  /// none; detail bit 0: in parentheses.
  case importDeclaration
  /// `names T = values`. Position: first name; a: type or none; b: extra {group, iota, source, name count, names, value
  /// count, values}.
  case constDeclaration
  /// `names T = values`. Position: first name; a: type or none; b: extra {group, name count, names, value count,
  /// values}.
  case varDeclaration
  /// `name[params] T`, `name[params] = T`. Position: name; a: name; b: extra {group, type, list of params}; detail bit 0:
  /// alias.
  case typeDeclaration
  /// `func (receiver) name[params]type {…}`. Position: token after `func`; a: name; b: extra {receiver, function type,
  /// block, list of params}.
  case functionDeclaration
}

/// Which way values may travel through a channel type.
public enum ChannelDirection: UInt8, Sendable, BitwiseCopyable {
  case both
  case sendOnly
  case receiveOnly
}

/// The keyword of a branch statement.
public enum BranchKind: UInt8, Sendable, BitwiseCopyable {
  case `break`
  case `continue`
  case `goto`
  case `fallthrough`
}
