// break and continue outside of loops.
package main

func main() {
	break
	continue
	if true {
		break
	}
	switch {
	case true:
		continue
	}
	for {
		func() {
			break
			continue
		}()
	}
	select {
	default:
		break
		continue
	}
	defer func() { break }()
}
