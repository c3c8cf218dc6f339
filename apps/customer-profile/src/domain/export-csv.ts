import type { DataSection } from './data-request.ts';

// Programs that open tables take a cell that begins so for a formula, and run it.
const formulaStart = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const harmless = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const line = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

/** The section as CSV (RFC 4180), with the mark by which programs know UTF-8. No cell of it is a formula. */
export function csvOf({ columns, rows }: DataSection): string {
  return `\u{feff}${[columns, ...rows].map(line).join('')}`;
}
