// A request is handed on to many functions, so it lives on the heap: the handler's own parameters
// are only as good as what it calls through the interface.
package main

import (
	"fmt"
	"net/http"
)

func handler(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "Hello, %s", r.URL.Path)
}

func main() {
	http.HandleFunc("/", handler)
}
