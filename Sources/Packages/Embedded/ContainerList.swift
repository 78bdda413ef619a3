/// What other packages need of package container/list.
let embeddedContainerList: StaticString = #"""
  package list

  type Element struct {
  	next, prev *Element
  	list       *List
  	Value      any
  }
  type List struct {
  	root Element
  	len  int
  }

  //minigo:leaks
  func (l *List) Len() int {
  	return l.len
  }
  """#

/// What only programs that import package container/list need of it.
let embeddedContainerListRest: StaticString = #"""
  package list

  //minigo:leaks e=r0/1
  func (e *Element) Next() *Element {
  	if p := e.next; e.list != nil && p != &e.list.root {
  		return p
  	}
  	return nil
  }

  //minigo:leaks e=r0/1
  func (e *Element) Prev() *Element {
  	if p := e.prev; e.list != nil && p != &e.list.root {
  		return p
  	}
  	return nil
  }

  //minigo:leaks l=heap
  func (l *List) Init() *List {
  	l.root.next = &l.root
  	l.root.prev = &l.root
  	l.len = 0
  	return l
  }

  //minigo:leaks
  func New() *List {
  	return new(List).Init()
  }

  //minigo:leaks l=r0/1
  func (l *List) Front() *Element {
  	if l.len == 0 {
  		return nil
  	}
  	return l.root.next
  }

  //minigo:leaks l=r0/1
  func (l *List) Back() *Element {
  	if l.len == 0 {
  		return nil
  	}
  	return l.root.prev
  }

  //minigo:leaks l=heap
  func (l *List) lazyInit() {
  	if l.root.next == nil {
  		l.Init()
  	}
  }

  //minigo:leaks l=heap e=heap at=heap
  func (l *List) insert(e, at *Element) *Element {
  	e.prev = at
  	e.next = at.next
  	e.prev.next = e
  	e.next.prev = e
  	e.list = l
  	l.len++
  	return e
  }

  //minigo:leaks l=heap v=heap at=heap
  func (l *List) insertValue(v any, at *Element) *Element {
  	return l.insert(&Element{Value: v}, at)
  }

  //minigo:leaks l=mutates/0 e=content,mutates/0
  func (l *List) remove(e *Element) {
  	e.prev.next = e.next
  	e.next.prev = e.prev
  	e.next = nil
  	e.prev = nil
  	e.list = nil
  	l.len--
  }

  //minigo:leaks e=heap at=heap
  func (l *List) move(e, at *Element) {
  	if e == at {
  		return
  	}
  	e.prev.next = e.next
  	e.next.prev = e.prev
  	e.prev = at
  	e.next = at.next
  	e.prev.next = e
  	e.next.prev = e
  }

  //minigo:leaks l=mutates/0 e=content,mutates/0
  func (l *List) Remove(e *Element) any {
  	if e.list == l {
  		l.remove(e)
  	}
  	return e.Value
  }

  //minigo:leaks l=heap v=heap
  func (l *List) PushFront(v any) *Element {
  	l.lazyInit()
  	return l.insertValue(v, &l.root)
  }

  //minigo:leaks l=heap v=heap
  func (l *List) PushBack(v any) *Element {
  	l.lazyInit()
  	return l.insertValue(v, l.root.prev)
  }

  //minigo:leaks l=heap v=heap mark=content
  func (l *List) InsertBefore(v any, mark *Element) *Element {
  	if mark.list != l {
  		return nil
  	}
  	return l.insertValue(v, mark.prev)
  }

  //minigo:leaks l=heap v=heap mark=heap
  func (l *List) InsertAfter(v any, mark *Element) *Element {
  	if mark.list != l {
  		return nil
  	}
  	return l.insertValue(v, mark)
  }

  //minigo:leaks l=heap e=heap
  func (l *List) MoveToFront(e *Element) {
  	if e.list != l || l.root.next == e {
  		return
  	}
  	l.move(e, &l.root)
  }

  //minigo:leaks l=content e=heap
  func (l *List) MoveToBack(e *Element) {
  	if e.list != l || l.root.prev == e {
  		return
  	}
  	l.move(e, l.root.prev)
  }

  //minigo:leaks e=heap mark=content
  func (l *List) MoveBefore(e, mark *Element) {
  	if e.list != l || e == mark || mark.list != l {
  		return
  	}
  	l.move(e, mark.prev)
  }

  //minigo:leaks e=heap mark=heap
  func (l *List) MoveAfter(e, mark *Element) {
  	if e.list != l || e == mark || mark.list != l {
  		return
  	}
  	l.move(e, mark)
  }

  //minigo:leaks l=heap other=heap/2
  func (l *List) PushBackList(other *List)

  //minigo:leaks l=heap other=heap/2
  func (l *List) PushFrontList(other *List)
  """#
