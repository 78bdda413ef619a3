/// The declarations of package internal/poll.
let embeddedInternalPoll: StaticString = #"""
  package poll

  import (
  	"syscall"
  )

  type fdMutex struct {
  	state uint64
  	rsema uint32
  	wsema uint32
  }
  type pollDesc struct{ runtimeCtx uintptr }
  type FD struct {
  	fdmu  fdMutex
  	Sysfd int
  	SysFile
  	pd            pollDesc
  	csema         uint32
  	isBlocking    uint32
  	IsStream      bool
  	ZeroReadIsEOF bool
  	isFile        bool
  }
  type SysFile struct{ iovecs *[]syscall.Iovec }
  """#
