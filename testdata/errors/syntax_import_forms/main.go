// Import declarations that are not strings.
package main

import fmt
import ("os" "io")

func main() {}
