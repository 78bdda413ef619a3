// A map literal allocates the map; addresses in it escape even if the map itself does not.
package main

type User struct{ name string }

func lookup(id int) string {
	admin := User{"admin"}
	users := map[int]*User{
		1: &admin,
		2: {"guest"},
	}
	return users[id].name
}

func table() map[string]int {
	return map[string]int{"one": 1, "two": 2}
}

func isAdmin(u *User) bool {
	root := User{"root"}
	admins := map[*User]bool{&root: true, u: false}
	return admins[u]
}

func main() {
	println(lookup(2), table()["two"], isAdmin(nil))
}
