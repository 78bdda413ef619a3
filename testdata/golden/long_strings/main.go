// A string constant whose quoted form is longer than 72 characters is printed up to the 69th.
package main

var sink any

func main() {
	sink = "123456789 123456789 123456789 123456789 123456789 123456789 1234567890"
	sink = "123456789 123456789 123456789 123456789 123456789 123456789 12345678901"
	sink = "ααααααααα ααααααααα ααααααααα ααααααααα ααααααααα ααααααααα ααααααααα ααααααααα"
	sink = "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
}
