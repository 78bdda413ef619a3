package main

import "fmt"

func main() {
	maxConnections := getConfigValue()
	fmt.Println("Max database connections allowed:", *maxConnections)
}

func getConfigValue() *int {
	defaultMaxConnections := 100
	return &defaultMaxConnections
}
