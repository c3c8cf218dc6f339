import { isWithin } from '@evergreen/access';
import type { Clock, LocalDate, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Words } from '../domain/programme.ts';
import { type Touch, type TouchesAsked, type TouchPage, touchTopics } from '../domain/touch.ts';
import { survivorsOf } from '../persistence/ledger-reads.ts';
import { type HeldMember, memberOfCustomer, membersWithState } from '../persistence/member-act.repository.ts';
import { customersByNumber } from '../persistence/member.repository.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';
import { tierIdOf } from '../persistence/tier.repository.ts';
import { readTouches } from '../persistence/touches.repository.ts';
import { type Account, ReadAccounts } from './read-accounts.ts';

const foundMax = 20;

/** Null where the caller may not see it, or there is none. */
export interface MemberStory {
  readonly member: HeldMember;
  readonly tier: { readonly tierId: string; readonly names: Words } | null;
  readonly account: Account | null;
  readonly told: TouchPage;
}

/** What membership tells of a customer on one page. */
@Injectable()
export class ReadMemberStory {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ReadAccounts) private readonly accounts: ReadAccounts,
  ) {}

  /** Undefined where the customer is no member, or not one whom the caller may see. */
  async run(caller: Caller, customerId: Uuid, asked: TouchesAsked): Promise<MemberStory | undefined> {
    const member = await this.memberOf(caller, customerId);
    if (member === undefined) return undefined;
    const sees = seenBy(caller, member.orgPath);
    const [tier, [account], told] = await Promise.all([
      sees.tier ? this.tierOf(member.memberId) : null,
      sees.points ? this.accounts.run([member.memberId]) : [],
      this.touches(caller, member, asked),
    ]);
    return { member, tier, account: account ?? null, told };
  }

  async page(caller: Caller, customerId: Uuid, asked: TouchesAsked): Promise<TouchPage> {
    const member = await this.memberOf(caller, customerId);
    return member === undefined ? { touches: [], more: false } : this.touches(caller, member, asked);
  }

  /** Customers whose member number begins so, in reach of the caller. */
  numbered(caller: Caller, prefix: string): Promise<string[]> {
    return customersByNumber(this.database, prefix, officesOf(caller, 'read', 'Member'), foundMax);
  }

  /** A merged membership is what it went up in, where the caller sees that. */
  private async memberOf(caller: Caller, customerId: Uuid): Promise<HeldMember | undefined> {
    const found = await memberOfCustomer(this.database, customerId);
    if (found === undefined) return undefined;
    const heir = (await survivorsOf(this.database, [found.memberId])).get(found.memberId);
    const [member] = heir === undefined ? [found] : await membersWithState(this.database, [heir]);
    const offices = officesOf(caller, 'read', 'Member');
    return member !== undefined && isWithin(member.orgPath, offices) ? member : undefined;
  }

  private async tierOf(memberId: string): Promise<MemberStory['tier']> {
    const tierId = await tierIdOf(this.database, memberId);
    if (tierId === undefined) return null;
    const { tiers } = await currentProgramme(this.database, this.clock.today());
    const names = tiers.find((tier) => tier.tierId === tierId)?.names;
    return names === undefined ? null : { tierId, names };
  }

  private async touches(
    caller: Caller,
    { memberId, orgPath }: HeldMember,
    { before, limit, topics }: TouchesAsked,
  ): Promise<TouchPage> {
    const sees = seenBy(caller, orgPath);
    const wanted = touchTopics.filter(
      (topic) => (topic === 'membership' || sees[topic]) && (topics.length === 0 || topics.includes(topic)),
    );
    const today = this.clock.today();
    const asked = { memberId, today, topics: wanted, before, limit: limit + 1 };
    const found = await readTouches(this.database, asked);
    const touches = await this.named(found.slice(0, limit), today);
    return { touches, more: found.length > limit };
  }

  /** Tiers as the programme of the day calls them; of one it no longer has, the id. */
  private async named(touches: readonly Touch[], today: LocalDate): Promise<readonly Touch[]> {
    if (!touches.some(({ topic }) => topic === 'tier')) return touches;
    const { tiers } = await currentProgramme(this.database, today);
    return touches.map((touch) => {
      const names = tiers.find(({ tierId }) => tierId === touch.facts['to'])?.names;
      if (touch.topic !== 'tier' || names === undefined) return touch;
      return { ...touch, facts: { ...touch.facts, toZh: names.zh, toEn: names.en } };
    });
  }
}

function seenBy(caller: Caller, orgPath: string) {
  return {
    points: isWithin(orgPath, officesOf(caller, 'read', 'Points')),
    tier: isWithin(orgPath, officesOf(caller, 'read', 'MemberTier')),
  };
}
