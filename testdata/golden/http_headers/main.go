// A handler that looks at the request and answers with a header and a status.
package main

import (
	"fmt"
	"net/http"
	"strings"
)

type api struct {
	prefix string
	hits   int
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.hits++
	if r.Method != http.MethodGet {
		http.Error(w, "only GET", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, a.prefix)
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(http.StatusOK)
	fmt.Fprintf(w, "hello %s (%d)\n", name, a.hits)
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.Method, r.URL)
		next.ServeHTTP(w, r)
	})
}

func main() {
	http.Handle("/api/", logged(&api{prefix: "/api/"}))
}
