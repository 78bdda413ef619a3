package sub

func F(x int) { y := 1 }
