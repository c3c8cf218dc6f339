const firstOfElevenDigits = 10_000_000_000n;
const span = 90_000_000_000n;
// Shares no factor with the span (2, 3 and 5 to powers), so the map below meets every number exactly once.
const stride = 36_721_873_613n;

/**
 * The member number of a serial: eleven digits and a check digit (Luhn, ISO/IEC 7812-1 annex B), so that a slip of
 * one digit or of two neighbours is noticed before anything is looked up. Numbers do not rise with the serials, so a
 * number does not say how many members there are. It is no secret either: knowing one signs nobody in.
 *
 * @param serial 1 to 90,000,000,000, each used once
 */
export function memberNumber(serial: bigint): string {
  if (serial < 1n || serial > span) throw new RangeError(`Member serial out of range: ${serial}`);
  const body = (firstOfElevenDigits + ((serial * stride) % span)).toString();
  return body + checkDigit(body);
}

/** Whether the text is twelve digits with a right check digit. */
export function isMemberNumber(text: string): boolean {
  return /^\d{12}$/.test(text) && checkDigit(text.slice(0, -1)) === text.slice(-1);
}

function checkDigit(body: string): string {
  let sum = 0;
  for (let fromRight = 0; fromRight < body.length; fromRight += 1) {
    const digit = Number(body[body.length - 1 - fromRight]);
    const doubled = fromRight % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}
