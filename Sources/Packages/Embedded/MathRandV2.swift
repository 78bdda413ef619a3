/// The declarations of package math/rand/v2.
let embeddedMathRandV2: StaticString = #"""
  package rand

  import (
  	"internal/byteorder"
  	"internal/chacha8rand"
  	"math/bits"
  )

  type ChaCha8 struct {
  	state   chacha8rand.State
  	readBuf [8]byte
  	readLen int
  }
  type PCG struct {
  	hi uint64
  	lo uint64
  }
  type Source interface{ Uint64() uint64 }
  type Rand struct{ src Source }
  type intType interface {
  	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
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

  var errUnmarshalPCG error
  var globalRand *Rand

  //minigo:leaks
  func NewChaCha8(seed [32]byte) *ChaCha8 {
  	c := new(ChaCha8)
  	c.state.Init(seed)
  	return c
  }

  //minigo:leaks c=heap
  func (c *ChaCha8) Seed(seed [32]byte) {
  	c.state.Init(seed)
  	c.readLen = 0
  	c.readBuf = [8]byte{}
  }

  //minigo:leaks c=heap
  func (c *ChaCha8) Uint64() uint64

  //minigo:leaks c=heap p=mutates/0
  func (c *ChaCha8) Read(p []byte) (n int, err error)

  //minigo:leaks c=heap
  func (c *ChaCha8) UnmarshalBinary(data []byte) error

  //minigo:leaks b=mutates/0,r0/0
  func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error)

  //minigo:leaks
  func (c *ChaCha8) MarshalBinary() ([]byte, error) {
  	return c.AppendBinary(make([]byte, 0, 64))
  }

  //minigo:leaks r=content
  func (r *Rand) ExpFloat64() float64

  //minigo:leaks r=content
  func (r *Rand) NormFloat64() float64

  //minigo:leaks
  func NewPCG(seed1, seed2 uint64) *PCG {
  	return &PCG{seed1, seed2}
  }

  //minigo:leaks p=mutates/0
  func (p *PCG) Seed(seed1, seed2 uint64) {
  	p.hi = seed1
  	p.lo = seed2
  }

  //minigo:leaks b=mutates/0,r0/0
  func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
  	b = append(b, "pcg:"...)
  	b = byteorder.BEAppendUint64(b, p.hi)
  	b = byteorder.BEAppendUint64(b, p.lo)
  	return b, nil
  }

  //minigo:leaks
  func (p *PCG) MarshalBinary() ([]byte, error) {
  	return p.AppendBinary(make([]byte, 0, 20))
  }

  //minigo:leaks p=mutates/0
  func (p *PCG) UnmarshalBinary(data []byte) error {
  	if len(data) != 20 || string(data[:4]) != "pcg:" {
  		return errUnmarshalPCG
  	}
  	p.hi = byteorder.BEUint64(data[4:])
  	p.lo = byteorder.BEUint64(data[12:])
  	return nil
  }

  //minigo:leaks p=mutates/0
  func (p *PCG) next() (hi, lo uint64) {
  	hi, lo = bits.Mul64(p.lo, 4865540595714422341)
  	hi += p.hi*4865540595714422341 + p.lo*2549297995355413924
  	lo, c := bits.Add64(lo, 1442695040888963407, 0)
  	hi, _ = bits.Add64(hi, 6364136223846793005, c)
  	p.lo = lo
  	p.hi = hi
  	return hi, lo
  }

  //minigo:leaks p=mutates/0
  func (p *PCG) Uint64() uint64 {
  	hi, lo := p.next()
  	hi ^= hi >> 32
  	hi *= 0xda942042e4dd58b5
  	hi ^= hi >> 48
  	hi *= lo | 1
  	return hi
  }

  //minigo:leaks src=heap
  func New(src Source) *Rand {
  	return &Rand{src: src}
  }

  //minigo:leaks r=content
  func (r *Rand) Int64() int64 {
  	return int64(r.src.Uint64() &^ (1 << 63))
  }

  //minigo:leaks r=content
  func (r *Rand) Uint32() uint32 {
  	return uint32(r.src.Uint64() >> 32)
  }

  //minigo:leaks r=content
  func (r *Rand) Uint64() uint64 {
  	return r.src.Uint64()
  }

  //minigo:leaks r=content
  func (r *Rand) Int32() int32 {
  	return int32(r.src.Uint64() >> 33)
  }

  //minigo:leaks r=content
  func (r *Rand) Int() int {
  	return int(uint(r.src.Uint64()) << 1 >> 1)
  }

  //minigo:leaks r=content
  func (r *Rand) Uint() uint {
  	return uint(r.src.Uint64())
  }

  //minigo:leaks r=content
  func (r *Rand) Int64N(n int64) int64 {
  	if n <= 0 {
  		panic("invalid argument to Int64N")
  	}
  	return int64(r.uint64n(uint64(n)))
  }

  //minigo:leaks r=content
  func (r *Rand) Uint64N(n uint64) uint64 {
  	if n == 0 {
  		panic("invalid argument to Uint64N")
  	}
  	return r.uint64n(n)
  }

  //minigo:leaks r=content
  func (r *Rand) uint64n(n uint64) uint64

  //minigo:leaks r=content
  func (r *Rand) Int32N(n int32) int32 {
  	if n <= 0 {
  		panic("invalid argument to Int32N")
  	}
  	return int32(r.uint64n(uint64(n)))
  }

  //minigo:leaks r=content
  func (r *Rand) Uint32N(n uint32) uint32 {
  	if n == 0 {
  		panic("invalid argument to Uint32N")
  	}
  	return uint32(r.uint64n(uint64(n)))
  }

  //minigo:leaks r=content
  func (r *Rand) IntN(n int) int {
  	if n <= 0 {
  		panic("invalid argument to IntN")
  	}
  	return int(r.uint64n(uint64(n)))
  }

  //minigo:leaks r=content
  func (r *Rand) UintN(n uint) uint {
  	if n == 0 {
  		panic("invalid argument to UintN")
  	}
  	return uint(r.uint64n(uint64(n)))
  }

  //line /usr/local/go/src/math/rand/v2/rand.go:213:1
  func (r *Rand) N[Int intType](n Int) Int

  //minigo:leaks r=content
  func (r *Rand) Float64() float64 {
  	return float64(r.Uint64()<<11>>11) / (1 << 53)
  }

  //minigo:leaks r=content
  func (r *Rand) Float32() float32 {
  	return float32(r.Uint32()<<8>>8) / (1 << 24)
  }

  //minigo:leaks r=content
  func (r *Rand) Perm(n int) []int

  //minigo:leaks r=content
  func (r *Rand) Shuffle(n int, swap func(i, j int))

  //minigo:leaks
  func Int64() int64 {
  	return globalRand.Int64()
  }

  //minigo:leaks
  func Uint32() uint32 {
  	return globalRand.Uint32()
  }

  //minigo:leaks
  func Uint64N(n uint64) uint64 {
  	return globalRand.Uint64N(n)
  }

  //minigo:leaks
  func Uint32N(n uint32) uint32 {
  	return globalRand.Uint32N(n)
  }

  //minigo:leaks
  func Uint64() uint64 {
  	return globalRand.Uint64()
  }

  //minigo:leaks
  func Int32() int32 {
  	return globalRand.Int32()
  }

  //minigo:leaks
  func Int() int {
  	return globalRand.Int()
  }

  //minigo:leaks
  func Uint() uint {
  	return globalRand.Uint()
  }

  //minigo:leaks
  func Int64N(n int64) int64 {
  	return globalRand.Int64N(n)
  }

  //minigo:leaks
  func Int32N(n int32) int32 {
  	return globalRand.Int32N(n)
  }

  //minigo:leaks
  func IntN(n int) int {
  	return globalRand.IntN(n)
  }

  //minigo:leaks
  func UintN(n uint) uint {
  	return globalRand.UintN(n)
  }

  //line /usr/local/go/src/math/rand/v2/rand.go:336:1
  func N[Int intType](n Int) Int {
  	return globalRand.N(n)
  }

  //minigo:leaks
  func Float64() float64 {
  	return globalRand.Float64()
  }

  //minigo:leaks
  func Float32() float32 {
  	return globalRand.Float32()
  }

  //minigo:leaks
  func Perm(n int) []int {
  	return globalRand.Perm(n)
  }

  //minigo:leaks
  func Shuffle(n int, swap func(i, j int)) {
  	globalRand.Shuffle(n, swap)
  }

  //minigo:leaks
  func NormFloat64() float64 {
  	return globalRand.NormFloat64()
  }

  //minigo:leaks
  func ExpFloat64() float64 {
  	return globalRand.ExpFloat64()
  }

  //minigo:leaks r=heap
  func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf

  //minigo:leaks z=heap/2
  func (z *Zipf) Uint64() uint64
  """#
