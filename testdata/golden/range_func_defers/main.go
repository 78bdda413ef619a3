// A defer in a body runs when the function as written ends.
package main

func count(yield func(int) bool) {
	for i := 0; i < 10; i++ {
		if !yield(i) {
			return
		}
	}
}

type file struct{ name string }

func (f *file) close() { println(f.name) }

func plain(f func()) {
	for range count {
		defer f()
	}
}

func values(files []*file) (n int) {
	for i := range count {
		defer files[i].close()
		defer println(i)
		defer func() {
			n += i
		}()
	}
	return
}

func nested() (err error) {
	for i := range count {
		for j := range count {
			if i == j {
				return nil
			}
			defer func() { recover() }()
		}
		func() {
			defer println("literal")
			for range count {
				defer println("inner")
			}
		}()
		go println(i)
	}
	defer println("outside")
	return
}

func main() {
	plain(func() {})
	println(values(nil))
	println(nested())
}
