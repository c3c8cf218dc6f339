// Programs that open tables take a cell that begins so for a formula, and run it; Chinese and Japanese ones also where
// the signs are of full width.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

const plainNumber = /^-\d+(\.\d+)?$/;

function cell(value: string): string {
  const harmless = formulaStart.test(value) && !plainNumber.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const line = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

/** The first line of a table as CSV (RFC 4180), with the mark by which programs know UTF-8. */
export function csvHead(columns: readonly string[]): string {
  return `\u{feff}${line(columns)}`;
}

/** Further lines of the table. No cell of them is a formula. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map(line).join('');
}
