// A mask keeps what somebody needs to recognise a person they are speaking with: its ends, never its middle.

/** The family name and a star for each further character, three at most: `王**`; `J***` for other scripts. */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  const [first] = characters;
  if (first === undefined) return '';
  return first + '*'.repeat(Math.min(Math.max(characters.length - 1, 1), 3));
}

/** The first three and the last four digits: `138****5678`. Shorter ones show their last two, or nothing. */
export function maskPhone(phone: string): string {
  if (phone === '') return '';
  if (phone.length < 5) return '****';
  if (phone.length < 11) return `****${phone.slice(-2)}`;
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/** Where it is registered and its last two characters: `苏A·***23`. Shorter ones show their last, or nothing. */
export function maskPlate(plate: string): string {
  const characters = [...plate.replaceAll(/[\s·-]/g, '')];
  if (characters.length === 0) return '';
  if (characters.length < 3) return '***';
  if (characters.length < 7) return `***${characters.slice(-1).join('')}`;
  return `${characters.slice(0, 2).join('')}·***${characters.slice(-2).join('')}`;
}

/** The first letter and where it is kept: `w***@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '' : `${email.slice(0, 1)}***${email.slice(at)}`;
}

/** Where it begins, such as province and city; street and number are left out: `江苏省南京市***`. */
export function maskAddress(address: string): string {
  const characters = [...address.trim()];
  if (characters.length === 0) return '';
  return `${characters.slice(0, Math.min(6, characters.length >> 1)).join('')}***`;
}

/** The last four characters, of a VIN or an identity number: `****4841`. Shorter ones show nothing. */
export function maskIdentity(number: string): string {
  return number.length < 8 ? '****' : `****${number.slice(-4)}`;
}
