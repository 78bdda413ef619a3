// A switch over a constant keeps the clause that it selects.
package main

const platform = "linux"

var sink any

func separator() string {
	switch platform {
	case "windows":
		sink = "unused"
		return "\\"
	case "linux", "darwin":
		return "/"
	default:
		panic("unknown platform")
	}
}

func class(n int) (name string) {
	switch {
	case n < 0:
		name = "negative"
	case n == 0:
		name = "zero"
		fallthrough
	default:
		name += "other"
	}
	return name
}

func main() {
	println(separator(), class(0))
}
