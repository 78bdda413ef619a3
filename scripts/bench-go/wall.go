// Wall runs two commands in turn and prints the median wall time of each and their ratio: the second half of
// scripts/bench. Usage: wall RUNS COMMAND COMMAND. Commands are split at blanks; each runs once before it counts.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
)

func run(command string) time.Duration {
	words := strings.Fields(command)
	process := exec.Command(words[0], words[1:]...)
	start := time.Now()
	if err := process.Run(); err != nil {
		fmt.Fprintln(os.Stderr, command, err)
		os.Exit(1)
	}
	return time.Since(start)
}

func main() {
	runs, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	commands := os.Args[2:4]
	var times [2][]time.Duration
	for round := range runs + 1 {
		for i, command := range commands {
			if taken := run(command); round > 0 {
				times[i] = append(times[i], taken)
			}
		}
	}
	var median [2]float64
	for i := range times {
		slices.Sort(times[i])
		median[i] = times[i][len(times[i])/2].Seconds() * 1e3
	}
	fmt.Printf("cube:          minigo %7.2f ms     go build   %6.1f ms     %5.1f times\n",
		median[0], median[1], median[1]/median[0])
}
