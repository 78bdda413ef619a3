// An empty import path.
package main

import ""

func main() {}
