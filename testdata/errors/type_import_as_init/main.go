// Packages imported under names that only functions may have.
package main

import init "fmt"
import main "strings"

func f() { init.Println() }

func main() {}
