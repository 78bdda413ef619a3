import Base
import IR

extension EscapeAnalysis {
  /// Analyses the functions of `code.order` and returns the graph of each component as text: a line for each location,
  /// with its edges below.
  public static func dump(_ code: Code) -> TextBuffer {
    let analysis = Analysis(code: code, explains: true)
    var out = TextBuffer()
    run(analysis) { analysis.dump($0, to: &out) }
    return out
  }
}

extension Analysis {
  fileprivate func dump(_ members: UnsafeMutableBufferPointer<FunctionID>, to out: inout TextBuffer) {
    let printer = Printer(code)
    out.write("component")
    for member in members {
      out.write(" \(member) ")
      printer.write(member, to: &out)
    }
    out.write("\n")
    var edgesOf: [[EdgeID]] = Array(repeating: [], count: locations.count)
    for edge in edges.ids { edgesOf[edges[edge].target.index].append(edge) }
    for location in locations.ids {
      if location.index < LocationID.firstOrdinary && edgesOf[location.index].isEmpty { continue }
      out.write("  \(location) ")
      dump(location, printer, to: &out)
      out.write("\n")
      for edge in edgesOf[location.index] {
        let row = edges[edge]
        out.write("    ← ")
        out.write(row.dereferences < 0 ? "&" : String(repeating: "*", count: Int(row.dereferences)))
        out.write("\(row.source)")
        var note = row.notes
        while note.exists {
          out.write(" (")
          out.write(notes[note].reason.text)
          out.write(")")
          note = notes[note].next
        }
        out.write("\n")
      }
    }
    for member in members {
      for leaks in code.functions[member].leaks {
        out.write("  \(member) leaks \(leaks)\n")
      }
    }
  }

  private func dump(_ location: LocationID, _ printer: Printer, to out: inout TextBuffer) {
    let row = locations[location]
    switch location {
    case .heap: return out.write("heap")
    case .mutator: return out.write("mutator")
    case .callee: return out.write("callee")
    case .blank: return out.write("blank")
    default: break
    }
    if row.variable.exists {
      out.write("variable ")
      printer.write(row.variable, to: &out)
    } else if row.node.exists {
      out.write("storage ")
      printer.write(row.node, to: &out)
    } else {
      out.write("junction")
    }
    out.write(" of \(row.function) depth \(row.loopDepth)")
    if row.attributes.contains(.escapes) { out.write(" escapes") }
    if row.attributes.contains(.persists) { out.write(" persists") }
    if row.attributes.contains(.mutates) { out.write(" mutates") }
    if row.attributes.contains(.calls) { out.write(" calls") }
    if row.flags.contains(.isReassigned) { out.write(" reassigned") }
    if row.flags.contains(.isAddressTaken) { out.write(" address-taken") }
    if row.flags.contains(.isCaptured) { out.write(" captured") }
  }
}
