// Wall runs commands in turn and prints the median wall time of each, and how many times it goes into that of the first
// one: the second half of scripts/bench. Usage: wall RUNS COMMAND {LABEL COMMAND}. Commands are split at blanks and
// may start with VARIABLE=value; each runs once before it counts. EDIT=FILE has a comment put behind the Go file FILE before
// each run, which changes from run to run.
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

// What files to be edited hold without the comment, and the number of edits so far.
var originals = map[string][]byte{}
var edits = 0

// Edit replaces file: what was read into memory or linked elsewhere stays as it is.
func edit(file string) {
	original, known := originals[file]
	if !known {
		content, err := os.ReadFile(file)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		original = content
		originals[file] = content
	}
	edits++
	os.Remove(file)
	content := fmt.Appendf(slices.Clone(original), "\n// %d\n", edits)
	if err := os.WriteFile(file, content, 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(command string) time.Duration {
	words := strings.Fields(command)
	environment := os.Environ()
	for strings.Contains(words[0], "=") {
		if file, isEdit := strings.CutPrefix(words[0], "EDIT="); isEdit {
			edit(file)
		} else {
			environment = append(environment, words[0])
		}
		words = words[1:]
	}
	process := exec.Command(words[0], words[1:]...)
	process.Env = environment
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
	commands := []string{os.Args[2]}
	labels := []string{""}
	for i := 3; i+1 < len(os.Args); i += 2 {
		labels = append(labels, os.Args[i])
		commands = append(commands, os.Args[i+1])
	}
	times := make([][]time.Duration, len(commands))
	for round := range runs + 1 {
		for i, command := range commands {
			if taken := run(command); round > 0 {
				times[i] = append(times[i], taken)
			}
		}
	}
	median := make([]float64, len(commands))
	for i := range times {
		slices.Sort(times[i])
		median[i] = times[i][len(times[i])/2].Seconds() * 1e3
	}
	for i := 1; i < len(commands); i++ {
		fmt.Printf("%-15sminigo %7.2f ms     go build   %6.1f ms     %5.1f times\n",
			labels[i], median[i], median[0], median[0]/median[i])
	}
}
