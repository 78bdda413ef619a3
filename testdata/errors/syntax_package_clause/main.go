// Every file starts with a package clause.

func main() {
	println("hello")
}
