const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
const residentCard = /^\d{17}[\dX]$/;

/**
 * Whether it can be an identity number: of a resident card (GB 11643) the check character is right; of other papers,
 * which have none, so many letters and digits.
 */
export function isIdentityNumber(text: string): boolean {
  const form = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.-]/gu, '');
  if (!residentCard.test(form)) return /^[A-Z0-9]{6,30}$/.test(form);
  return form.at(-1) === checks[weights.reduce((sum, weight, n) => sum + weight * Number(form[n]), 0) % 11];
}
