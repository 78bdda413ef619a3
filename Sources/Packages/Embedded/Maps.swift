/// The declarations of package maps.
let embeddedMaps: StaticString = #"""
  package maps

  import (
  	"iter"
  )

  //minigo:leaks m=heap
  //line /usr/local/go/src/maps/iter.go:12:1
  func All[Map ~map[K]V, K comparable, V any](m Map) iter.Seq2[K, V]

  //minigo:leaks m=heap
  //line /usr/local/go/src/maps/iter.go:25:1
  func Keys[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[K] {
  	return /*line /usr/local/go/src/maps/iter.go:26:9*/func(yield func(K) bool) {
  		for k := range m {
  			if !yield(k) {
  				return
  			}
  		}
  	}
  }

  //minigo:leaks m=heap
  //line /usr/local/go/src/maps/iter.go:38:1
  func Values[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[V] {
  	return /*line /usr/local/go/src/maps/iter.go:39:9*/func(yield func(V) bool) {
  		for _, v := range m {
  			if !yield(v) {
  				return
  			}
  		}
  	}
  }

  //minigo:leaks m=heap
  //line /usr/local/go/src/maps/iter.go:50:1
  func Insert[Map ~map[K]V, K comparable, V any](m Map, seq iter.Seq2[K, V])

  //minigo:leaks
  //line /usr/local/go/src/maps/iter.go:58:1
  func Collect[K comparable, V any](seq iter.Seq2[K, V]) map[K]V

  //minigo:leaks
  //line /usr/local/go/src/maps/maps.go:17:1
  func Equal[M1, M2 ~map[K]V, K, V comparable](m1 M1, m2 M2) bool

  //minigo:leaks m1=content
  //line /usr/local/go/src/maps/maps.go:31:1
  func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1, V2 any](m1 M1, m2 M2, eq func(V1, V2) bool) bool

  //minigo:leaks m=heap
  //line /usr/local/go/src/maps/maps.go:50:1
  func Clone[M ~map[K]V, K comparable, V any](m M) M

  //minigo:leaks src=content
  //line /usr/local/go/src/maps/maps.go:62:1
  func Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](dst M1, src M2) {
  	for k, v := range src {
  		dst[k] = v
  	}
  }

  //minigo:leaks m=content
  //line /usr/local/go/src/maps/maps.go:69:1
  func DeleteFunc[M ~map[K]V, K comparable, V any](m M, del func(K, V) bool)
  """#
