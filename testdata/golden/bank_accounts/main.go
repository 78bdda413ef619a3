// Accounts with typed errors and a ledger.
package main

import (
	"errors"
	"fmt"
)

type Money int64

func (m Money) String() string { return fmt.Sprintf("%d.%02d", int64(m)/100, int64(m)%100) }

type InsufficientError struct{ Need, Have Money }

func (e InsufficientError) Error() string {
	return fmt.Sprintf("need %v, have %v", e.Need, e.Have)
}

type Account struct {
	Owner   string
	Balance Money
	history []func() string
}

func (a *Account) record(format string, m Money) {
	a.history = append(a.history, func() string { return fmt.Sprintf(format, m) })
}

func (a *Account) Withdraw(m Money) error {
	if a.Balance < m {
		return &InsufficientError{m, a.Balance}
	}
	a.Balance -= m
	a.record("withdraw %v", m)
	return nil
}

func Transfer(from, to *Account, m Money) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer %s to %s: %w", from.Owner, to.Owner, err)
		}
	}()
	if err = from.Withdraw(m); err != nil {
		return err
	}
	to.Balance += m
	to.record("deposit %v", m)
	return nil
}

func main() {
	a, b := &Account{Owner: "Ann", Balance: 1050}, &Account{Owner: "Bob"}
	fmt.Println(Transfer(a, b, 1000), a.Balance, b.Balance)
	err := Transfer(a, b, 1000)
	var short *InsufficientError
	fmt.Println(err, errors.As(err, &short), len(a.history), b.history[0]())
}
