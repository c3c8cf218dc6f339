import { isWithin } from '@evergreen/access';
import { type Clock, DomainError, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { HouseholdMember } from '../domain/household.ts';
import { memberUnknown } from '../domain/ledger/ledger.errors.ts';
import { type DoneAct, openActs, reopenUntil, type StateAct } from '../domain/member-act.ts';
import { householdOf } from '../persistence/household.repository.ts';
import { survivorsOf } from '../persistence/ledger-reads.ts';
import {
  actsOf,
  type HeldMember,
  leftOfEntries,
  memberOfCustomer,
  membersWithState,
  mergesInto,
  standingOf,
} from '../persistence/member-act.repository.ts';
import { memberByNumber } from '../persistence/member.repository.ts';
import { ReadAccounts } from './read-accounts.ts';

const actsMax = 50;

export interface MemberRef {
  readonly memberNumber: string;
  readonly customerId: Uuid;
}

/** A membership with everything that was done with it. */
export interface MemberFile {
  readonly member: HeldMember;
  readonly openActs: readonly StateAct[];
  readonly reopenUntil: LocalDate | null;
  readonly mergedInto: MemberRef | null;
  readonly merged: readonly {
    readonly member: MemberRef;
    readonly mergedOn: LocalDate;
    readonly pointsLeft: bigint;
  }[];
  readonly household: readonly (HouseholdMember & {
    readonly member: MemberRef;
    readonly available: bigint;
  })[];
  readonly acts: readonly (DoneAct & {
    readonly merged: MemberRef | null;
    readonly into: MemberRef | null;
  })[];
}

/** What a membership is, and what was done with it. */
@Injectable()
export class ReadMember {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ReadAccounts) private readonly accounts: ReadAccounts,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN where the customer is no member, or not one whom the caller may see */
  async ofCustomer(customerId: Uuid): Promise<MemberFile> {
    const member = await memberOfCustomer(this.database, customerId);
    if (member === undefined) throw memberUnknown(customerId);
    return this.file(member);
  }

  /** A merged number leads to the member it was merged into. @throws DomainError MEMBER_UNKNOWN */
  async ofNumber(memberNumber: string): Promise<MemberFile> {
    const found = await memberByNumber(this.database, memberNumber);
    const survivors = found && (await survivorsOf(this.database, [found.memberId]));
    const memberId = found && (survivors?.get(found.memberId) ?? found.memberId);
    const [member] = memberId === undefined ? [] : await membersWithState(this.database, [memberId]);
    if (member === undefined)
      throw new DomainError('MEMBER_UNKNOWN', 'There is no such member', { memberNumber });
    return this.file(member);
  }

  /**
   * @param otherNumber of a second member whom the act is about
   * @throws DomainError MEMBER_UNKNOWN where the caller sees one of them not; FORBIDDEN where one of them belongs to
   * none of the offices, or below them
   */
  async demandOffice(
    customerId: Uuid,
    offices: readonly string[],
    otherNumber: string | null = null,
  ): Promise<void> {
    const member = await memberOfCustomer(this.database, customerId);
    if (member === undefined) throw memberUnknown(customerId);
    const others = otherNumber === null ? [] : [await this.numbered(otherNumber)];
    for (const { orgPath } of [member, ...others])
      if (!isWithin(orgPath, offices))
        throw new DomainError('FORBIDDEN', 'The member belongs to another office');
  }

  /** @throws DomainError MEMBER_UNKNOWN */
  private async numbered(memberNumber: string): Promise<HeldMember> {
    const found = await memberByNumber(this.database, memberNumber);
    const [member] = found === undefined ? [] : await membersWithState(this.database, [found.memberId]);
    if (member === undefined)
      throw new DomainError('MEMBER_UNKNOWN', 'There is no such member', { memberNumber });
    return member;
  }

  private async file(member: HeldMember): Promise<MemberFile> {
    const { memberId } = member;
    const [standing, acts, merges, household] = await Promise.all([
      standingOf(this.database, member),
      actsOf(this.database, memberId, actsMax),
      mergesInto(this.database, memberId),
      householdOf(this.database, memberId),
    ]);
    const [refs, left, accounts] = await Promise.all([
      this.refs([member, ...acts, ...merges, ...household]),
      leftOfEntries(
        this.database,
        memberId,
        merges.flatMap(({ entryId }) => entryId ?? []),
      ),
      this.accounts.run(household.map((each) => each.memberId)),
    ]);
    const refOf = (id: Uuid): MemberRef | null => refs.get(id) ?? null;
    return {
      member,
      openActs: openActs(standing, this.clock.today()),
      reopenUntil: reopenUntil(standing),
      mergedInto: member.mergedInto === null ? null : refOf(member.mergedInto),
      merged: merges.flatMap(({ memberId: id, entryId, effectiveOn }) => {
        const ref = refOf(id);
        const pointsLeft = entryId === null ? 0n : (left.get(entryId) ?? 0n);
        return ref === null ? [] : [{ member: ref, mergedOn: effectiveOn, pointsLeft }];
      }),
      household: household.flatMap((each) => {
        const ref = refOf(each.memberId);
        const account = accounts.find((one) => one.memberId === each.memberId);
        return ref === null ? [] : [{ ...each, member: ref, available: account?.available ?? 0n }];
      }),
      acts: acts.map((act) => ({ ...act, ...sidesOf(act, refOf) })),
    };
  }

  private async refs(
    of: readonly {
      readonly memberId: Uuid;
      readonly counterpartMemberId?: Uuid | null;
      readonly mergedInto?: Uuid | null;
    }[],
  ): Promise<Map<Uuid, MemberRef>> {
    const ids = of.flatMap((each) => [
      each.memberId,
      ...(each.counterpartMemberId ? [each.counterpartMemberId] : []),
      ...(each.mergedInto ? [each.mergedInto] : []),
    ]);
    const members = await membersWithState(this.database, [...new Set(ids)]);
    return new Map(
      members.map(({ memberId, memberNumber, customerId }) => [memberId, { memberNumber, customerId }]),
    );
  }
}

/** Whom a merge, or its undoing, was about; nobody else's acts have two sides. */
function sidesOf(
  { act, memberId, counterpartMemberId }: DoneAct,
  refOf: (id: Uuid) => MemberRef | null,
): { merged: MemberRef | null; into: MemberRef | null } {
  if ((act !== 'MERGE' && act !== 'UNMERGE') || counterpartMemberId === null)
    return { merged: null, into: null };
  return { merged: refOf(memberId), into: refOf(counterpartMemberId) };
}
