// A priority queue of pointers, with the indexes kept in the elements.
package main

type item struct {
	name     string
	priority int
	index    int
}

type queue []*item

func (q queue) less(i, j int) bool { return q[i].priority < q[j].priority }

func (q queue) swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index, q[j].index = i, j
}

func (q *queue) push(it *item) {
	it.index = len(*q)
	*q = append(*q, it)
	for i := it.index; i > 0; {
		parent := (i - 1) / 2
		if !q.less(i, parent) {
			break
		}
		q.swap(i, parent)
		i = parent
	}
}

func (q *queue) pop() *item {
	old := *q
	n := len(old) - 1
	q.swap(0, n)
	top := old[n]
	old[n] = nil
	*q = old[:n]
	for i := 0; ; {
		child := 2*i + 1
		if child >= n {
			return top
		}
		if child+1 < n && q.less(child+1, child) {
			child++
		}
		if !q.less(child, i) {
			return top
		}
		q.swap(i, child)
		i = child
	}
}

func main() {
	var q queue
	for i, name := range []string{"c", "a", "b"} {
		q.push(&item{name: name, priority: (i + 2) % 3})
	}
	println(q.pop().name, q.pop().name, len(q))
}
