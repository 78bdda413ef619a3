// The function main takes nothing and returns nothing.
package main

func main(args []string) int {
	return len(args)
}

func init(x int) {}
