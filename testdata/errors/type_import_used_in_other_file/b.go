package main

func helper() { fmt.Println(strings.ToUpper("x")) }
