/** What the numbers of a list are. */
export type NumberKind = 'customer' | 'member';

/** Numbers of a list as people paste it: one on a line, or with commas; each once. */
export function numbersIn(text: string | undefined): string[] {
  return distinct((text ?? '').split(/[\s,，;；]+/));
}

/** The same of member numbers, which are written in groups of four: spaces part none. */
export function memberNumbersIn(text: string | undefined): string[] {
  return distinct((text ?? '').split(/[\r\n,，;；]+/).map((number) => number.replaceAll(/\s/g, '')));
}

function distinct(numbers: readonly string[]): string[] {
  return [...new Set(numbers.filter((number) => number !== ''))];
}

export const readNumbers = { customer: numbersIn, member: memberNumbersIn } as const;

/** On which line of a list as it was pasted a number stands, from 1. */
export function lineOf(
  text: string | undefined,
  number: string,
  kind: NumberKind = 'customer',
): number | undefined {
  const line = (text ?? '').split('\n').findIndex((each) => readNumbers[kind](each).includes(number));
  return line < 0 ? undefined : line + 1;
}

const headers: Readonly<Record<string, NumberKind>> = {
  customer_number: 'customer',
  customer_ref: 'customer',
  customer: 'customer',
  客户号: 'customer',
  member_number: 'member',
  member: 'member',
  会员号: 'member',
};

/** What a file holds: the column that its header names, or, without one, the first column of each line. */
export interface NumberFile {
  /** Undefined: it has no header that says so. */
  readonly kind: NumberKind | undefined;
  /** One on a line; lines without a number stay, so that they can be counted. */
  readonly numbers: string;
}

export async function readNumberFile(text: string): Promise<NumberFile> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const lines = parse(text, {
    ...{ bom: true, delimiter: [',', ';', '\t'], trim: true },
    // A list is no table: its lines may be of any length, and an empty one counts.
    ...{ relax_column_count: true, relax_quotes: true },
  });
  const names = (lines[0] ?? []).map((name) => name.toLowerCase().replaceAll(/[ -]/g, '_'));
  const column = names.findIndex((name) => headers[name] !== undefined);
  const rows = column < 0 ? lines : lines.slice(1);
  return {
    kind: column < 0 ? undefined : headers[names[column]!],
    numbers: rows
      .map((cells) => cells[Math.max(column, 0)] ?? '')
      .join('\n')
      .trimEnd(),
  };
}
