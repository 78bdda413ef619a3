// The opening brace must stand on the line of the statement.
package main

func main()
{
	if true
	{
		println("yes")
	}
}
