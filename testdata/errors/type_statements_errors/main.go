// Errors and pointers handled wrongly.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type notFound struct{ name string }

func (e *notFound) Error() string { return e.name }

func parse(s string) (int, error) {
	n := strconv.Atoi(s)
	if n, err := strconv.Atoi(s); err != nil {
		return err
	}
	return n
}

func find(name string) error {
	if name == "" {
		return notFound{name}
	}
	return errors.New("a", name)
}

func main() {
	x := parse("1")
	n, err := parse(1)
	if err {
	}
	fmt.Errorf("%w")
	errors.As(err)
	return err
}
