// Labels declared twice, unused and undeclared.
package main

func main() {
a:
	for {
		break a
	}
a:
	goto b
b:
c:
	goto missing
	func() {
	d:
		goto c
	}()
	break other
_:
	goto _
}
