// This file holds a comment and nothing else.
