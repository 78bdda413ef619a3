// Shapes of types made of local types: the number of the last one shows in symbols only.
package main

func same[S ~[]E, E any](s S) S { return s }

func key[M ~map[K]V, K comparable, V any](m M) M { return m }

func ptr[E any](e *E) *E { return e }

func elem[E any](e E) E { return e }

func main() {
	type member struct{ name string }
	type number int
	s := []member{{"x"}}
	_ = same(s)
	_ = key(map[number]member{})
	_ = ptr(&s[0])
	_ = elem([]number{1})
	_ = elem([2]*member{})
	_ = elem(func(member) number { return 0 })
	{
		type member struct{ name int }
		_ = same([]member{})
		_ = elem([]member{})
	}
}
