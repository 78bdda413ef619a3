// Options as closures: each of them captures its value, and the options travel in a slice.
package main

type Client struct {
	host    string
	retries int
	hooks   []func(string)
}

type Option func(*Client)

func WithRetries(n int) Option {
	return func(c *Client) { c.retries = n }
}

func WithHook(hook func(string)) Option {
	return func(c *Client) { c.hooks = append(c.hooks, hook) }
}

func NewClient(host string, options ...Option) *Client {
	c := &Client{host: host}
	for _, option := range options {
		option(c)
	}
	return c
}

func main() {
	c := NewClient("localhost", WithRetries(3), WithHook(func(s string) { println(s) }))
	c.hooks[0](c.host)
}
