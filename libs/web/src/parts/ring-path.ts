// Rings beyond these would be finer than their own line; the number beside the rings stays exact.
const ringsMax = 8;
const points = 48;

/** A ring of a card of 112 by 112: its outline, and whether it is the dashed one still growing. */
export interface Ring {
  readonly d: string;
  readonly isGrowing: boolean;
}

/**
 * Growth rings, innermost first: one for every claim-free year and the next one dashed. Each is a circle that
 * leans a little, the same way for the same number, so that a member's card always looks the same.
 */
export function ringPaths(claimFreeYears: number): readonly Ring[] {
  const grown = Math.min(Math.max(0, Math.trunc(claimFreeYears)), ringsMax);
  const step = 53 / (grown + 1);
  return Array.from({ length: grown + 1 }, (_, n) => ({
    d: ringPath(step * (n + 1), n),
    isGrowing: n === grown,
  }));
}

function ringPath(radius: number, n: number): string {
  const outline = Array.from({ length: points }, (_, i) => {
    const angle = (i / points) * Math.PI * 2;
    const lean =
      0.035 * Math.sin(2 * angle + 0.9 * n) +
      0.028 * Math.cos(3 * angle - 0.6 * n) +
      0.012 * Math.sin(5 * angle + n);
    const r = radius * (0.985 + lean);
    return [56 + r * Math.cos(angle), 56 + r * Math.sin(angle)] as const;
  });
  const middle = (i: number): string => {
    const [a, b] = [outline[i % points] ?? [0, 0], outline[(i + 1) % points] ?? [0, 0]];
    return `${((a[0] + b[0]) / 2).toFixed(1)} ${((a[1] + b[1]) / 2).toFixed(1)}`;
  };
  const curves = outline.map((_, i) => {
    const [x, y] = outline[(i + 1) % points] ?? [0, 0];
    return `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle(i + 1)}`;
  });
  return `M${middle(0)}${curves.join('')}Z`;
}
