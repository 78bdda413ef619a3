// Escape
