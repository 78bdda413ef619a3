/// The declarations of package os/signal.
let embeddedOsSignal: StaticString = #"""
  package signal

  import (
  	"context"
  	"os"
  )

  //minigo:leaks
  func cancel(sigs []os.Signal, action func(int))

  //minigo:leaks
  func Ignore(sig ...os.Signal) {
  	cancel(sig, ignoreSignal)
  }

  //minigo:leaks
  func Ignored(sig os.Signal) bool

  //minigo:leaks c=heap
  func Notify(c chan<- os.Signal, sig ...os.Signal)

  //minigo:leaks
  func Reset(sig ...os.Signal) {
  	cancel(sig, disableSignal)
  }

  //minigo:leaks c=heap
  func Stop(c chan<- os.Signal)

  //minigo:leaks parent=heap signals=heap
  func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc)

  //minigo:leaks
  func signal_disable(uint32)

  //minigo:leaks
  func signal_ignore(uint32)

  //minigo:leaks
  func disableSignal(sig int) {
  	signal_disable(uint32(sig))
  }

  //minigo:leaks
  func ignoreSignal(sig int) {
  	signal_ignore(uint32(sig))
  }
  """#
