import Base
import IR
import Types

extension Leaks {
  /// The number of results whose leaks are told apart; those of others count as leaks to the heap (9.1).
  static let resultCount = 5

  /// The leaks of a parameter nothing is known of.
  static var toHeap: Leaks {
    var leaks = Leaks()
    leaks.heap = 0
    return leaks
  }

  mutating func addHeap(_ weight: Int32) { Leaks.lower(&heap, weight) }
  mutating func addMutator(_ weight: Int32) { Leaks.lower(&mutator, weight) }
  mutating func addCallee(_ weight: Int32) { Leaks.lower(&callee, weight) }

  mutating func addResult(_ index: Int32, _ weight: Int32) {
    switch index {
    case 0: Leaks.lower(&results.0, weight)
    case 1: Leaks.lower(&results.1, weight)
    case 2: Leaks.lower(&results.2, weight)
    case 3: Leaks.lower(&results.3, weight)
    default: Leaks.lower(&results.4, weight)
    }
  }

  private static func lower(_ slot: inout Int8, _ weight: Int32) {
    let weight = Int8(clamping: weight)
    if slot < 0 || weight < slot { slot = weight }
  }

  /// Drops leaks that are no cheaper than the one to the heap (9.2).
  mutating func drop() {
    if heap < 0 { return }
    func keep(_ weight: Int8) -> Int8 { weight >= heap ? -1 : weight }
    mutator = keep(mutator)
    callee = keep(callee)
    results = (keep(results.0), keep(results.1), keep(results.2), keep(results.3), keep(results.4))
  }
}

extension Analysis {
  /// Records that the parameter at `location` leaks to `root` (9.1).
  func leak(_ location: LocationID, to root: LocationID, _ weight: Int32) {
    let target = locations[root]
    if !target.attributes.contains(.escapes), target.flags.contains(.isResult),
      target.function == locations[location].function, target.resultIndex < Leaks.resultCount
    {
      locations[location].leaks.addResult(target.resultIndex, weight)
    } else {
      locations[location].leaks.addHeap(weight)
    }
  }

  /// Tags the parameters of `function` and reports them.
  func tag(_ function: FunctionID) {
    states[function] = .tagged
    if code.functions[function].isTagged && !code.functions[function].hasBody { return }
    var leaks: [Leaks] = []
    let reports = isReported(function)
    let receiver = code.functions[function].receiver
    leaks.reserveCapacity(code.functions[function].parameters.count + (receiver.exists ? 1 : 0))
    if receiver.exists { leaks.append(tag(receiver, of: function, reports: reports)) }
    for index in 0..<code.functions[function].parameters.count {
      leaks.append(tag(code.functions[function].parameters[index], of: function, reports: reports))
    }
    code.functions[function].leaks = leaks
    code.functions[function].isTagged = true
  }

  /// `true` iff decisions about the parameters of `function` are for the user (10.2).
  private func isReported(_ function: FunctionID) -> Bool {
    if code.functions[function].isDuplicable || code.functions[function].isCurried { return false }
    switch code.functions[function].origin {
    case .methodWrapper, .methodValueWrapper, .goDeferWrapper: return false
    default: return true
    }
  }

  /// Returns the leaks of `parameter` and reports them.
  private func tag(_ parameter: VariableID, of function: FunctionID, reports: Bool) -> Leaks {
    let type = code.variables[parameter].type
    let pragmas = code.functions[function].pragmas
    if !code.functions[function].hasBody {  // (9.3)
      code.functions[function].pragmas.insert(.uintptrKeepAlive)
      if types.isUintptr(type) {
        if reports { report(.unsafeUintptr, parameter) }
        return .toHeap
      }
      if !types.hasPointers(type) { return .toHeap }
      let isNamed = isWritten(parameter)
      if pragmas.contains(.noEscape) {
        if reports && isNamed { report(.parameterDoesNotEscape, parameter) }
        var leaks = Leaks()
        leaks.mutator = 0
        leaks.callee = 0
        return leaks
      }
      if reports && isNamed { report(.leakingParameter, parameter) }
      return .toHeap
    }
    if pragmas.contains(.uintptrEscapes) {
      if types.isUintptr(type) {
        if reports { report(.escapingUintptr, parameter) }
        return .toHeap
      }
      let isLast = code.functions[function].parameters.last == parameter
      if isLast && code.functions[function].isVariadic && types.isUintptr(types.element(type)) {
        if reports { report(.escapingUintptr, parameter, number: 1) }
        return .toHeap
      }
    }
    if !types.hasPointers(type) { return .toHeap }
    if !isWritten(parameter) || isBlank(writtenName(parameter)) { return Leaks() }
    let location = self.location(of: parameter)
    guard location.exists else { return .toHeap }
    var leaks = locations[location].leaks
    leaks.drop()
    if reports && !has(.escapes, location) { report(leaks, parameter, of: function) }
    // What leaks as it is leaks in every other way too.
    return leaks.heap == 0 ? .toHeap : leaks
  }

  private func report(_ leaks: Leaks, _ parameter: VariableID, of function: FunctionID) {
    var isQuiet = true
    if leaks.heap >= 0 {
      report(.leakingParameter, parameter, number: Int32(leaks.heap))
      isQuiet = false
    }
    let count = min(Leaks.resultCount, code.functions[function].results.count)
    for index in 0..<count where leaks.result(index) >= 0 {
      report(
        .leakingParameterToResult, parameter, number: Int32(leaks.result(index)),
        result: code.functions[function].results[index])
      isQuiet = false
    }
    if isQuiet { report(.parameterDoesNotEscape, parameter) }
  }

  private func report(
    _ kind: DecisionKind, _ parameter: VariableID, number: Int32 = 0, result: VariableID = .none
  ) {
    var decision = Decision(kind, position: place(parameter))
    decision.variable = parameter
    decision.variable2 = result
    decision.number = number
    code.decisions.append(decision)
  }

  /// The name of `parameter` as the program writes it; `none` if it writes none.
  private func writtenName(_ parameter: VariableID) -> Name {
    let object = code.variables[parameter].object
    return object.exists ? code.program.objects[object].name : code.variables[parameter].name
  }

  /// `true` iff the program names `parameter`, be it `_`.
  private func isWritten(_ parameter: VariableID) -> Bool {
    let name = writtenName(parameter)
    return name.exists && !code.program.names.utf8(name).isEmpty
  }

  /// `true` iff `name` is `_`.
  private func isBlank(_ name: Name) -> Bool { name == blankName }
}
