// Receivers that cannot have methods.
package main

import "time"

type pointer *int
type shape interface{}

func (p pointer) a()       {}
func (s shape) b()         {}
func (t time.Time) c()     {}
func (n int) d()           {}
func (x []int) e()         {}
func (u undefined) f()     {}
func (t **shape) g()       {}
func (d *time.Duration) h() {}

func main() {}
