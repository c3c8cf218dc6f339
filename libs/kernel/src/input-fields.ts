import { type FieldProblem, InvalidInput } from './domain-error.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import { isUuid, type Uuid } from './uuid.ts';

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads the fields of an input at a door and collects what is wrong with them, so that the caller hears all of it at
 * once. What the readers return may be used after `check()` has passed, not before.
 */
export class InputFields {
  private readonly problems: FieldProblem[] = [];

  uuid(field: string, text: string): Uuid {
    if (!isUuid(text)) this.refuse(field, 'is not a UUID');
    return text as Uuid;
  }

  /** One to `countMax` ids. */
  uuids(field: string, texts: readonly string[], countMax: number): Uuid[] {
    if (texts.length === 0 || texts.length > countMax)
      this.refuse(field, `must have 1 to ${countMax} entries`);
    else texts.forEach((text, n) => this.uuid(`${field}[${n}]`, text));
    return texts as Uuid[];
  }

  date(field: string, text: string): LocalDate {
    if (!isLocalDate(text)) this.refuse(field, 'is not a date YYYY-MM-DD');
    return text as LocalDate;
  }

  optionalDate(field: string, text: string | undefined): LocalDate | undefined {
    return text === undefined ? undefined : this.date(field, text);
  }

  /** RFC 3339, of a day that there is. */
  instant(field: string, text: string): Date {
    const at = new Date(text);
    if (!instantForm.test(text) || Number.isNaN(at.getTime()) || !isLocalDate(text.slice(0, 10)))
      this.refuse(field, 'is not an instant');
    return at;
  }

  /** `lengthMin` to `lengthMax` characters, none of which Postgres could not keep. */
  text(field: string, text: string, lengthMax: number, lengthMin = 1): string {
    if (text.length < lengthMin || text.length > lengthMax)
      this.refuse(field, `must have ${lengthMin} to ${lengthMax} characters`);
    else if (text.includes('\0')) this.refuse(field, 'holds a character that no text has');
    return text;
  }

  /** How many rows are asked for: 1 to `max`. */
  limit(field: string, value: number, max: number): number {
    if (!Number.isInteger(value) || value < 1 || value > max) this.refuse(field, `must be from 1 to ${max}`);
    return value;
  }

  /** The first thing that is wrong with a field is told; what follows from it would only confuse. */
  refuse(field: string, problem: string): void {
    if (!this.problems.some((known) => known.field === field)) this.problems.push({ field, problem });
  }

  /** @throws InvalidInput naming every field at fault */
  check(): void {
    if (this.problems.length > 0) throw new InvalidInput(this.problems);
  }
}
