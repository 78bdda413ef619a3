// break, continue and fallthrough where they have no meaning.
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
		fallthrough
	case false:
		if true {
			fallthrough
		}
	default:
		fallthrough
	}
	fallthrough
	select {
	default:
		fallthrough
	}
block:
	{
		break block
		continue block
	}
	func() { break }()
}
