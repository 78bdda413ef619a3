/// The declarations of package math/big.
let embeddedMathBig: StaticString = #"""
  package big

  type Int struct {
  	opaque [4]*byte
  }
  """#
