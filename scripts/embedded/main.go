// Holds the embedded standard library of minigo against the real one.
//
// Usage: main.go MINIGO [PACKAGE…]
//
// MINIGO is asked for what it knows of its embedded packages (`minigo dump --emit facts`). The real packages are type
// checked from source and compiled with `-m=2`, which says what each function costs to inline and where its parameters
// go. What differs is printed, one line of each side; the exit status is 1 if anything does.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: main.go MINIGO [PACKAGE…]")
		os.Exit(2)
	}
	stated := ask(os.Args[1], os.Args[2:])
	var paths []string
	for _, p := range stated {
		paths = append(paths, p.path)
	}
	real := newLibrary(paths)
	different, declared := 0, 0
	for _, p := range stated {
		facts := real.facts(p.path)
		for _, line := range p.lines {
			declared++
			key := line.key()
			want, ok := facts[key]
			if !ok {
				want = "nothing"
			}
			if same(string(line), want) {
				continue
			}
			different++
			fmt.Printf("%s: %s\n\tminigo %s\n\treal   %s\n", p.path, key, line, want)
		}
	}
	fmt.Printf("%d declarations in %d packages, %d differ\n", declared, len(stated), different)
	if different > 0 {
		os.Exit(1)
	}
}

// A fact is a line that describes one declaration: its kind, its name, what is known of it.
type fact string

// key is the part of a fact that names the declaration.
func (f fact) key() string {
	words := strings.SplitN(string(f), " ", 3)
	if len(words) < 2 {
		return string(f)
	}
	return words[0] + " " + words[1]
}

// A statedPackage is what minigo says of one package.
type statedPackage struct {
	path  string
	lines []fact
}

// ask runs minigo.
func ask(minigo string, paths []string) []statedPackage {
	var packages []statedPackage
	out := run(minigo, append([]string{"dump", "--emit", "facts"}, paths...)...)
	for line := range strings.Lines(out) {
		line = strings.TrimSuffix(line, "\n")
		if path, ok := strings.CutPrefix(line, "package "); ok {
			packages = append(packages, statedPackage{path: path})
		} else if n := len(packages); n > 0 {
			packages[n-1].lines = append(packages[n-1].lines, fact(line))
		}
	}
	return packages
}

// opaque matches the type of a struct whose fields are of no interest to programs that import the package.
var opaque = regexp.MustCompile(`^(type \S+ \d+ \d+) struct\{opaque \[\d+\][*a-z0-9]+\}$`)

// same tells whether minigo's line agrees with the real one: of opaque structs only name, size and alignment count, of
// functions whose bodies call instances of generic functions only the signature.
func same(stated, real string) bool {
	if stated == real {
		return true
	}
	if declaration, ok := strings.CutSuffix(stated, " inline instance"); ok {
		return strings.HasPrefix(real, declaration+" inline ")
	}
	if m := opaque.FindStringSubmatch(stated); m != nil {
		return strings.HasPrefix(real, m[1]+" struct{")
	}
	return false
}

// A library is the real standard library.
type library struct {
	fset     *token.FileSet
	packages map[string]*realPackage
	// instructions holds functions that the compiler replaces by machine instructions, as "PATH NAME".
	instructions map[string]bool
	// notes holds what the compiler said at each place, by package and "FILE:LINE:COLUMN".
	notes map[string]map[string][]string
}

// A realPackage is a package as the go command lists it, and what checking it gave.
type realPackage struct {
	ImportPath, Dir string
	GoFiles         []string
	ImportMap       map[string]string

	files   []*ast.File
	info    *types.Info
	checked *types.Package
}

var sizes = types.SizesFor("gc", "amd64")

func newLibrary(paths []string) *library {
	l := &library{
		fset:         token.NewFileSet(),
		packages:     map[string]*realPackage{},
		instructions: map[string]bool{},
		notes:        map[string]map[string][]string{},
	}
	list := run("go", append([]string{"list", "-deps", "-json=ImportPath,Dir,GoFiles,ImportMap"}, paths...)...)
	for decoder := json.NewDecoder(strings.NewReader(list)); decoder.More(); {
		p := new(realPackage)
		if err := decoder.Decode(p); err != nil {
			fatal(err)
		}
		l.packages[p.ImportPath] = p
	}
	l.readInstructions()
	l.compile(paths)
	return l
}

// readInstructions reads the compiler's own list of intrinsic functions.
func (l *library) readInstructions() {
	table := filepath.Join(runtime.GOROOT(), "src/cmd/compile/internal/ssagen/intrinsics_test.go")
	text, err := os.ReadFile(table)
	if err != nil {
		fatal(err)
	}
	row := regexp.MustCompile(`\{"amd64", "([^"]+)", "([^"]+)"\}`)
	for _, m := range row.FindAllStringSubmatch(string(text), -1) {
		l.instructions[m[1]+" "+m[2]] = true
	}
}

// compile asks the compiler what it makes of the packages.
func (l *library) compile(paths []string) {
	command := exec.Command("go", append([]string{"build", "-gcflags=-m=2 -d=escapemutationscalls=1"}, paths...)...)
	out, err := command.CombinedOutput()
	if err != nil {
		fatal(fmt.Errorf("go build: %w\n%s", err, out))
	}
	note := regexp.MustCompile(`^(?:\S*/)?([^/:\s]+\.go:\d+:\d+): (.*)$`)
	var places map[string][]string
	scanner := bufio.NewScanner(bytes.NewReader(out))
	scanner.Buffer(nil, 1<<24)
	for scanner.Scan() {
		line := scanner.Text()
		if path, ok := strings.CutPrefix(line, "# "); ok {
			places = map[string][]string{}
			l.notes[path] = places
		} else if m := note.FindStringSubmatch(line); m != nil && places != nil {
			places[m[1]] = append(places[m[1]], m[2])
		}
	}
}

// Import implements types.Importer for the package at hand.
type importer struct {
	library *library
	from    *realPackage
}

func (i importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if mapped, ok := i.from.ImportMap[path]; ok {
		path = mapped
	}
	p := i.library.packages[path]
	if p == nil {
		return nil, fmt.Errorf("no package %s", path)
	}
	i.library.check(p)
	return p.checked, nil
}

// check type checks p and what it imports, without function bodies.
func (l *library) check(p *realPackage) {
	if p.checked != nil {
		return
	}
	for _, name := range p.GoFiles {
		file, err := parser.ParseFile(l.fset, filepath.Join(p.Dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			fatal(err)
		}
		p.files = append(p.files, file)
	}
	p.info = &types.Info{Defs: map[*ast.Ident]types.Object{}}
	config := types.Config{
		Importer:         importer{l, p},
		Sizes:            sizes,
		IgnoreFuncBodies: true,
		FakeImportC:      true,
		Error:            func(error) {},
	}
	p.checked, _ = config.Check(p.ImportPath, l.fset, p.files, p.info)
}

// facts describes every declaration of the package with the given path, by key.
func (l *library) facts(path string) map[string]string {
	facts := map[string]string{}
	p := l.packages[path]
	if p == nil {
		return facts
	}
	l.check(p)
	add := func(format string, arguments ...any) {
		line := fmt.Sprintf(format, arguments...)
		facts[fact(line).key()] = line
	}
	scope := p.checked.Scope()
	for _, name := range scope.Names() {
		switch o := scope.Lookup(name).(type) {
		case *types.Const:
			add("const %s %s %s", name, spell(o.Type()), o.Val().ExactString())
		case *types.Var:
			add("var %s %s", name, spell(o.Type()))
		case *types.TypeName:
			if named, ok := o.Type().(*types.Named); ok && named.TypeParams().Len() > 0 {
				add("type %s generic", name)
			} else {
				t := o.Type()
				add("type %s %d %d %s", name, sizes.Sizeof(t), sizes.Alignof(t), spell(t.Underlying()))
			}
		}
	}
	for _, file := range p.files {
		for _, d := range file.Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				if o, ok := p.info.Defs[d.Name].(*types.Func); ok {
					add("func %s %s inline %s", symbol(o), spell(o.Type()), l.inlining(p, d, o))
				}
			}
		}
	}
	return facts
}

// spell writes a type with package names as qualifiers.
func spell(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Name() })
}

// symbol is the name of a function as the compiler's messages show it.
func symbol(o *types.Func) string {
	receiver := o.Signature().Recv()
	if receiver == nil {
		return o.Name()
	}
	t := receiver.Type()
	if pointer, ok := t.(*types.Pointer); ok {
		return fmt.Sprintf("(*%s).%s", pointer.Elem().(*types.Named).Obj().Name(), o.Name())
	}
	return fmt.Sprintf("%s.%s", t.(*types.Named).Obj().Name(), o.Name())
}

// inlining is what the compiler said of a function: the cost, and where each parameter goes.
func (l *library) inlining(p *realPackage, d *ast.FuncDecl, o *types.Func) string {
	signature := o.Signature()
	if signature.TypeParams().Len() > 0 || signature.RecvTypeParams().Len() > 0 {
		return "generic"
	}
	name := d.Name.Pos()
	if d.Recv != nil {
		name = d.Recv.Pos()
	}
	words := []string{"no"}
	canInline := regexp.MustCompile(`^can inline .* with cost (\d+) as:`)
	for _, note := range l.said(p, name) {
		if m := canInline.FindStringSubmatch(note); m != nil {
			words[0] = m[1]
		}
	}
	if l.instructions[p.ImportPath+" "+d.Name.Name] && d.Recv == nil {
		words[0] = "intrinsic"
	}
	index := 0
	for _, list := range []*ast.FieldList{d.Recv, d.Type.Params} {
		if list == nil {
			continue
		}
		for _, field := range list.List {
			names := field.Names
			if names == nil {
				names = []*ast.Ident{nil}
			}
			for _, name := range names {
				if places := l.places(p, d, o, name, index); places != "" {
					words = append(words, places)
				}
				index++
			}
		}
	}
	return strings.Join(words, " ")
}

// said is what the compiler said at a place of p.
func (l *library) said(p *realPackage, at token.Pos) []string {
	place := l.fset.Position(at)
	return l.notes[p.ImportPath][fmt.Sprintf("%s:%d:%d", filepath.Base(place.Filename), place.Line, place.Column)]
}

var (
	movedNote  = regexp.MustCompile(`^moved to heap: (\S+)$`)
	leakNote   = regexp.MustCompile(`^parameter (\S+) leaks to (.+?) for .* with derefs=(\d+):$`)
	effectNote = regexp.MustCompile(`^(mutates|calls) param: (\S+) derefs=(\d+)$`)
)

// places says where a parameter's data goes, as `NAME=PLACE,…`; nothing if it stays. The parameter has the given index,
// the receiver included; name is nil if it has none.
func (l *library) places(p *realPackage, d *ast.FuncDecl, o *types.Func, name *ast.Ident, index int) string {
	if !hasPointers(parameter(o.Signature(), index)) {
		return ""
	}
	spelled := fmt.Sprintf("~p%d", index)
	if name != nil && name.Name != "_" {
		spelled = name.Name
	}
	fewest := map[string]int{}
	if d.Body == nil {
		if slices.ContainsFunc(comments(d), func(c string) bool { return c == "//go:noescape" }) {
			return spelled + "=calls/0,mutates/0"
		}
		return spelled + "=heap"
	}
	if name == nil {
		return ""
	}
	put := func(place, derefs string) {
		n, _ := strconv.Atoi(derefs)
		if old, ok := fewest[place]; !ok || n < old {
			fewest[place] = n
		}
	}
	for _, note := range l.said(p, name.Pos()) {
		if m := leakNote.FindStringSubmatch(note); m != nil && m[1] == spelled {
			put(place(o.Signature(), m[2]), m[3])
		} else if m := movedNote.FindStringSubmatch(note); m != nil && m[1] == spelled {
			put("heap", "0")
		} else if m := effectNote.FindStringSubmatch(note); m != nil && m[2] == spelled {
			put(m[1], m[3])
		}
	}
	var places []string
	heap, leaks := fewest["heap"]
	for _, place := range []string{"calls", "heap", "mutates", "r0", "r1", "r2", "r3", "r4"} {
		derefs, ok := fewest[place]
		switch {
		case !ok || place != "heap" && leaks && derefs >= heap:
		case place == "heap" && derefs == 0:
			places = append(places, "heap")
		case place == "heap" && derefs == 1:
			places = append(places, "content")
		default:
			places = append(places, fmt.Sprintf("%s/%d", place, derefs))
		}
	}
	if places == nil {
		return ""
	}
	return spelled + "=" + strings.Join(places, ",")
}

// comments are the lines of the comment before d.
func comments(d *ast.FuncDecl) []string {
	var lines []string
	if d.Doc != nil {
		for _, c := range d.Doc.List {
			lines = append(lines, c.Text)
		}
	}
	return lines
}

// parameter is the type of a parameter, the receiver included.
func parameter(s *types.Signature, index int) types.Type {
	if s.Recv() != nil {
		if index == 0 {
			return s.Recv().Type()
		}
		index--
	}
	return s.Params().At(index).Type()
}

// place is `rK` if the compiler calls result K of a function name, else the heap: what reaches a variable that outlives
// the function counts as lost.
func place(s *types.Signature, name string) string {
	for i := range s.Results().Len() {
		if s.Results().At(i).Name() == name || name == fmt.Sprint("~r", i) {
			return fmt.Sprint("r", i)
		}
	}
	return "heap"
}

// hasPointers tells whether values of type t hold pointers.
func hasPointers(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0 || t.Kind() == types.UnsafePointer
	case *types.Array:
		return t.Len() > 0 && hasPointers(t.Elem())
	case *types.Struct:
		for field := range t.Fields() {
			if hasPointers(field.Type()) {
				return true
			}
		}
		return false
	}
	return true
}

// run returns what a command prints.
func run(name string, arguments ...string) string {
	command := exec.Command(name, arguments...)
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		fatal(fmt.Errorf("%s: %w", name, err))
	}
	return string(out)
}

func fatal(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(2)
}
