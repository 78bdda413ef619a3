// A method named main is no function main. NOMAIN
package main

type t struct{}

func (t) main() {}
func (t) init() {}
