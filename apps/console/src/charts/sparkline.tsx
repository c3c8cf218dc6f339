import type { ReactElement } from 'react';

const [width, height, margin] = [150, 36, 4];

/** How a figure went, month by month; the words beside it tell the change. Nothing where there is nothing to draw. */
export function Sparkline({ values }: { values: readonly (number | undefined)[] }): ReactElement | null {
  const known = values.flatMap((value, n) => (value === undefined ? [] : [{ value, n }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const [low, high] = [
    Math.min(...known.map(({ value }) => value)),
    Math.max(...known.map(({ value }) => value)),
  ];
  const span = high - low || 1;
  const x = (n: number): number =>
    margin + ((n - first.n) / Math.max(1, last.n - first.n)) * (width - 2 * margin);
  const y = (value: number): number => height - margin - ((value - low) / span) * (height - 2 * margin);
  const line = known.map(({ value, n }) => `${x(n).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
      <polygon points={`${x(first.n)},${height} ${line} ${x(last.n)},${height}`} />
      <polyline points={line} />
      <circle cx={x(last.n)} cy={y(last.value)} r={3} />
    </svg>
  );
}
