/** What is wrong with a line of an imported list, in a word the page has a text for. */
export interface LineProblem {
  readonly line: number;
  readonly kind: 'same' | 'known' | 'odd';
  /** Of `same`: the line it equals. */
  readonly other?: number;
}

/** Reads the fields at fault of an import: `text[3]` is the third line. */
export function lineProblems(
  fields: readonly { readonly field: string; readonly problem: string }[],
): LineProblem[] {
  return fields.flatMap(({ field, problem }): LineProblem[] => {
    const line = /^text\[(\d+)\]$/.exec(field)?.[1];
    if (line === undefined) return [];
    const other = /same as line (\d+)/.exec(problem)?.[1];
    if (other !== undefined) return [{ line: Number(line), kind: 'same', other: Number(other) }];
    return [{ line: Number(line), kind: problem.includes('already') ? 'known' : 'odd' }];
  });
}
