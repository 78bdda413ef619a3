package main

func cut(b []byte, c byte) (before, after []byte) {
	for i := range b {
		if b[i] == c {
			return b[:i], b[i+1:]
		}
	}
	return b, nil
}

func fields(b []byte) (n int) {
	var sum int
	take := func(b []byte, c byte, unit int) []byte {
		number, rest := cut(b, c)
		if len(rest) == 0 {
			return b
		}
		for _, d := range number {
			sum = sum*10 + int(d-'0')
			sum *= unit
			n++
		}
		for len(number) > 1 && number[0] == '0' {
			number = number[1:]
		}
		return rest
	}
	date, time := cut(b, 'T')
	if len(date) > 0 {
		date = take(date, 'Y', 12)
		date = take(date, 'M', 30)
		date = take(date, 'D', 1)
	}
	if len(time) > 0 {
		time = take(time, 'H', 60)
		time = take(time, 'M', 60)
	}
	return n + len(date) + len(time)
}

func main() { println(fields([]byte("1Y2M3DT4H5M"))) }
