/// The declarations of package internal/chacha8rand.
let embeddedInternalChacha8rand: StaticString = #"""
  package chacha8rand

  type State struct {
  	buf  [32]uint64
  	seed [4]uint64
  	i    uint32
  	n    uint32
  	c    uint32
  }

  //minigo:leaks s=heap
  func (s *State) Init(seed [32]byte)
  """#
