package main

func os() {}
