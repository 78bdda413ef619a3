// Columns are counted in bytes, and not beyond 254: what stands further right has a line only.
package main

var sink []any

func names(größe int, p *int) {
	sink = append(sink, "äöü", größe, "αβγ", *p)
}

func wide(a, b, c *int) {
	sink = append(sink, "this is a long line of arguments, as programs that were generated have them ..........", "and it goes on and on until the column of the last arguments can no longer be counted ..........", "here", "we", "are", *a, *b, *c, *a+*b, *b+*c, *a+*b+*c)
}

func main() {
	x := 1
	names(3, &x)
	wide(&x, &x, &x)
}
