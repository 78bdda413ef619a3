/// What other packages need of package sort.
let embeddedSort: StaticString = #"""
  package sort

  type Interface interface {
  	Len() int
  	Less(i, j int) bool
  	Swap(i, j int)
  }
  """#

/// What only programs that import package sort need of it.
let embeddedSortRest: StaticString = #"""
  package sort

  import (
  	"slices"
  )

  type reverse struct{ Interface }
  type IntSlice []int
  type Float64Slice []float64
  type StringSlice []string

  //minigo:leaks
  func Search(n int, f func(int) bool) int {
  	i, j := 0, n
  	for i < j {
  		h := int(uint(i+j) >> 1)
  		if !f(h) {
  			i = h + 1
  		} else {
  			j = h
  		}
  	}
  	return i
  }

  //minigo:leaks
  func Find(n int, cmp func(int) int) (i int, found bool)

  //minigo:leaks
  func SearchInts(a []int, x int) int {
  	return Search(len(a), /*line /usr/local/go/src/sort/search.go:124:24*/func(i int) bool {
  		return a[i] >= x
  	})
  }

  //minigo:leaks
  func SearchFloat64s(a []float64, x float64) int {
  	return Search(len(a), /*line /usr/local/go/src/sort/search.go:132:24*/func(i int) bool {
  		return a[i] >= x
  	})
  }

  //minigo:leaks
  func SearchStrings(a []string, x string) int {
  	return Search(len(a), /*line /usr/local/go/src/sort/search.go:140:24*/func(i int) bool {
  		return a[i] >= x
  	})
  }

  //minigo:leaks
  func (p IntSlice) Search(x int) int

  //minigo:leaks
  func (p Float64Slice) Search(x float64) int

  //minigo:leaks
  func (p StringSlice) Search(x string) int

  //minigo:leaks x=heap
  func Slice(x any, less func(i, j int) bool)

  //minigo:leaks x=heap
  func SliceStable(x any, less func(i, j int) bool)

  //minigo:leaks x=calls/0,mutates/0
  func SliceIsSorted(x any, less func(i, j int) bool) bool

  //minigo:leaks data=heap
  func Sort(data Interface)

  //minigo:leaks r=heap
  func (r reverse) Less(i, j int) bool {
  	return r.Interface.Less(j, i)
  }

  //minigo:leaks data=heap
  func Reverse(data Interface) Interface {
  	return &reverse{data}
  }

  //minigo:leaks data=heap
  func IsSorted(data Interface) bool

  //minigo:leaks
  func (x IntSlice) Len() int {
  	return len(x)
  }

  //minigo:leaks
  func (x IntSlice) Less(i, j int) bool {
  	return x[i] < x[j]
  }

  //minigo:leaks x=mutates/0
  func (x IntSlice) Swap(i, j int) {
  	x[i], x[j] = x[j], x[i]
  }

  //minigo:leaks x=heap
  func (x IntSlice) Sort() {
  	Sort(x)
  }

  //minigo:leaks
  func (x Float64Slice) Len() int {
  	return len(x)
  }

  //minigo:leaks
  func (x Float64Slice) Less(i, j int) bool {
  	return x[i] < x[j] || (isNaN(x[i]) && !isNaN(x[j]))
  }

  //minigo:leaks x=mutates/0
  func (x Float64Slice) Swap(i, j int) {
  	x[i], x[j] = x[j], x[i]
  }

  //minigo:leaks
  func isNaN(f float64) bool {
  	return f != f
  }

  //minigo:leaks x=heap
  func (x Float64Slice) Sort() {
  	Sort(x)
  }

  //minigo:leaks
  func (x StringSlice) Len() int {
  	return len(x)
  }

  //minigo:leaks
  func (x StringSlice) Less(i, j int) bool {
  	return x[i] < x[j]
  }

  //minigo:leaks x=mutates/0
  func (x StringSlice) Swap(i, j int) {
  	x[i], x[j] = x[j], x[i]
  }

  //minigo:leaks x=heap
  func (x StringSlice) Sort() {
  	Sort(x)
  }

  //minigo:leaks x=mutates/0
  func Ints(x []int)

  //minigo:leaks x=mutates/0
  func Float64s(x []float64)

  //minigo:leaks x=mutates/0
  func Strings(x []string)

  //minigo:leaks
  func IntsAreSorted(x []int) bool {
  	return slices.IsSorted(x)
  }

  //minigo:leaks
  func Float64sAreSorted(x []float64) bool {
  	return slices.IsSorted(x)
  }

  //minigo:leaks
  func StringsAreSorted(x []string) bool {
  	return slices.IsSorted(x)
  }

  //minigo:leaks data=heap
  func Stable(data Interface)
  """#
