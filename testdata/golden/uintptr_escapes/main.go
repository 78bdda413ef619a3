// go:uintptrescapes makes the targets of addresses that are passed as integers escape.
package main

import "unsafe"

type Request struct{ code int }

//go:uintptrescapes
func syscall(number uintptr, address uintptr, p *Request, more ...uintptr) uintptr {
	return number + address
}

func send(code int) uintptr {
	r := Request{code}
	var extra Request
	return syscall(1, uintptr(unsafe.Pointer(&r)), nil, uintptr(unsafe.Pointer(&extra)))
}

func main() {
	println(send(3) != 0)
}
