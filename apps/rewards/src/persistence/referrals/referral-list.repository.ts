import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { ReferralReason, ReferralState } from '../../domain/referrals/referral.ts';
import { referralColumns, type ReferralKept } from './referral.repository.ts';

/** A customer is part of few: more are not shown at once. */
const ofCustomerMax = 100;

/** Made with a customer's code, newest first. */
export function referralsMade(reader: Reader, customerId: string): Promise<ReferralKept[]> {
  return reader.rows<ReferralKept>(sql`
    select ${referralColumns} from referral r where r.customer_id = ${customerId}
    order by r.id desc limit ${ofCustomerMax}`);
}

/** By whose code a customer came: what stands, or else the newest that was rejected. */
export async function cameBy(reader: Reader, customerId: string): Promise<ReferralKept | undefined> {
  const [row] = await reader.rows<ReferralKept>(sql`
    select ${referralColumns} from referral r where r.friend_id = ${customerId}
    order by r.state = 'rejected', r.id desc limit 1`);
  return row;
}

/** Newest first, of those that the caller may see. */
export function referralPage(
  reader: Reader,
  { state, before, limit }: { state: ReferralState | undefined; before: string | undefined; limit: number },
): Promise<ReferralKept[]> {
  return reader.rows<ReferralKept>(sql`
    select ${referralColumns} from referral r
    where ${state === undefined ? sql`true` : sql`r.state = ${state}`}
      and ${before === undefined ? sql`true` : sql`r.id < ${before}`}
    order by r.id desc limit ${limit}`);
}

export interface ReferralCount {
  readonly state: ReferralState;
  readonly reason: ReferralReason | null;
  readonly count: bigint;
  /** Promised to both, or given. */
  readonly points: bigint;
}

/** Of those that the caller may see. */
export function countReferrals(reader: Reader): Promise<ReferralCount[]> {
  return reader.rows<ReferralCount>(sql`
    select state, reason, count(*) as count, sum(advocate_points + friend_points)::bigint as points
    from referral group by state, reason order by state, reason`);
}

/** All that a person is part of, for their copy. */
export function referralsOfPerson(reader: Reader, customerId: string): Promise<ReferralKept[]> {
  return reader.rows<ReferralKept>(sql`
    select ${referralColumns} from referral r where ${customerId} in (r.customer_id, r.friend_id) order by r.id`);
}

/** Nobody comes by their code any more, and nothing that was written about them is left. @returns how many are kept */
export async function forgetReferrals(tx: Transaction, customerId: string, today: string): Promise<number> {
  await tx.rows(sql`
    update referral_code set valid_until = least(valid_until, ${today}::date - 1) where customer_id = ${customerId}`);
  const rows = await tx.rows(sql`
    update referral set note = '' where ${customerId} in (customer_id, friend_id) returning id`);
  return rows.length;
}
