// Package source has functions that return pointers as interfaces.
package source

type Source interface{ Next() int }

type hidden struct{ count int }

func (h *hidden) Next() int { return h.count }

// Hidden returns one of two pointers to a type that nobody else can mention.
func Hidden(count int) Source {
	if count > 0 {
		return &hidden{count}
	}
	return &hidden{}
}

// Single returns one such pointer.
func Single(count int) Source { return &hidden{count} }

// Reuse returns what it is given or a pointer of its own.
func Reuse(other Source) Source {
	if known, ok := other.(*hidden); ok {
		return known
	}
	return &hidden{1}
}

// Same returns what it is given either way.
func Same(other Source, count int) Source {
	known := other.(*hidden)
	if count > 0 {
		return known
	}
	return known
}

type Counter struct{ count int }

func (c *Counter) Next() int { return c.count }

// Count returns one of two pointers to a type that its callers may mention.
func Count(count int) Source {
	if count > 0 {
		return &Counter{count}
	}
	return new(Counter)
}

type inner struct{ count int }

func (i *inner) Next() int { return i.count }

// Holder leads to a type without mentioning it to others.
type Holder struct{ first *inner }

// Inner returns one of two pointers to that type.
func Inner(count int) Source {
	if count > 0 {
		return &inner{count}
	}
	return &inner{}
}
