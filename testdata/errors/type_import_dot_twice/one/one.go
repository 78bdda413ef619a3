package one

const Name = "one"
