// More addresses: conversions, slices, types and packages.
package main

import "os"

type t struct{ a [3]int }

func g() t { return t{} }

func main() {
	s := []int{1}
	var i any = 1
	_ = &s[0:1]
	_ = &i.(int)
	_ = &g().a[1]
	_ = &nil
	_ = &int
	_ = &os
	_ = &len
	_ = &[]int{1}
	_ = &(t{})
	_ = &func() {}
	g().a[:]
	_ = g().a[1:]
}
