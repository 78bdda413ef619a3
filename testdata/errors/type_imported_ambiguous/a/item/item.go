package item

type T struct{ N int }

func (T) secret() {}

type Secret interface{ secret() }

type Box[V any] struct{ V V }
