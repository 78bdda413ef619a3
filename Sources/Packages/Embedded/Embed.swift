/// The declarations of package embed.
let embeddedEmbed: StaticString = #"""
  package embed

  import "io/fs"

  type FS struct {
  	files *[]file
  }
  type file struct {
  	name string
  	data string
  	hash [16]byte
  }

  //minigo:leaks f=content name=heap
  func (f FS) Open(name string) (fs.File, error)

  //minigo:leaks f=content name=heap
  func (f FS) ReadDir(name string) ([]fs.DirEntry, error)

  //minigo:leaks f=content name=heap
  func (f FS) ReadFile(name string) ([]byte, error)
  """#
