package shapes

type Shape interface {
	Area() float64
	hidden()
}

type Square struct {
	Side int
	name string
}

func (Square) Area() float64 { return 0 }
func (Square) hidden()       {}

type Circle struct{ R int }

func (*Circle) Area() int { return 0 }

func New(side int) Square { return Square{} }
