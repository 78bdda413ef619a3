module example.com/curried

go 1.27
