import type { ReactElement, ReactNode } from 'react';

/** A figure with what it counts, and below it its parts or comparison. */
export function Figure({
  label,
  value,
  note,
  tone,
}: {
  label: string;
  value: string;
  note?: ReactNode;
  tone?: 'warn' | 'danger' | undefined;
}): ReactElement {
  return (
    <div className="fig">
      <div className="fig-k">{label}</div>
      <div className={tone === undefined ? 'fig-v' : `fig-v ${tone}`}>{value}</div>
      {note !== undefined && <div className="fig-n">{note}</div>}
    </div>
  );
}
