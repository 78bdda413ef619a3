package q

//go:noinline
func Use(f func(*int)) {}

func Add[S any](s S) {
	Use(Call[S])
}

func Add2[S any](s S) {
	Use(Call2[S])
}

func Add3[S any](s S) {
	g := Call3[S]
	g(nil, s)
	h := Call3[S]
	_ = h
	k = h
}

var k any

var sink *int

//go:noinline
func Call[T any](arg *int) { sink = arg }

//go:noinline
func Call2[T any](other *int) { sink = other }

//go:noinline
func Call3[T any](third *int, t T) { sink = third }
