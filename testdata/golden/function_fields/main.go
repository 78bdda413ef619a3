// Functions in fields, slices and maps are called without knowing which they are.
package main

type Event struct{ name string }

type Bus struct {
	handlers map[string][]func(*Event)
	fallback func(*Event) *Event
}

func (b *Bus) On(name string, handler func(*Event)) {
	b.handlers[name] = append(b.handlers[name], handler)
}

func (b *Bus) Emit(name string) int {
	e := Event{name}
	for _, h := range b.handlers[name] {
		h(&e)
	}
	if len(b.handlers[name]) == 0 {
		last := b.fallback(&Event{"fallback"})
		return len(last.name)
	}
	return len(b.handlers[name])
}

func main() {
	b := &Bus{handlers: map[string][]func(*Event){}}
	count := 0
	b.On("tick", func(*Event) { count++ })
	b.fallback = func(e *Event) *Event { return e }
	println(b.Emit("tick"), b.Emit("tock"), count)
}
