// A concatenation allocates its result, on the stack if it is short-lived.
package main

var title string

func rename(first, last string) {
	title = first + " " + last
}

func matches(prefix, name string) bool {
	return prefix+":"+name == "user:root"
}

func join(words []string) string {
	line := ""
	for _, w := range words {
		line += w + ","
	}
	return line
}

func main() {
	rename("Ada", "Lovelace")
	println(title, matches("user", "root"), join([]string{"a", "b"}))
}
