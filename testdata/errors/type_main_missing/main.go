// A program needs a function main.
package main

func helper() {}
