// Frontend measures go/scanner and go/parser over the files named on its standard input: the yardstick of
// `scripts/bench`. Comments are skipped and identifiers not resolved, as in minigo.
package main

import (
	"bufio"
	"fmt"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
	"runtime/debug"
	"syscall"
)

// used returns the processor time of the process in nanoseconds: with one processor that is the time that passes, without
// that of others on a busy machine.
func used() int64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func main() {
	debug.SetGCPercent(400)
	var sources [][]byte
	var names []string
	bytes := 0
	input := bufio.NewScanner(os.Stdin)
	for input.Scan() {
		source, err := os.ReadFile(input.Text())
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		names = append(names, input.Text())
		sources = append(sources, source)
		bytes += len(source)
	}
	best := func(run func()) float64 {
		least := int64(1 << 62)
		for range 5 {
			start := used()
			run()
			least = min(least, used()-start)
		}
		return float64(bytes) * 1e3 / float64(least)
	}
	lex := best(func() {
		for i, source := range sources {
			files := token.NewFileSet()
			file := files.AddFile(names[i], -1, len(source))
			var s scanner.Scanner
			s.Init(file, source, nil, 0)
			for {
				if _, kind, _ := s.Scan(); kind == token.EOF {
					break
				}
			}
		}
	})
	parse := best(func() {
		for i, source := range sources {
			files := token.NewFileSet()
			parser.ParseFile(files, names[i], source, parser.SkipObjectResolution)
		}
	})
	fmt.Printf("%.1f %.1f\n", lex, parse)
}
