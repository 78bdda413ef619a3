// Named types and core types in inference.
package main

type list []int
type set map[string]bool
type fn func(int) string

func elems[S ~[]E, E any](s S) E                       { return s[0] }
func keys[M ~map[K]V, K comparable, V any](m M) []K    { return nil }
func call[F ~func(A) R, A, R any](f F, a A) R          { return f(a) }
func ptr[T any, P interface{ *T; Set(string) }](x P)   {}

func main() {
	var s string = elems(list{})
	var k []int = keys(set{})
	call(fn(nil), "a")
	elems(set{})
	keys(list{})
	call(1, 2)
	ptr(new(int))
	ptr[int](nil)
	elems[[]string, int](nil)
	_, _ = s, k
}
