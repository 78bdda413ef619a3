// The order of bounds checks: expressions of all cases come before the bodies of cases, a place before what is appended to it.
package main

var classes [256]uint8

func class(b byte) bool { return classes[b] != 0 }

func kind(s []byte) int {
	b := s[0]
	switch {
	case class(b):
		for len(s) > 0 && class(s[0]) {
			s = s[1:]
		}
	case classes[b^1] == 2:
		if classes[b|1] == 1 {
			return 1
		}
		fallthrough
	case class(b + 1):
		return int(classes[b&7])
	default:
		return int(classes[b>>1])
	}
	switch classes[b] {
	case classes[b+1]:
		return int(classes[b+2])
	case classes[b+3]:
		return int(classes[b+4])
	}
	return len(s)
}

type table struct {
	rows  [256][]int
	words [256]string
	other [256][]int
}

func (t *table) add(b byte, values ...int) {
	t.rows[b] = append(t.rows[b], values[0])
	t.rows[b] = append(t.rows[b], t.rows[b+1][0])
	t.rows[b] = append(t.other[b], 1)
	t.rows[b] = t.rows[b][1:]
	t.rows[b] = t.other[b][:2]
	t.words[b] = t.words[b][1:]
	t.words[b] = t.words[b+1][1:]
	t.rows[b] = append(t.rows[b], kind(nil))
}

func main() {
	var t table
	t.add(1, 2)
	println(kind([]byte("ab")))
}
