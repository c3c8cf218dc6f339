/** A field of a row as it would be taken over. */
export interface ReadValue {
  readonly field: string;
  readonly value: string;
}

/** What was read from a row, field by field, as people write it; amounts in major units, what is empty left out. */
export function readValues(row: object, fractionDigits: number): ReadValue[] {
  return Object.entries(row).flatMap(([name, value]: [string, unknown]): ReadValue[] => {
    if (value === undefined) return [];
    if (typeof value === 'object' && value !== null) return readValues(value, fractionDigits);
    const isAmount = typeof value === 'bigint' && name.endsWith('Minor');
    return [
      {
        field: isAmount ? name.slice(0, -'Minor'.length) : name,
        value: isAmount ? major(value, fractionDigits) : String(value),
      },
    ];
  });
}

function major(minor: bigint, fractionDigits: number): string {
  if (fractionDigits === 0) return String(minor);
  const digits = String(minor < 0n ? -minor : minor).padStart(fractionDigits + 1, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -fractionDigits)}.${digits.slice(-fractionDigits)}`;
}
