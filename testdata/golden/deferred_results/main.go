// Deferred closures read and change the results of their function.
package main

import "errors"

type tx struct{ open bool }

func (t *tx) Commit() error   { t.open = false; return nil }
func (t *tx) Rollback() error { t.open = false; return errors.New("rolled back") }

func transfer(amount int) (err error) {
	t := &tx{open: true}
	defer func() {
		if err != nil {
			err = errors.Join(err, t.Rollback())
			return
		}
		err = t.Commit()
	}()
	if amount < 0 {
		return errors.New("negative amount")
	}
	return nil
}

func main() {
	println(transfer(1) == nil, transfer(-1).Error())
}
