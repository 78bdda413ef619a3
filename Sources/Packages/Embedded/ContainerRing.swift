/// The declarations of package container/ring.
let embeddedContainerRing: StaticString = #"""
  package ring

  type Ring struct {
  	next, prev *Ring
  	Value      any
  }

  //minigo:leaks r=heap
  func (r *Ring) init() *Ring {
  	r.next = r
  	r.prev = r
  	return r
  }

  //minigo:leaks r=heap
  func (r *Ring) Next() *Ring {
  	if r.next == nil {
  		return r.init()
  	}
  	return r.next
  }

  //minigo:leaks r=heap
  func (r *Ring) Prev() *Ring {
  	if r.next == nil {
  		return r.init()
  	}
  	return r.prev
  }

  //minigo:leaks r=heap
  func (r *Ring) Move(n int) *Ring {
  	if r.next == nil {
  		return r.init()
  	}
  	switch {
  	case n < 0:
  		for ; n < 0; n++ {
  			r = r.prev
  		}
  	case n > 0:
  		for ; n > 0; n-- {
  			r = r.next
  		}
  	}
  	return r
  }

  //minigo:leaks
  func New(n int) *Ring {
  	if n <= 0 {
  		return nil
  	}
  	r := new(Ring)
  	p := r
  	for i := 1; i < n; i++ {
  		p.next = &Ring{prev: p}
  		p = p.next
  	}
  	p.next = r
  	r.prev = p
  	return r
  }

  //minigo:leaks r=heap s=heap
  func (r *Ring) Link(s *Ring) *Ring {
  	n := r.Next()
  	if s != nil {
  		p := s.Prev()
  		r.next = s
  		s.prev = r
  		n.prev = p
  		p.next = n
  	}
  	return n
  }

  //minigo:leaks r=heap
  func (r *Ring) Unlink(n int) *Ring

  //minigo:leaks r=heap
  func (r *Ring) Len() int {
  	n := 0
  	if r != nil {
  		n = 1
  		for p := r.Next(); p != r; p = p.next {
  			n++
  		}
  	}
  	return n
  }

  //minigo:leaks r=heap
  func (r *Ring) Do(f func(any))
  """#
