import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Language } from '../domain/notice-template.ts';

/** How somebody wants to be written to; addresses are sealed. */
export interface ContactRow {
  readonly language: Language;
  readonly email_sealed: Buffer | null;
  readonly proposed_email_sealed: Buffer | null;
  readonly code_digest: Buffer | null;
  readonly code_ends_at: Date | null;
  readonly code_tries: number;
  readonly proposed_on: LocalDate | null;
  readonly proposals: number;
}

const columns = sql`language, email_sealed, proposed_email_sealed, code_digest, code_ends_at, code_tries, proposed_on,
  proposals`;

export async function readContact(reader: Reader, customerId: string): Promise<ContactRow | undefined> {
  const [row] = await reader.rows<ContactRow>(
    sql`select ${columns} from notice_contact where customer_id = ${customerId}`,
  );
  return row;
}

/** The contact, made where there is none, held until the transaction ends. */
export async function lockContact(tx: Transaction, customerId: string): Promise<ContactRow> {
  await tx.rows(sql`insert into notice_contact (customer_id) values (${customerId}) on conflict do nothing`);
  const [row] = await tx.rows<ContactRow>(
    sql`select ${columns} from notice_contact where customer_id = ${customerId} for update`,
  );
  return row!;
}

export async function setLanguage(tx: Transaction, customerId: string, language: Language): Promise<void> {
  await tx.rows(sql`update notice_contact set language = ${language} where customer_id = ${customerId}`);
}

export interface Proposal {
  readonly emailSealed: Buffer;
  readonly codeDigest: Buffer;
  readonly codeEndsAt: Date;
  readonly on: LocalDate;
}

/** An address that waits for its code, in the place of one before. */
export async function keepProposal(tx: Transaction, customerId: string, proposal: Proposal): Promise<void> {
  const { emailSealed, codeDigest, codeEndsAt, on } = proposal;
  await tx.rows(sql`
    update notice_contact set proposed_email_sealed = ${emailSealed}, code_digest = ${codeDigest},
      code_ends_at = ${codeEndsAt}, code_tries = 0, proposed_on = ${on},
      proposals = case when proposed_on = ${on}::date then proposals + 1 else 1 end
    where customer_id = ${customerId}`);
}

export async function countWrongCode(tx: Transaction, customerId: string): Promise<void> {
  await tx.rows(sql`
    update notice_contact set code_tries = code_tries + 1 where customer_id = ${customerId}`);
}

/** From now on the address counts. */
export async function keepEmail(tx: Transaction, customerId: string, emailSealed: Buffer): Promise<void> {
  await tx.rows(sql`
    update notice_contact set email_sealed = ${emailSealed}, proposed_email_sealed = null, code_digest = null,
      code_ends_at = null where customer_id = ${customerId}`);
}

export async function removeEmails(tx: Transaction, customerId: string): Promise<void> {
  await tx.rows(sql`
    update notice_contact set email_sealed = null, proposed_email_sealed = null, code_digest = null,
      code_ends_at = null where customer_id = ${customerId}`);
}
