package main

import "fmt"

func main() { helper() }
