// A handler that does nothing keeps both of its parameters to itself.
package main

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	// handle the request
}

func main() {
	http.HandleFunc("/", handler)
}
