package main

import "fmt"

type UserProfile struct {
	Name   string
	Status string
}

func main() {
	user := UserProfile{Name: "Albert", Status: "Active"}
	fmt.Println("Before update:", user)

	updateStatus(&user, "Inactive") // status is updated via a pointer
	fmt.Println("After update:", user)
}

func updateStatus(u *UserProfile, newStatus string) {
	u.Status = newStatus // directly modifies the user profile's status via a pointer
}
