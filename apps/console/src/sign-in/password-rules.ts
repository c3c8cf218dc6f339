/** Lengths of a password, as the server demands them. */
export const passwordLength = { min: 12, max: 128 } as const;

export type PasswordRule = 'long' | 'short' | 'notNumber' | 'notRepeated';

/**
 * What can be said of a password while it is typed. Whether it is a common or leaked one only the server knows, which
 * also decides on all of these.
 */
export function passwordRules(
  password: string,
  staffNumber: string,
): readonly { readonly rule: PasswordRule; readonly isMet: boolean }[] {
  const characters = [...password];
  const isTyped = characters.length > 0;
  const number = staffNumber.trim().toLowerCase();
  return [
    { rule: 'long', isMet: characters.length >= passwordLength.min },
    { rule: 'short', isMet: isTyped && characters.length <= passwordLength.max },
    {
      rule: 'notNumber',
      isMet: isTyped && (number === '' || !password.toLowerCase().includes(number)),
    },
    { rule: 'notRepeated', isMet: isTyped && !isMonotonous(password) },
  ];
}

function isMonotonous(password: string): boolean {
  if (/^(.)\1*$/su.test(password)) return true;
  const row = '01234567890123456789';
  return (
    /^\d+$/.test(password) && (row.includes(password) || row.split('').reverse().join('').includes(password))
  );
}
