// Import paths with characters that no path may have.
package main

import "a b"
import `a\b`
import "what?"
import "x!y"
import "new\nline"

func main() {}
