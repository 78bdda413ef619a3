// A package that is not called main builds, and leaves nothing behind.
package greeting

func Hello() string { return "hello" }
