// Variadic parameters handed on as a whole, by functions around fmt.
package main

import (
	"fmt"
	"strings"
)

type Logger struct {
	out    *strings.Builder
	prefix string
}

func (l *Logger) Logf(format string, args ...any) {
	fmt.Fprintf(l.out, l.prefix+format+"\n", args...)
}

func (l *Logger) Log(args ...any) {
	l.out.WriteString(fmt.Sprintln(append([]any{l.prefix}, args...)...))
}

func wrap(format string, args ...any) error {
	return fmt.Errorf("wrapped: "+format, args...)
}

func main() {
	l := &Logger{out: new(strings.Builder), prefix: "> "}
	n := 3
	l.Logf("%d of %s", n, "four")
	l.Log("done", n+1, []int{n})
	fmt.Print(l.out.String(), wrap("%v", n))
}
