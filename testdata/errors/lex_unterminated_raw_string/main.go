// A raw string that is never closed.
package main

func main() {
	query := `SELECT *
	FROM users
	println(query)
}
