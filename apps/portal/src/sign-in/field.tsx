import { useId, type ReactElement, type ReactNode } from 'react';

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

/** A labelled control with its hint, or what is wrong with it in the hint's place. */
export function Field({
  label,
  hint,
  problem,
  children,
}: {
  label: string;
  hint: string;
  problem: string | undefined;
  children: (ids: FieldIds) => ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="h3">
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': problem !== undefined })}
      <div id={`${id}-hint`} className={problem === undefined ? 'small ink3' : 'small danger-t'}>
        {problem ?? hint}
      </div>
    </div>
  );
}
