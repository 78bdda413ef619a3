// Receivers that are not the package's own types.
package main

import "strings"

type t struct{}
type p *t
type i interface{ x() }

func (int) a()               {}
func (*string) b()           {}
func (strings.Builder) c()   {}
func (*strings.Reader) d()   {}
func (p) e()                 {}
func (i) f()                 {}
func (*i) g()                {}
func ([]int) h()             {}
func (**t) j()               {}
func (missing) k()           {}

func main() {}
