// Each kind of text has one form in which it is compared and indexed, however it was typed. What is shown is the text
// as it came; the form is never kept.

/**
 * A phone as it is compared: digits only, without the country code of the mainland.
 * Empty when the text has too few digits to be a phone, or is something else, such as the member number M0012.
 */
export function phoneForm(text: string): string {
  if (!/^[+(\d][\d\s().-]*$/.test(text)) return '';
  const digits = text.replace(/\D/g, '');
  const national = /^(?:00)?86(1\d{10})$/.exec(digits)?.[1] ?? digits;
  return national.length >= 5 ? national : '';
}

/** A whole name as it is compared: without blanks, upper case, full-width letters as plain ones. */
export function nameForm(text: string): string {
  return plain(text, /\s/gu);
}

/** A plate as it is compared: without blanks, dots and hyphens, upper case: `浙A·10001` as `浙A10001`. */
export function plateForm(text: string): string {
  return plain(text, /[\s·•.-]/gu);
}

/** An e-mail address as it is compared: without blanks, in one case. */
export function emailForm(text: string): string {
  return plain(text, /\s/gu);
}

/** A postal address as it is compared: letters and digits alone, whatever stands between them. */
export function addressForm(text: string): string {
  return plain(text, /[^\p{L}\p{N}]/gu);
}

/**
 * An identity number as it is compared: without blanks, dots and hyphens, upper case. Empty when it has too few letters
 * and digits to be one.
 */
export function identityForm(text: string): string {
  const form = plain(text, /[\s.-]/gu);
  return /^[A-Z0-9]{6,30}$/.test(form) ? form : '';
}

/** A VIN (ISO 3779) as it is compared: 17 letters and digits, upper case. Empty when it is none. */
export function vinForm(text: string): string {
  const form = plain(text, /[\s-]/gu);
  return /^[A-HJ-NPR-Z0-9]{17}$/.test(form) ? form : '';
}

/** Upper case in NFKC. Either step, and leaving something out, can take apart what the other put together. */
function plain(text: string, without: RegExp): string {
  return text.normalize('NFKC').toUpperCase().normalize('NFKC').replace(without, '').normalize('NFKC');
}
