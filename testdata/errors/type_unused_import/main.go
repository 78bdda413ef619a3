// Imports that are not used.
package main

import (
	"fmt"
	str "strings"
	"math/rand"
	_ "os"
	. "time"
)

func main() {}
