/// The declarations of package crypto/rand.
let embeddedCryptoRand: StaticString = #"""
  package rand

  import (
  	"io"
  	"math/big"
  )

  var Reader io.Reader

  //minigo:leaks b=calls/0,mutates/0
  func Read(b []byte) (n int, err error)

  //minigo:leaks
  func Text() string

  //minigo:leaks r=heap
  func Prime(r io.Reader, bits int) (*big.Int, error)

  //minigo:leaks rand=heap max=calls/1,mutates/1
  func Int(rand io.Reader, max *big.Int) (n *big.Int, err error)
  """#
