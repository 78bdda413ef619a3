// fmt.Errorf takes its arguments in interfaces.
package main

import (
	"errors"
	"fmt"
)

type Step struct{ id int }

func run(s Step) error {
	if s.id > 2 {
		return fmt.Errorf("step %d: limit %v exceeded", s.id, 2.5)
	}
	return nil
}

func runAll(steps []Step) error {
	for i, s := range steps {
		if err := run(s); err != nil {
			return fmt.Errorf("run %d: %w", i, err)
		}
	}
	return nil
}

func main() {
	err := runAll([]Step{{1}, {3}})
	fmt.Println(err, errors.Unwrap(err) != nil)
}
