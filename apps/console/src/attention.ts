// Long enough to watch a run without touching anything, shorter than a session stays open unused.
const attentionMs = 600_000;
let lastInputMs = Date.now();

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Notes when somebody last did something with the page. Called once, at the start. */
export function startAttention(): void {
  for (const input of inputs)
    window.addEventListener(input, () => (lastInputMs = Date.now()), { passive: true, capture: true });
}

/**
 * Whether somebody is there. What a page asks for by itself counts as use like any other request, so that a page left
 * open would keep its session for ever: it stops asking when nobody has touched it for ten minutes.
 */
export function isAttended(now: number = Date.now(), lastInput: number = lastInputMs): boolean {
  return now - lastInput < attentionMs;
}
