// strconv formats into a buffer of the caller or into a new string.
package main

import "strconv"

func parse(words []string) (sum int, err error) {
	for _, w := range words {
		n, err := strconv.Atoi(w)
		if err != nil {
			return 0, err
		}
		sum += n
	}
	return sum, nil
}

func format(values []int) string {
	var space [64]byte
	buf := space[:0]
	for _, v := range values {
		buf = strconv.AppendInt(buf, int64(v), 10)
		buf = append(buf, ' ')
	}
	return string(buf)
}

func main() {
	sum, _ := parse([]string{"1", "2"})
	println(strconv.Itoa(sum), format([]int{3, 4}), strconv.Quote("q"), strconv.FormatBool(true))
	f, err := strconv.ParseFloat("1.5", 64)
	println(f, err == nil)
}
