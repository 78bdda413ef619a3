// Literals in methods, in init functions and in other literals have names that say where they stand.
package main

type Queue struct{ items []int }

func (q *Queue) Each(visit func(int)) {
	for _, v := range q.items {
		visit(v)
	}
}

func (q *Queue) Total() (sum int) {
	q.Each(func(v int) { sum += v })
	return sum
}

func (q Queue) Sorter() func() func(i, j int) bool {
	return func() func(i, j int) bool {
		return func(i, j int) bool { return q.items[i] < q.items[j] }
	}
}

var startup []func()

func init() {
	startup = append(startup, func() {
		startup = append(startup, func() {})
	})
}

func main() {
	q := Queue{[]int{2, 1}}
	println(q.Total(), q.Sorter()()(0, 1), len(startup))
}
