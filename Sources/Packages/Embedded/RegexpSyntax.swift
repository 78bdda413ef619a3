/// The declarations of package regexp/syntax.
let embeddedRegexpSyntax: StaticString = #"""
  package syntax

  const (
  	FoldCase Flags = 1 << iota
  	Literal
  	ClassNL
  	DotNL
  	OneLine
  	NonGreedy
  	PerlX
  	UnicodeGroups
  	WasDollar
  	Simple
  	MatchNL       = ClassNL | DotNL
  	Perl          = ClassNL | OneLine | PerlX | UnicodeGroups
  	POSIX   Flags = 0
  )

  type Flags uint16
  type Prog struct {
  	opaque [5]*byte
  }
  type EmptyOp uint8
  """#
