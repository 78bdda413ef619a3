// More undefined names: in literals, types of expressions, labels and cases.
package main

func main() {
	_ = []missing{}
	_ = map[string]missing{"a": {1}}
	_ = t{x: missing}
	for i := range missing {
	}
	switch missing {
	case 1:
	}
	missing = 1
	missing++
	x, y := missing, 1
	_ = any(1).(missing)
	go missing()
	select {
	case <-missing:
	}
}
