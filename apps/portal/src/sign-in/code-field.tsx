import type { ReactElement, Ref } from 'react';
import { Field } from './field.tsx';

/** Where a one-time code is typed, pasted, or filled in by the phone from its message. */
export function CodeField({
  ref,
  label,
  hint,
  problem,
  value,
  onChange,
}: {
  ref: Ref<HTMLInputElement>;
  label: string;
  hint: string;
  problem: string | undefined;
  value: string;
  onChange: (code: string) => void;
}): ReactElement {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <input
          {...ids}
          ref={ref}
          className="input code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          value={value}
          // A pasted code may come with spaces or with the words of its message.
          onChange={(event) => onChange(event.target.value.replaceAll(/\D/g, '').slice(0, 10))}
        />
      )}
    </Field>
  );
}
