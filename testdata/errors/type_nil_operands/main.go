// nil as an operand.
package main

func main() {
	_ = nil == nil
	_ = nil != nil
	_ = nil + nil
	_ = !nil
	_ = nil == 1
	_ = "a" == nil
	_ = nil < nil
	_ = nil.x
	_ = nil[0]
	_ = nil()
}
