package main

func other() {
	for range 10 {
	}
	_ = max(1, 2)
}
