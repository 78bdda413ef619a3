package main

func path() string { return '\\' }
