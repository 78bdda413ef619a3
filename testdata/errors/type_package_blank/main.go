// A package named by the blank identifier.
package _

var x = y
