import { setTimeout as delay } from 'node:timers/promises';
import { MissingRewardService, ReferralService } from '@evergreen/contracts/rewards';
import { daysBetween, localDate } from '@evergreen/kernel';
import type { Operator } from '../operator/operator.ts';
import { demoBook, plusDays } from './book.ts';
import { DemoStaff } from './demo-staff.ts';

/** A customer of the book whom the member of the pictures has recommended. */
interface DemoFriend {
  readonly customerRef: string;
  /** When the referral was recorded; undefined: today. */
  readonly joinedOn: string | undefined;
}

/** Days since the first policy began: of one whose cooling-off days are over, of one whose run, and of an old customer. */
const ages = [
  { least: 20, most: 55, isNew: true },
  { least: 1, most: 10, isNew: true },
  { least: 400, most: 2_000, isNew: false },
] as const;

/** The first customers of the book of each kind, as far as it has them: paid, cooling off, and insured already. */
export function friendsInBook(customers: number, today: string): readonly DemoFriend[] {
  const found: (DemoFriend | undefined)[] = ages.map(() => undefined);
  let isFirst = true;
  for (const { terms } of demoBook(customers, today)) {
    const [first] = terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
    const age = first === undefined ? -1 : daysBetween(localDate(first.startsOn), localDate(today));
    const n = ages.findIndex(({ least, most }) => age >= least && age <= most);
    if (!isFirst && first !== undefined && n >= 0)
      found[n] ??= {
        customerRef: first.customerRef,
        joinedOn: ages[n]!.isNew ? plusDays(first.startsOn, -1) : undefined,
      };
    isFirst = false;
    if (found.every((each) => each !== undefined)) break;
  }
  return found.flatMap((each) => each ?? []);
}

const knownWithinMs = 60_000;

/**
 * A member has recommended friends: one was paid for, one cools off, one had been insured before. Doing it again changes
 * nothing.
 */
export async function recommendFriends(
  operator: Operator,
  service: DemoStaff,
  order: { readonly url: string; readonly customers: number; readonly today: string },
): Promise<void> {
  const [login] = await DemoStaff.members(order.url);
  const member = login === undefined ? undefined : await DemoStaff.signInMember(order.url, login);
  if (member === undefined) return;
  const { makeReferralCode } = await member.ask<{ makeReferralCode: { code: string } }>(
    'mutation { makeReferralCode { code } }',
  );
  await member.signOut();
  for (const { customerRef, joinedOn } of friendsInBook(order.customers, order.today)) {
    const { findCustomers } = await service.ask<{ findCustomers: readonly { customerId: string }[] }>(
      'query($r: String!) { findCustomers(by: SOURCE_REF, text: $r) { customerId } }',
      { r: customerRef },
    );
    const customerId = findCustomers[0]?.customerId;
    if (customerId === undefined) continue;
    if (joinedOn !== undefined) await untilInsured(operator, customerId);
    await operator.rpc.service(ReferralService).recordReferral({
      ...{ key: 'demo/referral', customerId, code: makeReferralCode.code },
      ...(joinedOn === undefined ? {} : { joinedOn }),
    });
  }
}

/** What is decided at once goes by what rewards have heard of the friend's policies. */
async function untilInsured(operator: Operator, customerId: string): Promise<void> {
  const service = operator.rpc.service(MissingRewardService);
  for (const until = Date.now() + knownWithinMs; Date.now() < until; await delay(500)) {
    if ((await service.listMissingRewards({ customerId, limit: 1 })).rewards.length > 0) return;
  }
}
