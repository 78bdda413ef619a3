// A line directive moves the positions of what follows.
package main

func main() {
//line template.tmpl:100
	x := 1
/*line other.tmpl:7:20*/ undefined1()
//line template.tmpl:200:9
	undefined2()
}
