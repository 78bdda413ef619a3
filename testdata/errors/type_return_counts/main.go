// Returns with too many or too few values.
package main

func two() (int, string)  { return 1, "a" }
func none()               {}

func a()                  { return 1 }
func b() int              { return }
func c() int              { return 1, 2 }
func d() (int, string)    { return 1 }
func e() (int, int)       { return two() }
func f() int              { return two() }
func g() (int, string, x) { return two() }
func h() (a, b int)       { return 1 }
func i() int              { return none() }
func j()                  { return none() }
func k() error            { return 1, nil }

func main() {}
