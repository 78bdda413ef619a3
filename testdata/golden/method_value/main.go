// A method value is a closure over its receiver.
package main

type Account struct{ balance int }

func (a *Account) Deposit(amount int) { a.balance += amount }

func (a Account) Balance() int { return a.balance }

var hook func(int)

//go:noinline
func apply(f func(int), n int) { f(n) }

func register() *Account {
	a := Account{100}
	hook = a.Deposit
	return &a
}

func local() int {
	var a Account
	apply(a.Deposit, 5)
	balance := a.Balance
	return balance()
}

func main() {
	a := register()
	hook(1)
	println(a.Balance(), local())
}
