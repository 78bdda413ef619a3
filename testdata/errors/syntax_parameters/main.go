// Parameter lists: mixed forms, dots in the wrong place.
package main

func mixed(a int, string) {}

func dots(a ...int, b int) {}

func several(a, b ...int) {}

func result() (a int, string) { return }

func empty(a int,, b int) {}

func main() {}
