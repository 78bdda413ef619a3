package sets

type Number interface{ ~int | ~float64 }

type Set[T comparable] map[T]bool

func Of[T comparable](list ...T) Set[T] { return nil }

func (s Set[T]) Add(x T) {}

func Map[T, U comparable](s Set[T], f func(T) U) Set[U] { return nil }

func Sum[N Number](list []N) N { return 0 }

func New[T any]() *T { return new(T) }
