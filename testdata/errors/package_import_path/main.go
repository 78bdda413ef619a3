package main

import _ "a b"

func main() {}
