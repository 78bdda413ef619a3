// How expressions are spelled in messages: parentheses by precedence, compiler's conversions left out.
package main

type point struct{ x, y int }

var sink []any

func next(p *point) *point { return p }

func show(a, b int, s string, list []int, m map[string]int, p *point, f float64, q **point) {
	sink = append(sink,
		a+b*2, (a+b)*2, -(a + b), - -a, !(a < b), a<<3|b&^1, a%b == 0 && a > b,
		s[1], s[1:3], s[:2], list[a:b:8], list[a], m[s], m["key"]+1,
		p.x, *p, (*q).y, **q, &a == &b, next(p).y, [2]int{a, b}, point{a, b}, point{},
		int64(a), float64(a)*f, []byte(s), string(s[0]), len(list), cap(list),
		func() {}, &point{1, 2}, []int{}, map[string]int{}, struct{ n int }{a},
		s+"x", (s + "y")[1:], a^b, ^a, +a)
}

func main() {
	p := &point{}
	show(1, 1, "abcd", make([]int, 9), nil, p, 1, &p)
}
