import type { ReactElement } from 'react';

/** The pine, beside which the name always stands. */
export function BrandMark({ size = 28 }: { size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      <path d="M16 5.5 9.5 13.5h13zM16 11.5 7.5 21h17z" fill="var(--on-accent)" />
      <path d="M14.5 21h3v5.5h-3z" fill="var(--on-accent)" />
    </svg>
  );
}
