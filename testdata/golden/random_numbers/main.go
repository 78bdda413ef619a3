// Shuffling with a source of one's own and with the shared one.
package main

import (
	"fmt"
	"math/rand"
)

func deal(r *rand.Rand, n int) []int {
	cards := make([]int, n)
	for i := range cards {
		cards[i] = i
	}
	r.Shuffle(n, func(i, j int) {
		cards[i], cards[j] = cards[j], cards[i]
	})
	return cards
}

func main() {
	r := rand.New(rand.NewSource(1))
	fmt.Println(len(deal(r, 52)), rand.Intn(1), r.Perm(2))
}
