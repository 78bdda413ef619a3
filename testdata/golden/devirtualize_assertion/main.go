// A type assertion tells the type of an interface: calls after it are direct.
package main

type Stringer interface{ String() string }

type ID int

func (i ID) String() string { return "id" }

func assert(v any) string {
	var s Stringer = v.(ID)
	return s.String()
}

func convert(n int) string {
	return Stringer(ID(n)).String()
}

func first(list []ID) string {
	for _, id := range list {
		var s Stringer = id
		return s.String()
	}
	return ""
}

func cannot(s Stringer) string {
	t := s
	return t.String()
}

func main() {
	println(assert(ID(1)), convert(2), first([]ID{3}), cannot(ID(4)))
}
