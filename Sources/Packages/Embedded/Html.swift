/// The declarations of package html.
let embeddedHtml: StaticString = #"""
  package html

  import (
  	"strings"
  )

  var htmlEscaper *strings.Replacer

  //minigo:leaks s=heap
  func EscapeString(s string) string {
  	return htmlEscaper.Replace(s)
  }

  //minigo:leaks s=calls/0,mutates/0,r0/0
  func UnescapeString(s string) string
  """#
