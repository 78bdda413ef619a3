// The empty interface is `any` in types that come from another package, however that writes it.
package main

import "golden/store"

func with(s *store.Store, do func(*store.Store) error) { do(s) }

func main() {
	name := "x"
	with(&store.Store{}, func(s *store.Store) error {
		value, err := s.Find(name)
		if err != nil {
			return err
		}
		println(value.(int64))
		list, table := store.All()
		for key, value := range table {
			println(key, value)
		}
		list = append(list, s.Last)
		var own interface{} = s.Get(name)
		boxed := store.Box(2)
		own, boxed = boxed, own
		values := store.Values()
		values <- own
		received, ok := <-values
		println(received, ok)
		store.Each(func(value interface{}) interface{} { return value })
		mine := make([]interface{}, len(name))
		copy(mine, list)
		named := store.List{1, name}
		for _, element := range named {
			println(element)
		}
		return nil
	})
	func() {
		list, table := store.All()
		println(len(list), len(table))
	}()
}
