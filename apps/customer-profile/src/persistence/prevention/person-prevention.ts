import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { beyond, instant, type KeyedTexts, type RowsWanted } from '../person.repository.ts';
import { uncount } from './counts.repository.ts';

/** What a customer was told of dangers, or left untold to compare with, and what they made of it, for their copy. */
export function readPersonAdvice(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[t.campaign_id::text] as key,
      array[${instant(sql`t.at`)}, p.hazard, p.title_zh, p.title_en, t.held_out::text, ${instant(sql`t.helpful_at`)},
        ${instant(sql`k.asked_at`)}, coalesce(k.outcome, ''), ${instant(sql`k.ended_at`)}] as values
    from prevention_target t
    join prevention_campaign p on p.id = t.campaign_id
    left join prevention_check k on k.campaign_id = t.campaign_id and k.customer_id = t.customer_id
    where t.customer_id = ${customerId} ${beyond(sql`t.campaign_id`, after)} order by t.campaign_id limit ${limit}`);
}

/** Takes an erased person out of all campaigns. @returns of how many */
export async function erasePrevention(tx: Transaction, customerId: string): Promise<number> {
  // Whoever is asking for a check at this moment holds what they were told: the check is there when that goes.
  const targets = await tx.rows<{
    campaignId: Uuid;
    orgPath: string;
    heldOut: boolean;
    helpful: boolean;
  }>(sql`
    delete from prevention_target where customer_id = ${customerId}
    returning campaign_id as "campaignId", org_path as "orgPath", held_out as "heldOut",
      helpful_at is not null as helpful`);
  const checks = await tx.rows<{ campaignId: Uuid; isEnded: boolean }>(sql`
    delete from prevention_check where customer_id = ${customerId}
    returning campaign_id as "campaignId", ended_at is not null as "isEnded"`);
  const endedOf = new Map(checks.map(({ campaignId, isEnded }) => [campaignId, isEnded]));
  const counted = targets.map((target) => ({
    ...{ ...target, checkAsked: endedOf.has(target.campaignId) },
    checkEnded: endedOf.get(target.campaignId) === true,
  }));
  await uncount(tx, counted);
  return targets.length;
}
