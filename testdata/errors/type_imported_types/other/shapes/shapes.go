package shapes

type Shape interface{ Area() float64; hidden() }

type Square struct{ Side int }

func (Square) Area() float64 { return 0 }
