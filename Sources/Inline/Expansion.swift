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
  /// Replaces the call `call` in `caller` by the body of `callee` and adds the calls that this brings in; `false` if arguments
  /// and parameters do not match.
  func expand(_ call: CodeID, in caller: FunctionID, _ callee: FunctionID) -> Bool {
    let code = self.code
    let site = code.rows[call]
    let formals = self.formals(of: callee)
    if formals != Int(site.list.count) { return false }
    if !isSilent {
      var decision = Decision(.inliningCall, position: code.outermost(site.position, site.inline))
      decision.function = callee
      code.decisions.append(decision)
    }
    keepTemplate(of: caller)
    let template = surveyedTemplate(of: callee)
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
    let number = Int(notes[caller].labelCount)
    notes[caller].labelCount += 1
    while labels.count <= number { labels.append(program.names.intern(".i\(labels.count)")) }
    let label = labels[number]

    // (2)
    let firstTouched = touched.count
    copyVariables(of: callee, template, into: caller, inline)
    for index in 0..<code.functions[callee].captures.count {
      let variable = code.functions[callee].captures[index]
      setCopy(of: variable, to: code.variables[variable].outer)
    }
    let delaysResults = code.functions[callee].canDelayResults

    // (1)
    let firstRow = code.rows.count
    var body = copyRows(
      template, into: caller, inline, isTopLevel: true,
      returns: ReturnSite(row: site, function: callee, label: label, delaysResults: delaysResults))
    let end = statement(.label, at: site) { $0.aux2 = label }
    code.lists[ListRange(start: body.start + body.count, count: 1), 0] = end
    body.count += 1
    let firstStatement = statements.count
    for index in 0..<Int(site.initial.count) { statements.append(code.lists[site.initial, index]) }
    appendEffects(of: site.x)
    statements.append(parameterDefinition(callee, at: site))
    if !delaysResults {
      for index in 0..<code.functions[callee].results.count {
        let result = copies[code.functions[callee].results[index]]
        statements.append(declaration(of: result, at: site))
        let name = code.name(result)
        statements.append(statement(.assign, at: site) { $0.x = name })
      }
    }
    statements.append(statement(.inlineMark, at: site) { $0.aux = inline.raw })

    var row = CodeRow(.inlinedCall, type: site.type, position: site.position)
    row.inline = site.inline
    row.initial = code.lists.append(statements[from: firstStatement])
    statements.truncate(to: firstStatement)
    row.list = body
    row.list2 = names(ofResults: callee)
    code.rows[call] = row
    forgetCopies(from: firstTouched)

    for index in template.firstCall..<template.firstCall + template.callCount {
      addCall(CodeID(templateCalls[index].index + firstRow), to: caller)
    }
    devirtualiser.noteExpansion(of: call, in: caller, storesInterface: template.mayStoreInterface)
    return true
  }

  /// The number of parameters of `function` with the receiver.
  private func formals(of function: FunctionID) -> Int {
    code.functions[function].parameters.count + (code.functions[function].receiver.exists ? 1 : 0)
  }

  /// The copy of parameter `index` of `function`, the receiver being the first.
  private func parameterCopy(_ index: Int, of function: FunctionID) -> VariableID {
    let receiver = code.functions[function].receiver
    if receiver.isNone { return copies[code.functions[function].parameters[index]] }
    return copies[index == 0 ? receiver : code.functions[function].parameters[index - 1]]
  }

  /// The definition of the parameters of `callee` by the arguments of the call that was `site`.
  private func parameterDefinition(_ callee: FunctionID, at site: CodeRow) -> CodeID {
    let code = self.code
    let count = Int(site.list.count)
    let definition = statement(.assignList, at: site) { row in
      row.flags = .isDefinition
      row.list2 = site.list
      if count == 0 { return }
      let start = UInt32(code.lists.count)
      for index in 0..<count {
        _ = code.lists.append(one: declaration(of: parameterCopy(index, of: callee), at: site))
      }
      row.initial = ListRange(start: start, count: UInt32(count))
      row.list = ListRange(start: UInt32(code.lists.count), count: UInt32(count))
      for index in 0..<count { _ = code.lists.append(one: code.name(parameterCopy(index, of: callee))) }
    }
    for index in 0..<count { code.variables[parameterCopy(index, of: callee)].definition = definition }
    return definition
  }

  /// A list of the names of the copies of the results of `function`.
  private func names(ofResults function: FunctionID) -> ListRange {
    let count = code.functions[function].results.count
    if count == 0 { return .empty }
    let start = code.lists.count
    for index in 0..<count {
      _ = code.lists.append(one: code.name(copies[code.functions[function].results[index]]))
    }
    return ListRange(start: UInt32(start), count: UInt32(count))
  }

  /// Where the returns of an expanded body go.
  struct ReturnSite {
    var row: CodeRow
    /// The function expanded.
    var function: FunctionID
    var label: Name
    var delaysResults: Bool
  }

  /// A new statement at the place of `site`.
  @inline(__always)
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

  /// Adds to `statements` what evaluating the callee expression `callee` does besides finding the function.
  private func appendEffects(of callee: CodeID) {
    var callee = callee
    while callee.exists {
      let row = code.rows[callee]
      for index in 0..<Int(row.initial.count) { statements.append(code.lists[row.initial, index]) }
      switch row.op {
      case .convertNoop, .parenthesized: callee = row.x
      case .inlinedCall:
        for index in 0..<Int(row.list.count) { statements.append(code.lists[row.list, index]) }
        callee = row.list2.isEmpty ? .none : code.lists[row.list2, 0]
      default: return
      }
    }
  }

  // MARK: Variables

  private func setCopy(of variable: VariableID, to copy: VariableID) {
    if variable.index >= copies.count {
      copies.append(repeating: .none, count: code.variables.count - copies.count)
    }
    copies[variable] = copy
    touched.append(variable)
  }

  /// Forgets the copies of the variables touched from number `first` on.
  private func forgetCopies(from first: Int) {
    for index in first..<touched.count { copies[touched[index]] = .none }
    touched.truncate(to: first)
  }

  /// The copy of `variable`; itself if it has none.
  private func copied(_ variable: VariableID) -> VariableID {
    variable.exists && variable.index < copies.count && copies[variable].exists ? copies[variable] : variable
  }

  /// Copies the declared variables of `function` into `owner`. For an expansion (`inline` exists) they become locals; rows
  /// of the template will be copied next.
  private func copyVariables(
    of function: FunctionID, _ template: Template, into owner: FunctionID, _ inline: InlineID
  ) {
    let code = self.code
    let firstRow = code.rows.count
    // Names declared by later expansions in the function itself stand behind those of the body as read.
    let count = min(template.definitionCount, code.functions[function].declared.count)
    let formals = self.formals(of: function)
    let first = code.variables.count
    for index in 0..<count {
      let original = code.functions[function].declared[index]
      var row = code.variables[original]
      row.function = owner
      if inline.exists {
        row.inline = inline
        switch row.variableClass {
        case .parameter, .result:
          if row.name == blankName {
            row.package = code.functions[owner].package
            row.name = row.variableClass == .result ? resultName(index - formals) : parameterName(index)
          } else if program.names.utf8(row.name).first == UInt8(ascii: "~") {
            row.package = code.functions[owner].package
          }
          row.inlineRole = 1
          row.variableClass = .local
        default: row.inlineRole = 2
        }
      }
      let definition = templateDefinitions[template.firstDefinition + index]
      row.definition = definition.isNone ? .none : CodeID(definition.index + firstRow)
      row.isReassigned = false
      setCopy(of: original, to: code.variables.append(row))
    }
    Inliner.append(first..<first + count, to: &code.functions[owner].declared)
  }

  private static func append(_ variables: Range<Int>, to declared: inout [VariableID]) {
    for index in variables { declared.append(VariableID(index)) }
  }

  /// What an unnamed parameter in place `index` is called.
  func parameterName(_ index: Int) -> Name {
    while parameterNames.count <= index {
      parameterNames.append(program.names.intern("~p\(parameterNames.count)"))
    }
    return parameterNames[index]
  }

  /// What an unnamed result in place `index` is called.
  func resultName(_ index: Int) -> Name {
    while resultNames.count <= index {
      resultNames.append(program.names.intern("~r\(resultNames.count)"))
    }
    return resultNames[index]
  }

  // MARK: Rows

  /// Copies the rows of `template` into `owner` and returns the statements, behind which there is room for another one.
  private func copyRows(
    _ template: Template, into owner: FunctionID, _ inline: InlineID, isTopLevel: Bool, returns: ReturnSite?
  ) -> ListRange {
    let code = self.code
    code.functions[owner].nodeLimit = 0
    let firstRow = code.rows.count
    let firstElement = code.lists.count
    let rowShift = UInt32(truncatingIfNeeded: firstRow &- template.firstRow)
    let isCurried = inline.exists && code.functions[code.inlines[inline].function].isCurried
    let listShift = UInt32(truncatingIfNeeded: firstElement &- template.firstElement)
    let place = isCurried ? InlineID.none : inline
    let source = ListRange(start: UInt32(template.firstElement), count: UInt32(template.elementCount))
    _ = code.lists.append(copyOf: source) { $0.exists ? CodeID(raw: $0.raw &+ rowShift) : $0 }
    let firstClosure = closures.count
    let firstReturn = returnRows.count
    let firstAssignment = assignments.count
    var hasGoto = false
    var hasLoops = false
    let rows = code.rows.append(copyOf: template.firstRow, count: template.rowCount)
    for index in 0..<template.rowCount {
      let row = rows + index
      let id = CodeID(firstRow + index)
      row.pointee.inline = place
      row.pointee.move(by: rowShift, lists: listShift)
      switch row.pointee.op {
      case .name:
        if row.pointee.aux == .max { break }
        var variable = VariableID(raw: row.pointee.aux)
        if variable.index < copies.count, copies[variable].exists {
          variable = copies[variable]
          row.pointee.aux = variable.raw
        }
        row.pointee.position = code.variables[variable].position
        row.pointee.inline = code.variables[variable].inline
      case .functionName: row.pointee.inline = .none
      case .closure: closures.append(id)
      case .returnStatement: if returns != nil { returnRows.append(id) }
      case .label, .goto, .breakStatement, .continueStatement, .forLoop, .rangeLoop, .switchStatement,
        .selectStatement:
        if isTopLevel && row.pointee.aux2.exists { row.pointee.aux2 = uniqueLabel(row.pointee.aux2) }
        switch row.pointee.op {
        case .goto: hasGoto = true
        case .forLoop: hasLoops = true
        case .rangeLoop:
          hasLoops = true
          assignments.append(id)
        default: break
        }
      case .assign, .assignList, .assignCall, .assignAssertion, .assignMapRead, .assignReceive,
        .assignOperator:
        assignments.append(id)
      default: break
      }
    }
    if hasGoto { code.functions[owner].hasGoto = true }
    if hasLoops { code.functions[owner].hasLoops = true }
    for index in firstAssignment..<assignments.count { statics.note(assignments[index]) }
    assignments.truncate(to: firstAssignment)
    if let returns {
      for index in firstReturn..<returnRows.count { replaceReturn(returnRows[index], returns) }
      returnRows.truncate(to: firstReturn)
    }
    let lastClosure = closures.count
    for index in firstClosure..<lastClosure {
      copyClosure(closures[index], into: owner, inline, isTopLevel: isTopLevel)
    }
    closures.truncate(to: firstClosure)
    return ListRange(start: UInt32(firstElement), count: UInt32(template.bodyCount))
  }

  /// The name of label `label` of a body in the present expansion (4).
  private func uniqueLabel(_ label: Name) -> Name {
    program.names.intern("~\(program.names.string(label))·\(expansions)")
  }

  /// Makes a return a jump behind the body (3).
  private func replaceReturn(_ id: CodeID, _ site: ReturnSite) {
    let code = self.code
    let row = code.rows[id]
    let results = code.functions[site.function].results.count
    var assignment = CodeID.none
    let first = statements.count
    if !row.list.isEmpty {
      assignment = statement(.assignList, at: site.row) { assignment in
        assignment.list = names(ofResults: site.function)
        assignment.list2 = row.list
      }
      if site.delaysResults {
        for index in 0..<results {
          let result = copies[code.functions[site.function].results[index]]
          statements.append(declaration(of: result, at: site.row))
          code.variables[result].definition = assignment
        }
      } else {
        statics.note(assignment)
      }
      statements.append(assignment)
    }
    statements.append(statement(.goto, at: site.row) { $0.aux2 = site.label })
    var block = CodeRow(.block, position: site.row.position)
    block.inline = site.row.inline
    block.list = ListRange(
      start: UInt32(code.lists.count), count: row.initial.count + UInt32(statements.count - first))
    if !row.initial.isEmpty { _ = code.lists.append(copyOf: row.initial) { $0 } }
    _ = code.lists.append(statements[from: first])
    statements.truncate(to: first)
    code.rows[id] = block
  }

  // MARK: Literals

  /// Gives the copied literal node `node` a function of its own (5).
  private func copyClosure(
    _ node: CodeID, into owner: FunctionID, _ inline: InlineID, isTopLevel: Bool
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
      row.outer = copied(row.outer)
      row.definition = .none
      let id = code.variables.append(row)
      setCopy(of: variable, to: id)
      code.functions[copy].captures.append(id)
    }
    copyVariables(of: original, template, into: copy, .none)
    code.functions[copy].receiver = copied(function.receiver)
    code.functions[copy].parameters = function.parameters.map(copied)
    code.functions[copy].results = function.results.map(copied)
    var body = copyRows(template, into: copy, .none, isTopLevel: false, returns: nil)
    if body.isEmpty { body = .empty }
    code.functions[copy].body = body
    code.functions[copy].template = body
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
