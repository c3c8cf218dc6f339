/** What is wrong with one field of an input. `field` is a path such as `terms[3].endsOn`. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

/** A refusal the caller can understand: a code of a closed set, with the facts behind it. Never a bug. */
export class DomainError<Code extends string = string> extends Error {
  override readonly name: string = 'DomainError';

  constructor(
    readonly code: Code,
    message: string,
    readonly facts: Readonly<Record<string, string | number | bigint | boolean>> = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(message);
  }
}

/** The input itself is wrong, whatever the state of the world; names every field at fault. */
export class InvalidInput extends DomainError<'INVALID_INPUT'> {
  override readonly name = 'InvalidInput';

  constructor(fields: readonly FieldProblem[]) {
    super('INVALID_INPUT', fields.map(({ field, problem }) => `${field}: ${problem}`).join('; '), {}, fields);
  }
}
