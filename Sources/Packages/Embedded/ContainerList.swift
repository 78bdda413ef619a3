/// The declarations of package container/list.
let embeddedContainerList: StaticString = #"""
  package list

  type Element struct {
  	opaque [5]*byte
  }
  type List struct {
  	opaque [6]*byte
  }
  """#
