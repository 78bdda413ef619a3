/// The declarations of package net/textproto.
let embeddedNetTextproto: StaticString = #"""
  package textproto

  type MIMEHeader map[string][]string

  //minigo:leaks key=heap value=heap
  func (h MIMEHeader) Add(key, value string) {
  	key = CanonicalMIMEHeaderKey(key)
  	h[key] = append(h[key], value)
  }

  //minigo:leaks key=heap value=heap
  func (h MIMEHeader) Set(key, value string) {
  	h[CanonicalMIMEHeaderKey(key)] = []string{value}
  }

  //minigo:leaks
  func (h MIMEHeader) Get(key string) string

  //minigo:leaks
  func (h MIMEHeader) Values(key string) []string {
  	if h == nil {
  		return nil
  	}
  	return h[CanonicalMIMEHeaderKey(key)]
  }

  //minigo:leaks
  func (h MIMEHeader) Del(key string) {
  	delete(h, CanonicalMIMEHeaderKey(key))
  }

  //minigo:leaks s=r0/0
  func CanonicalMIMEHeaderKey(s string) string
  """#
