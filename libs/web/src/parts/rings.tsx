import type { ReactElement } from 'react';
import { ringPaths } from './ring-path.ts';

/** The growth rings of a member, on the dark green of the card. The words beside it carry the number. */
export function Rings({
  claimFreeYears,
  size = 112,
}: {
  claimFreeYears: number;
  size?: number;
}): ReactElement {
  const rings = ringPaths(claimFreeYears);
  const width = rings.length > 6 ? 1.8 : 2.6;
  return (
    <svg width={size} height={size} viewBox="0 0 112 112" fill="none" aria-hidden="true">
      {rings.map(({ d, isGrowing }) =>
        isGrowing ? (
          <path
            key={d}
            d={d}
            stroke="var(--hero-line)"
            strokeWidth={2}
            strokeDasharray="2 6"
            strokeLinecap="round"
          />
        ) : (
          <path key={d} d={d} stroke="var(--gold-fill)" strokeWidth={width} />
        ),
      )}
      <circle cx="56" cy="56" r="4" fill="var(--gold-fill)" />
    </svg>
  );
}
