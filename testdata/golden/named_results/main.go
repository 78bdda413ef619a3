// A named result is a variable; a closure or an address can hold on to it.
package main

func parse(text string) (value int, err *string) {
	for _, c := range text {
		if c < '0' || c > '9' {
			message := "bad digit"
			err = &message
			return
		}
		value = value*10 + int(c-'0')
	}
	return
}

func shared() (n int, set func(int)) {
	set = func(v int) { n = v }
	return
}

func main() {
	v, err := parse("42")
	n, set := shared()
	set(3)
	println(v, err == nil, n)
}
