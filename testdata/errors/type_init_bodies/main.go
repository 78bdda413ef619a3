// init without a body, and calls of it.
package main

func init()

func main() {
	init()
	f := init
	go main()
	main = nil
	println(main, f)
}
