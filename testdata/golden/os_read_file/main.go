// Reading a whole file, and telling why it failed.
package main

import (
	"errors"
	"fmt"
	"os"
)

func size(name string) (int, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return 0, fmt.Errorf("size of %s: %w", name, err)
	}
	return len(data), nil
}

func main() {
	n, err := size("missing.txt")
	fmt.Println(n, errors.Is(err, os.ErrNotExist))
	var path *os.PathError
	if errors.As(err, &path) {
		fmt.Println(path.Op, path.Path)
	}
}
