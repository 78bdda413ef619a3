// Pointers of type parameters.
package main

func a[T *int | *string](x T)     { _ = *x }
func b[T *int | int](x T)         { *x = 1 }
func c[T ~*int](x T)              { *x = "a"; x.y = 1 }
func d[T any](x *T)               { **x = 1; *x = nil }
func e[T *struct{ a int }](x T)  { x.a = 1; _ = (*x).b }
func f[T any]()                   { var p *int = new(T); _ = p }

func main() {}
