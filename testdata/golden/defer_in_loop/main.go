// A defer inside a loop may run any number of times, so its closure and operands go to the heap.
package main

type File struct{ name string }

func (f *File) Close() { println("close", f.name) }

func readAll(names []string) {
	for _, name := range names {
		f := &File{name}
		defer f.Close()
	}
}

func countdown(n int) {
	for i := 0; i < n; i++ {
		defer func() { println(i) }()
	}
}

func main() {
	readAll([]string{"a.txt", "b.txt"})
	countdown(2)
}
