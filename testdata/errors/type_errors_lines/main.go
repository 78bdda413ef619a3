// Is said to come from other files.
package main

//line first.go:10
func f() int {
}

//line second.x:20:5
func f() {
	x := 1
}

/*line third.go:1:1*/ var a int = "a"

type t struct{ x, x int }

func main() {
//line main.go:30
	y := 1
/*line fourth.go:7*/ missing()
}
