import { useId, type ReactElement } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Undefined: none is chosen yet. */
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  /** One below the other: their texts are long. */
  readonly isTall?: boolean;
  onChange(value: Value): void;
}

/** One of a few, all of them in view. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  isTall = false,
  onChange,
}: ChoiceProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className="h3">{label}</legend>
      <div className={isTall ? 'choice-o tall' : 'choice-o'}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span lang={option.lang}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
