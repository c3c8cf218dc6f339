/** Minor units of an amount as somebody typed it; undefined: it is none over zero with at most two decimals. */
export function minorOf(text: string): string | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const minor = `${match[1]}${(match[2] ?? '').padEnd(2, '0')}`.replace(/^0+/, '');
  return minor === '' ? undefined : minor;
}
