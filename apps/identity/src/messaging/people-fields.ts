import { type Grant, isRole } from '@evergreen/access';
import type { Grant as WireGrant } from '@evergreen/contracts/identity';
import { InputFields } from '@evergreen/kernel';
import { distinctGrants } from '../domain/grants.ts';
import { isOfficeCode, isOrgPath } from '../domain/office.ts';
import { readStaffNumber } from '../domain/staff.ts';

const grantsMax = 50;
const keyLengthMax = 200;
const emailLengthMax = 254;
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Reads what calls about offices and people have in common. */
export class PeopleFields extends InputFields {
  /** A line somebody typed, without blanks around it; control characters have no business in it. */
  line(field: string, typed: string, lengthMax: number): string {
    return this.text(field, this.maybeLine(field, typed, lengthMax), lengthMax);
  }

  /** May be empty. */
  maybeLine(field: string, typed: string, lengthMax: number): string {
    const text = typed.normalize('NFC').trim();
    if (/\p{C}/u.test(text)) this.refuse(field, 'contains characters that cannot be shown');
    else if (text.length > lengthMax) this.refuse(field, `must have at most ${lengthMax} characters`);
    return text;
  }

  /** Several lines somebody typed; may be empty. */
  note(field: string, typed: string, lengthMax: number): string {
    const text = typed.normalize('NFC').trim();
    if (/\p{C}/u.test(text.replace(/[\n\r\t]/g, ' '))) {
      this.refuse(field, 'contains characters that cannot be shown');
    } else if (text.length > lengthMax) this.refuse(field, `must have at most ${lengthMax} characters`);
    return text;
  }

  /** Makes a call safe to send twice. */
  key(text: string): string {
    return this.line('key', text, keyLengthMax);
  }

  orgPath(field: string, text: string): string {
    if (!isOrgPath(text)) this.refuse(field, 'is not the path of an office, such as /32/3201');
    return text;
  }

  officeCode(field: string, text: string): string {
    if (!isOfficeCode(text)) this.refuse(field, 'must have 1 to 12 digits');
    return text;
  }

  staffNumber(field: string, typed: string): string {
    const number = readStaffNumber(typed);
    if (number === undefined) this.refuse(field, 'must have 1 to 20 letters, digits or hyphens');
    return number ?? '';
  }

  /** May be empty. */
  email(field: string, typed: string): string {
    const email = this.maybeLine(field, typed, emailLengthMax);
    // What is too long is refused already, and matching takes far longer than reading it.
    const isMatched = email === '' || email.length > emailLengthMax || emailPattern.test(email);
    if (!isMatched) this.refuse(field, 'is not an e-mail address');
    return email;
  }

  grants(field: string, grants: readonly WireGrant[]): Grant[] {
    if (grants.length > grantsMax) {
      this.refuse(field, `must have at most ${grantsMax} entries`);
      return [];
    }
    const read = grants.flatMap(({ role, orgPath }, n): Grant[] => {
      this.orgPath(`${field}[${n}].orgPath`, orgPath);
      if (isRole(role)) return [{ role, orgPath }];
      this.refuse(`${field}[${n}].role`, 'is not a role');
      return [];
    });
    return distinctGrants(read);
  }
}
