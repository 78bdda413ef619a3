/// What other packages need of package iter.
let embeddedIter: StaticString = #"""
  package iter

  type Seq[V any] func(yield func(V) bool)
  type Seq2[K, V any] func(yield func(K, V) bool)
  """#

/// What only programs that import package iter need of it.
let embeddedIterRest: StaticString = #"""
  package iter

  //minigo:leaks seq=heap
  //line /usr/local/go/src/iter/iter.go:261:1
  func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func())

  //minigo:leaks seq=heap
  //line /usr/local/go/src/iter/iter.go:376:1
  func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func())
  """#
