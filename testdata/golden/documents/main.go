package main

import "fmt"

func main() {
	num := 3
	cubedValue := cube(num)
	fmt.Println(cubedValue)
}

func cube(base int) int {
	return base * base * base
}

type UserProfile struct {
	Name   string
	Status string
}

func changeStatus() {
	user := UserProfile{Name: "Albert", Status: "Active"}
	fmt.Println("Before update:", user)

	updateStatus(&user, "Inactive") // status is updated via a pointer
	fmt.Println("After update:", user)
}

func updateStatus(u *UserProfile, newStatus string) {
	u.Status = newStatus // directly modifies the user profile's status via a pointer
}

// The functions below stand where they do so that the decisions about them fall on the lines
// at which the articles print them:
//	main.go:8:14   a value that Println takes escapes
//	main.go:25:31  a struct that Println takes escapes
//	main.go:28:19  a pointer parameter that is only written through stays
//	main.go:44:51  a pointed-to value that Println takes escapes
//	main.go:49:2   a variable whose address is returned moves to the heap
//
// The same programs, each in its own file, are cube, update_status and get_config_value.

func showLimit() {
	maxConnections := getConfigValue()
	fmt.Println("Max database connections allowed:", *maxConnections)
}

// getConfigValue returns the address of its own variable.
func getConfigValue() *int {
	defaultMaxConnections := 100
	return &defaultMaxConnections
}
