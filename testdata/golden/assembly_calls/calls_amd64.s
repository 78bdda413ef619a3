// Calls of Go from assembly, and definitions for Go.

#define DEFINE(NAME, SIZE) \
TEXT NAME(SB), 4, $SIZE; \
	RET

#define NEVER CALL ·unused(SB)

TEXT ·plain(SB), 4, $8-8
	MOVQ p+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·inner(SB)
	CALL ·back(SB) // and not ·fast(SB)
	RET

DEFINE(·wide, 0-16)

TEXT ·inner(SB), 4, $0-8
	MOVQ $·held(SB), AX
	CALL ·other(SB)
	/* CALL ·unused(SB)
	 */
	JMP local<>(SB)

TEXT local<>(SB), 4, $0-8
	RET

#ifdef GOARCH_arm64
TEXT ·never(SB), 4, $0-8
	CALL ·elsewhere(SB)
	RET
#endif
