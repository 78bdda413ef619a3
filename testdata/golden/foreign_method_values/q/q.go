package q

type I interface {
	M(int, []byte) []byte
	N(*int)
	P([]byte) error
	Q(b []byte)
}

type E struct{ n int }

func (e *E) Append(dst []byte, src []byte) []byte { return append(dst, src...) }
func (e *E) Anon([]byte, *int) ([]byte, error)    { return nil, nil }
func (e *E) Blank(_ []byte) *int                  { return &e.n }
