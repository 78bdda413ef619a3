/// What other packages need of package slices.
let embeddedSlices: StaticString = #"""
  package slices

  import (
  	"cmp"
  )

  //minigo:leaks s=content
  //line /usr/local/go/src/slices/slices.go:355:1
  func Clone[S ~[]E, E any](s S) S {
  	if s == nil {
  		return nil
  	}
  	return append(S{}, s...)
  }

  //minigo:leaks
  //line /usr/local/go/src/slices/sort.go:42:1
  func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
  	for i := len(x) - 1; i > 0; i-- {
  		if cmp.Less(x[i], x[i-1]) {
  			return false
  		}
  	}
  	return true
  }
  """#

/// What only programs that import package slices need of it.
let embeddedSlicesRest: StaticString = #"""
  package slices

  import (
  	"cmp"
  	"iter"
  	"math/bits"
  )

  //minigo:leaks s=heap
  //line /usr/local/go/src/slices/iter.go:14:1
  func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]

  //minigo:leaks s=heap
  //line /usr/local/go/src/slices/iter.go:26:1
  func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]

  //minigo:leaks s=heap
  //line /usr/local/go/src/slices/iter.go:37:1
  func Values[Slice ~[]E, E any](s Slice) iter.Seq[E]

  //minigo:leaks s=heap
  //line /usr/local/go/src/slices/iter.go:50:1
  func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice

  //minigo:leaks
  //line /usr/local/go/src/slices/iter.go:59:1
  func Collect[E any](seq iter.Seq[E]) []E {
  	return AppendSeq([]E(nil), seq)
  }

  //minigo:leaks
  //line /usr/local/go/src/slices/iter.go:66:1
  func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E

  //minigo:leaks
  //line /usr/local/go/src/slices/iter.go:75:1
  func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E

  //minigo:leaks
  //line /usr/local/go/src/slices/iter.go:86:1
  func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E

  //minigo:leaks s=heap
  //line /usr/local/go/src/slices/iter.go:97:1
  func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice]

  //minigo:leaks
  //line /usr/local/go/src/slices/slices.go:20:1
  func Equal[S ~[]E, E comparable](s1, s2 S) bool {
  	if len(s1) != len(s2) {
  		return false
  	}
  	for i := range s1 {
  		if s1[i] != s2[i] {
  			return false
  		}
  	}
  	return true
  }

  //minigo:leaks s1=content s2=content
  //line /usr/local/go/src/slices/slices.go:37:1
  func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool

  //minigo:leaks
  //line /usr/local/go/src/slices/slices.go:57:1
  func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int

  //minigo:leaks s1=content s2=content
  //line /usr/local/go/src/slices/slices.go:78:1
  func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int

  //minigo:leaks
  //line /usr/local/go/src/slices/slices.go:96:1
  func Index[S ~[]E, E comparable](s S, v E) int {
  	for i := range s {
  		if v == s[i] {
  			return i
  		}
  	}
  	return -1
  }

  //minigo:leaks s=content
  //line /usr/local/go/src/slices/slices.go:107:1
  func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
  	for i := range s {
  		if f(s[i]) {
  			return i
  		}
  	}
  	return -1
  }

  //minigo:leaks
  //line /usr/local/go/src/slices/slices.go:117:1
  func Contains[S ~[]E, E comparable](s S, v E) bool {
  	return Index(s, v) >= 0
  }

  //minigo:leaks s=content
  //line /usr/local/go/src/slices/slices.go:124:1
  func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool {
  	return IndexFunc(s, f) >= 0
  }

  //minigo:leaks s=content,mutates/0,r0/0 v=content
  //line /usr/local/go/src/slices/slices.go:136:1
  func Insert[S ~[]E, E any](s S, i int, v ...E) S

  //minigo:leaks s=content,mutates/0,r0/0
  //line /usr/local/go/src/slices/slices.go:224:1
  func Delete[S ~[]E, E any](s S, i, j int) S

  //minigo:leaks s=content,mutates/0,r0/0
  //line /usr/local/go/src/slices/slices.go:241:1
  func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S

  //minigo:leaks s=content,mutates/0,r0/0 v=content
  //line /usr/local/go/src/slices/slices.go:262:1
  func Replace[S ~[]E, E any](s S, i, j int, v ...E) S

  //minigo:leaks s=content,mutates/0,r0/0
  //line /usr/local/go/src/slices/slices.go:371:1
  func Compact[S ~[]E, E comparable](s S) S

  //minigo:leaks s=content,mutates/0,r0/0
  //line /usr/local/go/src/slices/slices.go:396:1
  func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S

  //minigo:leaks s=content,mutates/0,r0/0
  //line /usr/local/go/src/slices/slices.go:422:1
  func Grow[S ~[]E, E any](s S, n int) S {
  	if n < 0 {
  		panic("cannot be negative")
  	}
  	if n -= cap(s) - len(s); n > 0 {
  		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
  	}
  	return s
  }

  //minigo:leaks s=r0/0
  //line /usr/local/go/src/slices/slices.go:435:1
  func Clip[S ~[]E, E any](s S) S {
  	return s[:len(s):len(s)]
  }

  //minigo:leaks s=mutates/0
  //line /usr/local/go/src/slices/slices.go:483:1
  func Reverse[S ~[]E, E any](s S) {
  	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
  		s[i], s[j] = s[j], s[i]
  	}
  }

  //minigo:leaks slices=heap/2
  //line /usr/local/go/src/slices/slices.go:491:1
  func Concat[S ~[]E, E any](slices ...S) S

  //minigo:leaks x=content
  //line /usr/local/go/src/slices/slices.go:514:1
  func Repeat[S ~[]E, E any](x S, count int) S

  //minigo:leaks x=mutates/0
  //line /usr/local/go/src/slices/sort.go:16:1
  func Sort[S ~[]E, E cmp.Ordered](x S) {
  	n := len(x)
  	pdqsortOrdered(x, 0, n, bits.Len(uint(n)))
  }

  //minigo:leaks x=content,mutates/0
  //line /usr/local/go/src/slices/sort.go:30:1
  func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
  	n := len(x)
  	pdqsortCmpFunc(x, 0, n, bits.Len(uint(n)), cmp)
  }

  //minigo:leaks x=content,mutates/0
  //line /usr/local/go/src/slices/sort.go:37:1
  func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
  	stableCmpFunc(x, len(x), cmp)
  }

  //minigo:leaks x=content
  //line /usr/local/go/src/slices/sort.go:53:1
  func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool

  //minigo:leaks x=r0/1
  //line /usr/local/go/src/slices/sort.go:65:1
  func Min[S ~[]E, E cmp.Ordered](x S) E {
  	if len(x) < 1 {
  		panic("slices.Min: empty list")
  	}
  	m := x[0]
  	for i := 1; i < len(x); i++ {
  		m = min(m, x[i])
  	}
  	return m
  }

  //minigo:leaks x=content
  //line /usr/local/go/src/slices/sort.go:79:1
  func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E

  //minigo:leaks x=r0/1
  //line /usr/local/go/src/slices/sort.go:95:1
  func Max[S ~[]E, E cmp.Ordered](x S) E {
  	if len(x) < 1 {
  		panic("slices.Max: empty list")
  	}
  	m := x[0]
  	for i := 1; i < len(x); i++ {
  		m = max(m, x[i])
  	}
  	return m
  }

  //minigo:leaks x=content
  //line /usr/local/go/src/slices/sort.go:109:1
  func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E

  //minigo:leaks
  //line /usr/local/go/src/slices/sort.go:126:1
  func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool)

  //minigo:leaks x=content target=heap
  //line /usr/local/go/src/slices/sort.go:152:1
  func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool)

  //minigo:leaks data=content,mutates/0
  //line /usr/local/go/src/slices/zsortanyfunc.go:61:1
  func pdqsortCmpFunc[E any](data []E, a, b, limit int, cmp func(a, b E) int)

  //minigo:leaks data=content,mutates/0
  //line /usr/local/go/src/slices/zsortanyfunc.go:335:1
  func stableCmpFunc[E any](data []E, n int, cmp func(a, b E) int)

  //minigo:leaks data=mutates/0
  //line /usr/local/go/src/slices/zsortordered.go:63:1
  func pdqsortOrdered[E cmp.Ordered](data []E, a, b, limit int)
  """#
