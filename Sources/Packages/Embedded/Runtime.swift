/// The declarations of package runtime.
let embeddedRuntime: StaticString = #"""
  package runtime

  type Cleanup struct {
  	id  uint64
  	ptr uintptr
  }
  """#
