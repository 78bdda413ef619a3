// Arguments of new.
package main

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	_ = new()
	_ = new(int, 1)
	_ = new(nil)
	_ = new(two())
	_ = new(none())
	_ = new(missing)
	_ = new(1 << 64)
	var p *string = new(1)
	var q *int8 = new(5)
	_ = new(len)
	_ = new([...]int)
	new(int)
	_, _ = p, q
}
