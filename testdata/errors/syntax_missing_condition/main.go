// if without a condition, for and switch in odd forms.
package main

func main() {
	if {
	}
	if x := 1; {
	}
	for i := 0; i < 3 {
	}
	for i := 0; i < 3; i++; i-- {
	}
	switch x := 2; {
	}
}
