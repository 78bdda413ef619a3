/// What other packages need of package errors.
let embeddedErrors: StaticString = #"""
  package errors

  type errorString struct{ s string }

  var ErrUnsupported error

  //minigo:leaks text=heap
  func New(text string) error {
  	return &errorString{text}
  }

  //minigo:leaks e=r0/1
  func (e *errorString) Error() string {
  	return e.s
  }
  """#

/// What only programs that import package errors need of it.
let embeddedErrorsRest: StaticString = #"""
  package errors

  type joinError struct{ errs []error }

  //minigo:leaks errs=content
  func Join(errs ...error) error {
  	n := 0
  	for _, err := range errs {
  		if err != nil {
  			n++
  		}
  	}
  	if n == 0 {
  		return nil
  	}
  	e := &joinError{errs: make([]error, 0, n)}
  	for _, err := range errs {
  		if err != nil {
  			e.errs = append(e.errs, err)
  		}
  	}
  	return e
  }

  //minigo:leaks e=heap/2
  func (e *joinError) Error() string

  //minigo:leaks e=r0/1
  func (e *joinError) Unwrap() []error {
  	return e.errs
  }

  //minigo:leaks err=heap
  func Unwrap(err error) error {
  	u, ok := err.(interface{ Unwrap() error })
  	if !ok {
  		return nil
  	}
  	return u.Unwrap()
  }

  //minigo:leaks err=heap target=heap
  func Is(err, target error) bool

  //minigo:leaks err=heap target=heap
  func As(err error, target any) bool

  //minigo:leaks err=heap
  //line /usr/local/go/src/errors/wrap.go:167:1
  func AsType[E error](err error) (E, bool) {
  	if err == nil {
  		var zero E
  		return zero, false
  	}
  	var pe *E
  	return asType(err, &pe)
  }

  //minigo:leaks err=heap ppe=mutates/0
  //line /usr/local/go/src/errors/wrap.go:176:1
  func asType[E error](err error, ppe **E) (_ E, _ bool)
  """#
