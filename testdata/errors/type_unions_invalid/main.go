// Terms that no union may have.
package main

type m interface{ m() }
type myInt int

type a interface{ int | m }
type b interface{ ~myInt }
type c interface{ ~error }
type d interface{ int | comparable }
type e interface{ int | interface{ comparable } }
type f interface{ ~int | int }
type g interface{ string | string }
type h interface{ ~m | int }
type i interface{ int | any }
type j interface{ ~struct{ x int } | ~[]int | ~[]int }

func main() {}
