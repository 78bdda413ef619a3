module example.com/system

go 1.27
