// Inline
