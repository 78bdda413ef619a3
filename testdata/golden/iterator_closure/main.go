// An iterator as a closure that remembers where it is.
package main

func upTo(n int) func() (int, bool) {
	i := -1
	return func() (int, bool) {
		i++
		return i, i < n
	}
}

func filter(next func() (int, bool), keep func(int) bool) func() (int, bool) {
	return func() (int, bool) {
		for {
			v, ok := next()
			if !ok || keep(v) {
				return v, ok
			}
		}
	}
}

func main() {
	even := filter(upTo(7), func(n int) bool { return n%2 == 0 })
	sum := 0
	for v, ok := even(); ok; v, ok = even() {
		sum += v
	}
	println(sum)
}
