/** An amount in integer minor units (fen, cent) of one ISO 4217 currency. */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Minor units of a decimal text such as `144.1` or `-3.00`.
 * Returns undefined for anything that is not a plain decimal, or has more digits than the currency has.
 */
export function moneyFromDecimal(text: string, fractionDigits = 2): bigint | undefined {
  const match = decimal.exec(text);
  if (!match) return undefined;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > fractionDigits) return undefined;
  const minor = BigInt(match[2] + fraction.padEnd(fractionDigits, '0'));
  return match[1] === '-' ? -minor : minor;
}

/** `12345` minor units as `123.45`, for logs and reports; screens format by locale. */
export function formatMinor(minor: bigint, fractionDigits = 2): string {
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(fractionDigits + 1, '0');
  if (fractionDigits === 0) return sign + digits;
  return `${sign}${digits.slice(0, -fractionDigits)}.${digits.slice(-fractionDigits)}`;
}
