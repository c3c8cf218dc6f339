/** A refused row as the report lists it. */
export interface RefusedRow {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/**
 * Refused rows as CSV for a spreadsheet: with a byte order mark, so that Chinese is read as UTF-8, and with values
 * that a spreadsheet would run as a formula made plain text. The values come from an uploaded file: they are not ours.
 */
export function refusedRowsCsv(head: readonly string[], rows: readonly RefusedRow[]): string {
  const lines = rows.map(({ line, column, code, message }) => [String(line), column ?? '', code, message]);
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const plain = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
