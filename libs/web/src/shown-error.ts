import type { CombinedError } from 'urql';
import { isShownErrorCode, type ShownErrorCode } from './error-messages.ts';

/** An error as the screens show it: its code decides the words, the correlation id is what one quotes to us. */
export interface ShownError {
  readonly code: ShownErrorCode;
  readonly fields: readonly { readonly field: string; readonly problem: string }[];
  /** What the words may tell beyond the code, such as `retryAfterSeconds`, `attemptsLeft` or `why`. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly correlationId?: string;
}

/** What went wrong with an operation. No answer at all is UNREACHABLE. */
export function shownError(error: CombinedError): ShownError {
  const first = error.graphQLErrors[0];
  return first ? shownRefusal(first.extensions) : { code: 'UNREACHABLE', fields: [] };
}

/** A refusal from what the gateway says of it, in GraphQL as over plain HTTP. A code we do not know is INTERNAL. */
export function shownRefusal({
  code,
  correlationId,
  fields,
  facts,
}: Readonly<Record<string, unknown>>): ShownError {
  return {
    code: isShownErrorCode(code) ? code : 'INTERNAL',
    fields: Array.isArray(fields) ? fields.filter(isFieldProblem) : [],
    ...(typeof facts === 'object' && facts !== null && { facts: asTexts(facts) }),
    ...(typeof correlationId === 'string' && { correlationId }),
  };
}

function isFieldProblem(value: unknown): value is { field: string; problem: string } {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'field' in value &&
    typeof value.field === 'string' &&
    'problem' in value &&
    typeof value.problem === 'string'
  );
}

function asTexts(facts: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
}
