// The name of a package is an identifier.
package "main"

func main() {}
