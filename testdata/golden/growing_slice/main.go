// A variable whose address is appended to a slice escapes with the slice's backing array.
package main

type Node struct{ value int }

func collect(n int) []*Node {
	var nodes []*Node
	for i := 0; i < n; i++ {
		node := Node{value: i}
		nodes = append(nodes, &node)
	}
	return nodes
}

func sum(n int) int {
	var values []int
	for i := 0; i < n; i++ {
		values = append(values, i*i)
	}
	total := 0
	for _, v := range values {
		total += v
	}
	return total
}

func main() {
	println(len(collect(3)), sum(4))
}
