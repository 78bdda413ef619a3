// Encoding values by type switches over interfaces.
package main

import (
	"fmt"
	"strconv"
)

type pair struct {
	key   string
	value any
}

func encode(buf []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return append(buf, "null"...)
	case bool:
		return strconv.AppendBool(buf, v)
	case int:
		return strconv.AppendInt(buf, int64(v), 10)
	case float64:
		return strconv.AppendFloat(buf, v, 'g', -1, 64)
	case string:
		return strconv.AppendQuote(buf, v)
	case []any:
		buf = append(buf, '[')
		for i, e := range v {
			if i > 0 {
				buf = append(buf, ',')
			}
			buf = encode(buf, e)
		}
		return append(buf, ']')
	case []pair:
		sep := byte('{')
		for _, p := range v {
			buf = append(buf, sep)
			buf = strconv.AppendQuote(buf, p.key)
			buf = append(buf, ':')
			buf = encode(buf, p.value)
			sep = ','
		}
		return append(buf, '}')
	case fmt.Stringer:
		return encode(buf, v.String())
	default:
		panic(fmt.Sprintf("cannot encode %T", v))
	}
}

func main() {
	doc := []pair{
		{"name", "gopher"},
		{"age", 15},
		{"tags", []any{"go", 1.5, nil, true}},
	}
	fmt.Println(string(encode(nil, doc)))
}
