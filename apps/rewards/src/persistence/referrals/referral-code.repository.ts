import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';

/** A member's own code. */
export interface ReferralCode {
  readonly code: string;
  readonly customerId: string;
  readonly issuedOn: LocalDate;
  /** The last day on which friends may come by it. */
  readonly validUntil: LocalDate;
}

const columns = sql`code, customer_id as "customerId", issued_on as "issuedOn", valid_until as "validUntil"`;

/** The one that a customer may give away on a day. */
export async function codeOfCustomer(
  reader: Reader,
  customerId: string,
  on: LocalDate,
): Promise<ReferralCode | undefined> {
  const [row] = await reader.rows<ReferralCode>(sql`
    select ${columns} from referral_code where customer_id = ${customerId} and valid_until >= ${on}
    order by valid_until desc limit 1`);
  return row;
}

export async function codeNamed(reader: Reader, code: string): Promise<ReferralCode | undefined> {
  const [row] = await reader.rows<ReferralCode>(
    sql`select ${columns} from referral_code where code = ${code}`,
  );
  return row;
}

/** One customer makes one at a time. */
export async function holdCodesOf(tx: Transaction, customerId: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`referral-code/${customerId}`}, 0))`);
}

/** @returns false: somebody has that code */
export async function insertCode(tx: Transaction, made: ReferralCode): Promise<boolean> {
  const rows = await tx.rows(sql`
    insert into referral_code (code, customer_id, issued_on, valid_until)
    values (${made.code}, ${made.customerId}, ${made.issuedOn}, ${made.validUntil})
    on conflict (code) do nothing returning code`);
  return rows.length > 0;
}
