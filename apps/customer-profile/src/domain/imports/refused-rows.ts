import type { Finding } from '../finding.ts';

/** Columns that stand before those of the file in a file of its refused rows. On the way in they are passed over. */
export const addedColumns = ['evergreen_line', 'evergreen_reasons'] as const;

/** Why each refused row was refused, by its line. */
export function reasonsByLine(findings: readonly Finding[]): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { line, column, code, message, refused } of findings) {
    if (!refused || line === 0) continue;
    const words = `${column === '' ? '' : `${column}: `}${message} (${code})`;
    const known = reasons.get(line);
    reasons.set(line, known === undefined ? words : `${known}; ${words}`);
  }
  return reasons;
}

// Programs that open tables run a cell that begins so as a formula, Chinese and Japanese ones also in full width.
const formulaStart = String.raw`(?:\s*[=+\-@＝＋－＠]|[\t\r\n])`;
const isFormula = new RegExp(`^'*${formulaStart}`);
const isGuarded = new RegExp(`^'+${formulaStart}`);
const plainNumber = /^-\d+(\.\d+)?$/;

/** A cell that no program takes for a formula. */
export function guarded(cell: string): string {
  return isFormula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return isGuarded.test(cell) ? cell.slice(1) : cell;
}

/** A line of CSV whose cells are no formulas. */
export function guardedLine(cells: readonly string[], delimiter: string): string {
  const written = cells.map((cell) => {
    const harmless = guarded(cell);
    return harmless.includes(delimiter) || /["\r\n]/.test(harmless)
      ? `"${harmless.replaceAll('"', '""')}"`
      : harmless;
  });
  return `${written.join(delimiter)}\n`;
}

/** What a file of the refused rows of a file is called. */
export function refusedFileName(fileName: string, format: 'text' | 'workbook'): string {
  const stem = fileName.replace(/(\.(csv|txt|xlsx))?(\.gz)?$/i, '');
  return `${stem}-refused.${format === 'text' ? 'csv' : 'xlsx'}`;
}
