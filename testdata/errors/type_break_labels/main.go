// Labels of break and continue that do not enclose them, or are no loops.
package main

func main() {
a:
	for {
		break b
		continue a
	}
b:
	switch {
	case true:
		break b
		continue b
	}
c:
	if true {
		break c
		continue c
	}
d:
	for {
		func() { break d }()
	}
	for {
		continue e
	}
e:
	{
		break e
	}
}
