module example.com/gone

go 1.27
