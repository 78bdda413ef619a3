// errors.New allocates an error; a package variable holding one is laid out by the linker.
package main

import "errors"

var ErrEmpty = errors.New("empty name")

func validate(name string) error {
	if name == "" {
		return ErrEmpty
	}
	if len(name) > 8 {
		return errors.New("name too long: " + name)
	}
	return nil
}

func main() {
	err := validate("")
	println(errors.Is(err, ErrEmpty), validate("gopher") == nil)
}
