import Base
import IR
import Types

// What replaces an expanded call.
//
// 1. The call's row becomes an `inlinedCall` with the type and place of the call. Before the body are executed: what was
//    to be executed before the call, the effects of the callee expression, one parallel definition of the receiver and
//    the parameters, the declarations of the results, and a mark.
// 2. Parameters and results become locals of the caller at their own places, in the chain of this expansion; their
//    declarations and definition stand at the call. Unnamed ones (`~p0`, `~r0`) belong to the caller's package, all others
//    keep the callee's.
// 3. A return becomes a block: what is executed before it, the declarations of the results if they can be delayed, one
//    parallel assignment to the results, and a jump to the label behind the body, all at the place of the call.
// 4. Labels of the body get names of their own.
// 5. Literals of the body become new functions of the package, at the end of its list as they are met. The node stands in
//    the chain of the expansion, the function and its body where they are written. A literal keeps its number: its name is
//    that of the function it is written in and `.funcN`, or `.N` if the caller is a literal itself; `-rangeN` stays. Its
//    symbol has a hash of the chain of expansions behind the name.

extension Inliner {
  /// Replaces the call `call` in `caller` by the body of `callee`; `false` if arguments and parameters do not match.
  func expand(_ call: CodeID, in caller: FunctionID, _ callee: FunctionID) -> Bool {
    let site = code.rows[call]
    var formals: [VariableID] = []
    if let receiver = code.functions[callee].receiver.some { formals.append(receiver) }
    formals += code.functions[callee].parameters
    let arguments = Array(code.lists[site.list])
    if formals.count != arguments.count { return false }
    if !isSilent {
      var decision = Decision(.inliningCall, position: code.outermost(site.position, site.inline))
      decision.function = callee
      code.decisions.append(decision)
    }
    let template = self.template(of: callee)
    let inline = code.inlines.append(
      InlineRow(parent: site.inline, position: site.position, function: callee))
    if code.functions[callee].hasArrayIndex {
      var outer = caller
      while outer.exists && !code.functions[outer].hasArrayIndex {
        code.functions[outer].hasArrayIndex = true
        outer = code.functions[outer].parent
      }
    }
    expansions += 1
    let number = labelCounts[caller] ?? 0
    labelCounts[caller] = number + 1
    while labels.count <= number { labels.append(program.names.intern(".i\(labels.count)")) }
    let label = labels[number]

    // (2)
    var touched: [VariableID] = []
    copyVariables(of: callee, template, into: caller, inline, firstRow: code.rows.count, &touched)
    for variable in code.functions[callee].captures {
      setCopy(of: variable, to: code.variables[variable].outer, &touched)
    }
    let results = code.functions[callee].results.map { copies[$0.index] }
    let delaysResults = code.functions[callee].canDelayResults

    // (1)
    var body = copyRows(
      template, into: caller, inline, isTopLevel: true, results: results,
      returns: ReturnSite(row: site, label: label, delaysResults: delaysResults), &touched)
    body = code.appending([statement(.label, at: site) { $0.aux2 = label }], to: body)
    var initial = Array(code.lists[site.initial])
    appendEffects(of: site.x, to: &initial)
    let parameters = formals.map { copies[$0.index] }
    let definition = statement(.assignList, at: site) { row in
      row.flags = .isDefinition
      row.initial = code.list(parameters.map { declaration(of: $0, at: site) })
      row.list = code.list(parameters.map { code.name($0) })
      row.list2 = site.list
    }
    for parameter in parameters { code.variables[parameter].definition = definition }
    statics.note(definition)
    initial.append(definition)
    if !delaysResults {
      for result in results {
        initial.append(declaration(of: result, at: site))
        let name = code.name(result)
        initial.append(statement(.assign, at: site) { $0.x = name })
      }
    }
    initial.append(statement(.inlineMark, at: site) { $0.aux = inline.raw })

    var row = CodeRow(.inlinedCall, type: site.type, position: site.position)
    row.inline = site.inline
    row.initial = code.list(initial)
    row.list = body
    row.list2 = code.list(results.map { code.name($0) })
    code.rows[call] = row
    for variable in touched { copies[variable.index] = .none }
    return true
  }

  /// Where the returns of an expanded body go.
  struct ReturnSite {
    var row: CodeRow
    var label: Name
    var delaysResults: Bool
  }

  /// A new statement at the place of `site`.
  private func statement(_ op: Opcode, at site: CodeRow, _ fill: (inout CodeRow) -> Void) -> CodeID {
    var row = CodeRow(op, position: site.position)
    row.inline = site.inline
    fill(&row)
    return code.rows.append(row)
  }

  private func declaration(of variable: VariableID, at site: CodeRow) -> CodeID {
    let name = code.name(variable)
    return statement(.declare, at: site) { $0.x = name }
  }

  /// Adds to `initial` what evaluating the callee expression `callee` does besides finding the function.
  private func appendEffects(of callee: CodeID, to initial: inout [CodeID]) {
    var callee = callee
    while callee.exists {
      let row = code.rows[callee]
      initial += code.lists[row.initial]
      switch row.op {
      case .convertNoop, .parenthesized: callee = row.x
      case .inlinedCall:
        initial += code.lists[row.list]
        callee = row.list2.isEmpty ? .none : code.lists[row.list2, 0]
      default: return
      }
    }
  }

  // MARK: Variables

  private func setCopy(of variable: VariableID, to copy: VariableID, _ touched: inout [VariableID]) {
    if variable.index >= copies.count {
      copies.append(contentsOf: repeatElement(.none, count: code.variables.count - copies.count))
    }
    copies[variable.index] = copy
    touched.append(variable)
  }

  /// Copies the declared variables of `function` into `owner`. For an expansion (`inline` exists) they become locals; rows
  /// of the template will be copied from row `firstRow` on.
  private func copyVariables(
    of function: FunctionID, _ template: Template, into owner: FunctionID, _ inline: InlineID, firstRow: Int,
    _ touched: inout [VariableID]
  ) {
    let declared = code.functions[function].declared
    // Names declared by later expansions in the function itself stand behind those of the body as read.
    let count = min(template.definitions.count, declared.count)
    let formals =
      (code.functions[function].receiver.exists ? 1 : 0) + code.functions[function].parameters.count
    for index in 0..<count {
      let original = declared[index]
      var row = code.variables[original]
      row.function = owner
      if inline.exists {
        row.inline = inline
        switch row.variableClass {
        case .parameter, .result:
          let name = program.names.utf8(row.name)
          let isBlank = name.count == 1 && name[0] == UInt8(ascii: "_")
          if isBlank || name.first == UInt8(ascii: "~") { row.package = code.functions[owner].package }
          if isBlank {
            let isResult = row.variableClass == .result
            row.name = program.names.intern(isResult ? "~r\(index - formals)" : "~p\(index)")
          }
          row.inlineRole = 1
          row.variableClass = .local
        default: row.inlineRole = 2
        }
      }
      let definition = template.definitions[index]
      row.definition =
        definition.isNone ? .none : CodeID(definition.index - template.rows.lowerBound + firstRow)
      row.isReassigned = false
      setCopy(of: original, to: code.variables.append(row), &touched)
    }
    code.functions[owner].declared.append(contentsOf: declared[..<count].lazy.map { self.copies[$0.index] })
  }

  // MARK: Rows

  /// Copies the rows of `template` into `owner` and returns the statements.
  private func copyRows(
    _ template: Template, into owner: FunctionID, _ inline: InlineID, isTopLevel: Bool, results: [VariableID],
    returns: ReturnSite?, _ touched: inout [VariableID]
  ) -> ListRange {
    code.functions[owner].nodeLimit = 0
    let firstRow = code.rows.count
    let firstElement = code.lists.count
    let rowShift = firstRow - template.rows.lowerBound
    let isCurried = inline.exists && code.functions[code.inlines[inline].function].isCurried
    let listShift = firstElement - template.lists.lowerBound
    code.rows.reserve(firstRow + template.rows.count)
    func moved(_ list: ListRange) -> ListRange {
      list.isEmpty ? .empty : ListRange(start: UInt32(Int(list.start) + listShift), count: list.count)
    }
    let source = ListRange(start: UInt32(template.lists.lowerBound), count: UInt32(template.lists.count))
    _ = code.lists.append(copyOf: source) { $0.exists ? CodeID($0.index + rowShift) : $0 }
    var closures: [CodeID] = []
    var returnRows: [CodeID] = []
    var assignments: [CodeID] = []
    var hasGoto = false
    var hasLoops = false
    for index in template.rows {
      var row = code.rows[CodeID(index)]
      let id = code.rows.nextID
      row.inline = isCurried ? .none : inline
      if row.x.exists { row.x = CodeID(row.x.index + rowShift) }
      if row.y.exists { row.y = CodeID(row.y.index + rowShift) }
      if row.z.exists { row.z = CodeID(row.z.index + rowShift) }
      row.list = moved(row.list)
      row.list2 = moved(row.list2)
      row.initial = moved(row.initial)
      switch row.op {
      case .name:
        if row.aux == .max { break }
        if Int(row.aux) < copies.count, copies[Int(row.aux)].exists { row.aux = copies[Int(row.aux)].raw }
        row.position = code.variables[VariableID(raw: row.aux)].position
        row.inline = code.variables[VariableID(raw: row.aux)].inline
      case .functionName: row.inline = .none
      case .closure: closures.append(id)
      case .returnStatement: if returns != nil { returnRows.append(id) }
      case .label, .goto, .breakStatement, .continueStatement, .forLoop, .rangeLoop, .switchStatement,
        .selectStatement:
        if isTopLevel && row.aux2.exists { row.aux2 = uniqueLabel(row.aux2) }
        switch row.op {
        case .goto: hasGoto = true
        case .forLoop, .rangeLoop: hasLoops = true
        default: break
        }
      case .assign, .assignList, .assignCall, .assignAssertion, .assignMapRead, .assignReceive,
        .assignOperator:
        assignments.append(id)
      default: break
      }
      if row.op == .rangeLoop { assignments.append(id) }
      code.rows.append(row)
    }
    if hasGoto { code.functions[owner].hasGoto = true }
    if hasLoops { code.functions[owner].hasLoops = true }
    for id in assignments { statics.note(id) }
    if let returns {
      for id in returnRows { replaceReturn(id, results, returns) }
    }
    for id in closures { copyClosure(id, into: owner, inline, isTopLevel: isTopLevel, &touched) }
    return moved(template.body)
  }

  /// The name of label `label` of a body in the present expansion (4).
  private func uniqueLabel(_ label: Name) -> Name {
    program.names.intern("~\(program.names.string(label))·\(expansions)")
  }

  /// Makes a return a jump behind the body (3).
  private func replaceReturn(_ id: CodeID, _ results: [VariableID], _ site: ReturnSite) {
    let row = code.rows[id]
    var statements = Array(code.lists[row.initial])
    if !row.list.isEmpty {
      let names = results.map { code.name($0) }
      let assignment = statement(.assignList, at: site.row) { assignment in
        assignment.list = code.list(names)
        assignment.list2 = row.list
      }
      if site.delaysResults {
        for result in results {
          statements.append(declaration(of: result, at: site.row))
          code.variables[result].definition = assignment
        }
      }
      statics.note(assignment)
      statements.append(assignment)
    }
    statements.append(statement(.goto, at: site.row) { $0.aux2 = site.label })
    var block = CodeRow(.block, position: site.row.position)
    block.inline = site.row.inline
    block.list = code.list(statements)
    code.rows[id] = block
  }

  // MARK: Literals

  /// Gives the copied literal node `node` a function of its own (5).
  private func copyClosure(
    _ node: CodeID, into owner: FunctionID, _ inline: InlineID, isTopLevel: Bool,
    _ touched: inout [VariableID]
  ) {
    let original = FunctionID(raw: code.rows[node].aux)
    let template = self.template(of: original)
    var function = code.functions[original]
    function.inline = .none
    function.object = .none
    function.isLocal = true
    function.hasBody = true
    function.inlinability = .unknown
    function.inlineCost = 0
    function.leaks = []
    function.isTagged = false
    function.closureNode = node
    let relative = suffix(of: original)
    function.parent = owner
    function.isDuplicable = code.functions[owner].isDuplicable
    if isTopLevel {
      // The literal is named after the function it is written in, which is the one being expanded.
      let written = code.inlines[inline].function
      var text = relative
      if text.hasPrefix(".func") && code.isLiteral(owner) {
        text = "." + text.dropFirst(5)
      } else if text.hasPrefix("."), text.dropFirst().first?.isNumber ?? false, !code.isLiteral(owner) {
        text = ".func" + text.dropFirst()
      }
      function.package = code.functions[written].package
      let outer = InlineHash.trimmed(program.names.string(code.functions[written].name))
      function.name = program.names.intern("\(outer)\(text)#\(inlineHash(inline))#")
    } else {
      function.name = program.names.intern(program.names.string(code.functions[owner].name) + relative)
      function.package = code.functions[owner].package
    }
    let captures = function.captures
    function.declared = []
    function.captures = []
    function.body = .empty
    let copy = code.functions.append(function)
    code.rows[node].aux = copy.raw
    code.order.append(copy)

    for variable in captures {
      var row = code.variables[variable]
      row.function = copy
      row.inline = isTopLevel && !function.isCurried ? inline : .none
      if row.outer.exists, row.outer.index < copies.count, copies[row.outer.index].exists {
        row.outer = copies[row.outer.index]
      }
      row.definition = .none
      let id = code.variables.append(row)
      setCopy(of: variable, to: id, &touched)
      code.functions[copy].captures.append(id)
    }
    copyVariables(of: original, template, into: copy, .none, firstRow: code.rows.count, &touched)
    func mapped(_ variable: VariableID) -> VariableID {
      variable.exists && variable.index < copies.count && copies[variable.index].exists
        ? copies[variable.index] : variable
    }
    code.functions[copy].receiver = mapped(function.receiver)
    code.functions[copy].parameters = function.parameters.map(mapped)
    code.functions[copy].results = function.results.map(mapped)
    let firstRow = code.rows.count
    let firstElement = code.lists.count
    let body = copyRows(
      template, into: copy, .none, isTopLevel: false, results: [], returns: nil, &touched)
    code.functions[copy].body = body
    code.functions[copy].template = body
    // The inliner leaves the bodies of copies as they are. What is printed at a higher level must outlast later passes too.
    if level < 2 { shareTemplate(of: copy, like: template, firstRow: firstRow, firstElement: firstElement) }
    code.functions[copy].templateDeclared = code.functions[copy].declared.count
  }

  /// What the name of the literal `function` adds to that of the function around it: `.func1`, `.2`, `-range1`.
  private func suffix(of function: FunctionID) -> String {
    let name = InlineHash.trimmed(program.names.string(code.functions[function].name))
    let parent = code.functions[function].parent
    if parent.exists {
      let outer = InlineHash.trimmed(program.names.string(code.functions[parent].name))
      if name.hasPrefix(outer) { return String(name.dropFirst(outer.count)) }
    }
    if let dot = name.lastIndex(where: { $0 == "." || $0 == "-" }) { return String(name[dot...]) }
    return name
  }
}
