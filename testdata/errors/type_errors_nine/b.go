package main

func f() { y(y); var q int = "a"; q = "b" }

func g() int { }
