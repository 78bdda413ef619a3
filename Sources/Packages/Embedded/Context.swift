/// What other packages need of package context.
let embeddedContext: StaticString = #"""
  package context

  import (
  	"time"
  )

  type Context interface {
  	Deadline() (deadline time.Time, ok bool)
  	Done() <-chan struct{}
  	Err() error
  	Value(key any) any
  }
  type CancelFunc func()
  """#

/// What only programs that import package context need of it.
let embeddedContextRest: StaticString = #"""
  package context

  import (
  	"time"
  )

  type emptyCtx struct{}
  type backgroundCtx struct{ emptyCtx }
  type todoCtx struct{ emptyCtx }
  type CancelCauseFunc func(cause error)
  type withoutCancelCtx struct{ c Context }

  var Canceled error
  var DeadlineExceeded error

  //minigo:leaks
  func (emptyCtx) Deadline() (deadline time.Time, ok bool) {
  	return
  }

  //minigo:leaks
  func (emptyCtx) Done() <-chan struct{} {
  	return nil
  }

  //minigo:leaks
  func (emptyCtx) Err() error {
  	return nil
  }

  //minigo:leaks
  func (emptyCtx) Value(key any) any {
  	return nil
  }

  //minigo:leaks
  func (backgroundCtx) String() string {
  	return "context.Background"
  }

  //minigo:leaks
  func (todoCtx) String() string {
  	return "context.TODO"
  }

  //minigo:leaks
  func Background() Context {
  	return backgroundCtx{}
  }

  //minigo:leaks
  func TODO() Context {
  	return todoCtx{}
  }

  //minigo:leaks parent=heap
  func WithCancel(parent Context) (ctx Context, cancel CancelFunc)

  //minigo:leaks parent=heap
  func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc)

  //minigo:leaks c=heap
  func Cause(c Context) error

  //minigo:leaks ctx=heap f=heap
  func AfterFunc(ctx Context, f func()) (stop func() bool)

  //minigo:leaks c=heap
  func contextName(c Context) string

  //minigo:leaks parent=heap
  func WithoutCancel(parent Context) Context {
  	if parent == nil {
  		panic("cannot create context from nil parent")
  	}
  	return withoutCancelCtx{parent}
  }

  //minigo:leaks
  func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) {
  	return
  }

  //minigo:leaks
  func (withoutCancelCtx) Done() <-chan struct{} {
  	return nil
  }

  //minigo:leaks
  func (withoutCancelCtx) Err() error {
  	return nil
  }

  //minigo:leaks c=heap key=heap
  func (c withoutCancelCtx) Value(key any) any {
  	return value(c, key)
  }

  //minigo:leaks c=heap
  func (c withoutCancelCtx) String() string {
  	return contextName(c.c) + ".WithoutCancel"
  }

  //minigo:leaks parent=heap d=heap
  func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
  	return WithDeadlineCause(parent, d, nil)
  }

  //minigo:leaks parent=heap d=heap cause=heap
  func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc)

  //minigo:leaks parent=heap
  func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc)

  //minigo:leaks parent=heap cause=heap
  func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc)

  //minigo:leaks parent=heap key=heap val=heap
  func WithValue(parent Context, key, val any) Context

  //minigo:leaks c=heap key=heap
  func value(c Context, key any) any
  """#
