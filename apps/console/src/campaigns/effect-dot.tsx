import type { ReactElement } from 'react';

const [width, height, margin] = [320, 36, 10];

/** A difference of shares in points of per cent, with its sign. */
export function signed(share: number): string {
  return `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.abs(share * 100).toFixed(1)}`;
}

/** A difference and its interval, against zero. */
export function EffectDot({
  difference,
  low,
  high,
  label,
  isSmall = false,
}: {
  difference: number;
  low: number;
  high: number;
  label: string;
  /** In a row of a table. */
  isSmall?: boolean;
}): ReactElement {
  const scale = isSmall ? 0.4 : 1;
  const reach = Math.max(Math.abs(low), Math.abs(high), 0.01);
  const at = (share: number): number => margin + ((share + reach) / (2 * reach)) * (width - 2 * margin);
  const isSure = low > 0 || high < 0;
  const colour = isSure ? 'var(--accent)' : 'var(--ink-3)';
  const middle = height / 2;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * (isSmall ? 0.6 : 1)}
      style={{ maxWidth: '100%' }}
      role="img"
      aria-label={`${label}: ${signed(difference)} (${signed(low)} – ${signed(high)})`}
    >
      <line x1={at(0)} x2={at(0)} y1={2} y2={height - 2} stroke="var(--line)" strokeDasharray="3 3" />
      <line x1={at(low)} x2={at(high)} y1={middle} y2={middle} stroke={colour} strokeWidth={2} />
      {[low, high].map((end) => (
        <line
          key={end}
          x1={at(end)}
          x2={at(end)}
          y1={middle - 5}
          y2={middle + 5}
          stroke={colour}
          strokeWidth={2}
        />
      ))}
      <circle cx={at(difference)} cy={middle} r={5} fill={colour} />
    </svg>
  );
}
