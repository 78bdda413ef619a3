package main

func helper() {}

func main() {}

func broken() int {}
