package names

func Name() {}

type Value int

type Other struct{}

func (Other) Method(string) {}
