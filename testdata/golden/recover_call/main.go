// A function that calls recover is never expanded; its deferred closure is where it stands.
package main

type Failure struct{ reason string }

func safely(action func()) (failure *Failure) {
	defer func() {
		if r := recover(); r != nil {
			failure = &Failure{reason: r.(string)}
		}
	}()
	action()
	return nil
}

func rescue() {
	if recover() != nil {
		println("rescued")
	}
}

func main() {
	defer rescue()
	if f := safely(func() { panic("broken") }); f != nil {
		println(f.reason)
	}
}
