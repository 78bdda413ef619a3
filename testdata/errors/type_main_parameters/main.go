// main with results and type parameters.
package main

func main[T any](x T) (int, error) { return 1, nil }
