// Package store writes the empty interface out.
package store

type Store struct {
	Values map[string]interface{}
	Last   interface{}
}

type List []interface{}

func (s *Store) Find(name string) (interface{}, error) {
	if s.Values == nil {
		panic(name)
	}
	return s.Values[name], nil
}

func (s *Store) Get(name string) interface{} { return s.Values[name] }

func All() ([]interface{}, map[string]interface{}) {
	println("all")
	return nil, nil
}

func Box(number int) interface{} {
	var boxed interface{} = number
	same := interface{}(number)
	_ = same
	return boxed
}

func Values() chan interface{} { return make(chan interface{}) }

func Each(visit func(value interface{}) interface{}) { visit(1) }
