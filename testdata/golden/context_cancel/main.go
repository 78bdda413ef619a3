// A context is an interface: everything handed to it escapes.
package main

import (
	"context"
	"fmt"
	"time"
)

type key struct{}

func work(ctx context.Context, results chan<- string) {
	select {
	case <-ctx.Done():
		results <- ctx.Err().Error()
	case <-time.After(time.Hour):
		results <- "done"
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ctx = context.WithValue(ctx, key{}, "request 1")
	results := make(chan string, 1)
	go work(ctx, results)
	cancel()
	fmt.Println(<-results, ctx.Value(key{}))
}
