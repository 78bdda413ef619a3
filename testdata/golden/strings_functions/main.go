// Functions of package strings that cut a string return a part of it; others make a new one.
package main

import "strings"

func domain(address string) string {
	_, after, found := strings.Cut(address, "@")
	if !found {
		return ""
	}
	return strings.TrimSuffix(strings.TrimSpace(after), ".")
}

func fields(line string) []string {
	parts := strings.Split(line, ",")
	for i := range parts {
		parts[i] = strings.ToUpper(parts[i])
	}
	return parts
}

func main() {
	println(domain("user@example.com"), strings.Join(fields("a,b"), "-"))
	println(strings.Contains("gopher", "go"), strings.HasPrefix("gopher", "ph"), strings.Index("go", "o"))
	println(strings.Repeat("ab", 2), strings.Fields(" a b ")[1], strings.EqualFold("Go", "GO"))
}
