/// The declarations of package math/rand.
let embeddedRand: StaticString = #"""
  package rand

  const (
  	rngLen  = 607
  	rngMax  = 1 << 63
  	rngMask = rngMax - 1
  )

  type Source interface {
  	Int63() int64
  	Seed(seed int64)
  }
  type Source64 interface {
  	Source
  	Uint64() uint64
  }
  type Rand struct {
  	src     Source
  	s64     Source64
  	readVal int64
  	readPos int8
  }
  type rngSource struct {
  	tap  int
  	feed int
  	vec  [rngLen]int64
  }
  type Zipf struct {
  	r            *Rand
  	imax         float64
  	v            float64
  	q            float64
  	s            float64
  	oneminusQ    float64
  	oneminusQinv float64
  	hxm          float64
  	hx0minusHxm  float64
  }

  //minigo:leaks r=content
  func (r *Rand) ExpFloat64() float64

  //minigo:leaks r=content
  func (r *Rand) NormFloat64() float64

  //minigo:leaks
  func NewSource(seed int64) Source {
  	return newSource(seed)
  }

  //minigo:leaks
  func newSource(seed int64) *rngSource {
  	var rng rngSource
  	rng.Seed(seed)
  	return &rng
  }

  //minigo:leaks src=heap
  func New(src Source) *Rand {
  	s64, _ := src.(Source64)
  	return &Rand{src: src, s64: s64}
  }

  //minigo:leaks r=content,mutates/0
  func (r *Rand) Seed(seed int64)

  //minigo:leaks r=content
  func (r *Rand) Int63() int64 {
  	return r.src.Int63()
  }

  //minigo:leaks r=content
  func (r *Rand) Uint32() uint32 {
  	return uint32(r.Int63() >> 31)
  }

  //minigo:leaks r=content
  func (r *Rand) Uint64() uint64

  //minigo:leaks r=content
  func (r *Rand) Int31() int32 {
  	return int32(r.Int63() >> 32)
  }

  //minigo:leaks r=content
  func (r *Rand) Int() int {
  	u := uint(r.Int63())
  	return int(u << 1 >> 1)
  }

  //minigo:leaks r=content
  func (r *Rand) Int63n(n int64) int64

  //minigo:leaks r=content
  func (r *Rand) Int31n(n int32) int32

  //minigo:leaks r=content
  func (r *Rand) Intn(n int) int

  //minigo:leaks r=content
  func (r *Rand) Float64() float64 {
  again:
  	f := float64(r.Int63()) / (1 << 63)
  	if f == 1 {
  		goto again
  	}
  	return f
  }

  //minigo:leaks r=content
  func (r *Rand) Float32() float32

  //minigo:leaks r=content
  func (r *Rand) Perm(n int) []int

  //minigo:leaks r=content
  func (r *Rand) Shuffle(n int, swap func(i, j int))

  //minigo:leaks r=content,mutates/0 p=mutates/0
  func (r *Rand) Read(p []byte) (n int, err error)

  //minigo:leaks
  func Seed(seed int64)

  //minigo:leaks
  func Int63() int64

  //minigo:leaks
  func Uint32() uint32

  //minigo:leaks
  func Uint64() uint64

  //minigo:leaks
  func Int31() int32

  //minigo:leaks
  func Int() int

  //minigo:leaks
  func Int63n(n int64) int64

  //minigo:leaks
  func Int31n(n int32) int32

  //minigo:leaks
  func Intn(n int) int

  //minigo:leaks
  func Float64() float64

  //minigo:leaks
  func Float32() float32

  //minigo:leaks
  func Perm(n int) []int

  //minigo:leaks
  func Shuffle(n int, swap func(i, j int))

  //minigo:leaks p=mutates/0
  func Read(p []byte) (n int, err error)

  //minigo:leaks
  func NormFloat64() float64

  //minigo:leaks
  func ExpFloat64() float64

  //minigo:leaks rng=mutates/0
  func (rng *rngSource) Seed(seed int64)

  //minigo:leaks rng=mutates/0
  func (rng *rngSource) Int63() int64 {
  	return int64(rng.Uint64() & rngMask)
  }

  //minigo:leaks rng=mutates/0
  func (rng *rngSource) Uint64() uint64 {
  	rng.tap--
  	if rng.tap < 0 {
  		rng.tap += rngLen
  	}
  	rng.feed--
  	if rng.feed < 0 {
  		rng.feed += rngLen
  	}
  	x := rng.vec[rng.tap] + rng.vec[rng.feed]
  	rng.vec[rng.feed] = x
  	return uint64(x)
  }

  //minigo:leaks r=heap
  func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf

  //minigo:leaks z=heap/2
  func (z *Zipf) Uint64() uint64
  """#
