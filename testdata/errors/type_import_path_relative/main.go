// Import paths that begin or end strangely.
package main

import "/absolute"
import "strings/"
import "a//b"
import "./."

func main() {}
