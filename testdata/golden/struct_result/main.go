// Structs and arrays that are returned by value need no allocation of their own.
package main

type Summary struct {
	Count int
	Min   float64
	Max   float64
}

func summarize(values []float64) Summary {
	s := Summary{Count: len(values)}
	for i, v := range values {
		if i == 0 || v < s.Min {
			s.Min = v
		}
		if i == 0 || v > s.Max {
			s.Max = v
		}
	}
	return s
}

func histogram(values []float64) [4]int {
	var buckets [4]int
	for _, v := range values {
		buckets[int(v)&3]++
	}
	return buckets
}

func main() {
	values := []float64{1.5, 2.25, 3}
	s := summarize(values)
	h := histogram(values)
	println(s.Count, s.Min, s.Max, h[0])
}
