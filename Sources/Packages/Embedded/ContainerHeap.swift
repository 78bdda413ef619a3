/// The declarations of package container/heap.
let embeddedContainerHeap: StaticString = #"""
  package heap

  import (
  	"sort"
  )

  type Interface interface {
  	sort.Interface
  	Push(x any)
  	Pop() any
  }

  //minigo:leaks h=heap
  func Init(h Interface)

  //minigo:leaks h=heap x=heap
  func Push(h Interface, x any)

  //minigo:leaks h=heap
  func Pop(h Interface) any

  //minigo:leaks h=heap
  func Remove(h Interface, i int) any

  //minigo:leaks h=heap
  func Fix(h Interface, i int)
  """#
