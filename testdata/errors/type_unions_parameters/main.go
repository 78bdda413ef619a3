// Unions with terms that are type parameters.
package main

func a[P any, Q int | ~P]()          {}
func b[P any, Q ~P]()                {}
func c[P any, Q P | string]()        {}
func d[P any, Q interface{ P | ~P }]() {}

func main() {}
