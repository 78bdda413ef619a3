// Mathematical functions: some are instructions, some are expanded, the others are called.
package main

import (
	"fmt"
	"math"
)

type Vector struct{ X, Y float64 }

func (v Vector) Length() float64 { return math.Sqrt(v.X*v.X + v.Y*v.Y) }

func (v Vector) Rounded() Vector { return Vector{math.Floor(v.X), math.Ceil(v.Y)} }

func angle(v Vector) float64 { return math.Atan2(v.Y, v.X) * 180 / math.Pi }

func main() {
	v := Vector{3, 4}
	fmt.Println(v.Length(), v.Rounded(), angle(v), math.Abs(-2), math.Max(1, v.X))
	fmt.Println(math.MaxInt64, math.Inf(1), math.IsNaN(math.Log(-1)), math.Float64bits(1))
}
