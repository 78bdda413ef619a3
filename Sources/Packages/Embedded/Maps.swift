/// The declarations of package maps.
let embeddedMaps: StaticString = #"""
  package maps

  import (
  	"iter"
  )

  //minigo:leaks m=heap
  func All[Map ~map[K]V, K comparable, V any](m Map) iter.Seq2[K, V]

  //minigo:leaks m=heap
  func Keys[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[K]

  //minigo:leaks m=heap
  func Values[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[V]

  //minigo:leaks m=heap
  func Insert[Map ~map[K]V, K comparable, V any](m Map, seq iter.Seq2[K, V])

  //minigo:leaks
  func Collect[K comparable, V any](seq iter.Seq2[K, V]) map[K]V

  //minigo:leaks
  func Equal[M1, M2 ~map[K]V, K, V comparable](m1 M1, m2 M2) bool

  //minigo:leaks m1=content
  func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1, V2 any](m1 M1, m2 M2, eq func(V1, V2) bool) bool

  //minigo:leaks m=heap
  func Clone[M ~map[K]V, K comparable, V any](m M) M

  //minigo:leaks src=content
  func Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](dst M1, src M2)

  //minigo:leaks m=content
  func DeleteFunc[M ~map[K]V, K comparable, V any](m M, del func(K, V) bool)
  """#
