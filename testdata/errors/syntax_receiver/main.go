// A method has exactly one receiver.
package main

type T struct{}

func () none() {}

func (a, b T) two() {}

func (a T, b T) also() {}

func (t ...T) dots() {}

func main() {}
