// Names declared twice in blocks.
package main

func f(p int) (r int) {
	p := 1
	var p string
	var r = 2
	const c = 1
	const c = 2
	type t int
	type t string
	{
		var p, p int
	}
	var c float64
	for i := 0; i < 3; i++ {
		i := i
		var i = i
		println(i)
	}
	return
}

func main() {}
