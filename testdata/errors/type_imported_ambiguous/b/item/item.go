package item

type T struct{ N string }

func (T) secret() {}
