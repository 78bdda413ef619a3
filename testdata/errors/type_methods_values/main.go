// Values that are methods, used as if they were called.
package main

type t struct{ next *t }

func (t) get() int    { return 1 }
func (*t) set(x int)  {}

func main() {
	var v t
	var n int = v.get
	v.get = nil
	v.set() = 1
	_ = v.get + 1
	_ = v.get == v.get
	v.set(v.get)
	for range v.get {
	}
	if v.get == nil {
	}
	var f func(string) = v.set
	_ = v.next.get.x
	_ = &v.get
}
