package sub

func New[T any]() *T { return new(T) }

func Both[A, B any](a A) (b B) { return }

type Iface interface{ Method(int) }
