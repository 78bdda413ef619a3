/// What other packages need of package slices.
let embeddedSlices: StaticString = #"""
  package slices

  import (
  	"cmp"
  )

  //minigo:leaks
  func Clone[S ~[]E, E any](s S) S

  //minigo:leaks
  func IsSorted[S ~[]E, E cmp.Ordered](x S) bool
  """#

/// What only programs that import package slices need of it.
let embeddedSlicesRest: StaticString = #"""
  package slices

  import (
  	"cmp"
  	"iter"
  )

  //minigo:leaks
  func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]

  //minigo:leaks
  func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]

  //minigo:leaks
  func Values[Slice ~[]E, E any](s Slice) iter.Seq[E]

  //minigo:leaks
  func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice

  //minigo:leaks
  func Collect[E any](seq iter.Seq[E]) []E

  //minigo:leaks
  func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E

  //minigo:leaks
  func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E

  //minigo:leaks
  func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E

  //minigo:leaks
  func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice]

  //minigo:leaks
  func Equal[S ~[]E, E comparable](s1, s2 S) bool

  //minigo:leaks
  func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool

  //minigo:leaks
  func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int

  //minigo:leaks
  func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int

  //minigo:leaks
  func Index[S ~[]E, E comparable](s S, v E) int

  //minigo:leaks
  func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int

  //minigo:leaks
  func Contains[S ~[]E, E comparable](s S, v E) bool

  //minigo:leaks
  func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool

  //minigo:leaks
  func Insert[S ~[]E, E any](s S, i int, v ...E) S

  //minigo:leaks
  func Delete[S ~[]E, E any](s S, i, j int) S

  //minigo:leaks
  func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S

  //minigo:leaks
  func Replace[S ~[]E, E any](s S, i, j int, v ...E) S

  //minigo:leaks
  func Compact[S ~[]E, E comparable](s S) S

  //minigo:leaks
  func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S

  //minigo:leaks
  func Grow[S ~[]E, E any](s S, n int) S

  //minigo:leaks
  func Clip[S ~[]E, E any](s S) S

  //minigo:leaks
  func Reverse[S ~[]E, E any](s S)

  //minigo:leaks
  func Concat[S ~[]E, E any](slices ...S) S

  //minigo:leaks
  func Repeat[S ~[]E, E any](x S, count int) S

  //minigo:leaks
  func Sort[S ~[]E, E cmp.Ordered](x S)

  //minigo:leaks
  func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int)

  //minigo:leaks
  func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int)

  //minigo:leaks
  func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool

  //minigo:leaks
  func Min[S ~[]E, E cmp.Ordered](x S) E

  //minigo:leaks
  func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E

  //minigo:leaks
  func Max[S ~[]E, E cmp.Ordered](x S) E

  //minigo:leaks
  func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E

  //minigo:leaks
  func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool)

  //minigo:leaks
  func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool)
  """#
