import { type MessageInitShape } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import { type TierChangeFactSchema } from '@evergreen/contracts/membership';
import type { NoticeRequest } from '@evergreen/contracts/notices';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type Clock, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { decideTier, nextReview, type TierDecision } from '../domain/decide-tier.ts';
import { type Programme, tierIn, type Words } from '../domain/programme.ts';
import { projectTier } from '../domain/project-tier.ts';
import { type TierFacts, tierFactsOn } from '../domain/tier-facts.ts';
import type { TierCounts, TierRunResult } from '../domain/tier-run-result.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';
import {
  keepChanges,
  type MemberRange,
  noteWarnings,
  type TierMember,
  tierMembersIn,
  tierMembersOf,
} from '../persistence/tier.repository.ts';

/** News of a tier is of use for so many days. */
const newsDays = 30;

interface Decided {
  readonly member: TierMember;
  readonly facts: TierFacts;
  readonly decision: TierDecision;
}

/** Decides members' tiers by the programme of the day, keeps what changed and tells of it. */
@Injectable()
export class DecideTiers {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(NoticeRequests) private readonly notices: NoticeRequests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Everybody of a range: who has no tier joins, and who would lose theirs soon is warned.
   *
   * @param asOf null: today
   */
  async ofRange(tx: Transaction, range: MemberRange, asOf: LocalDate | null): Promise<TierRunResult> {
    const on = asOf ?? this.clock.today();
    const programme = await currentProgramme(tx, on);
    const members = await tierMembersIn(tx, range, on, programme.statusWindowMonths);
    const decided = decideAll(members, programme, on);
    const counts = await this.keep(tx, decided, programme, on);
    const warned = await this.warn(tx, decided, programme, on);
    return { members: members.length, counts, warned };
  }

  /** Members of whom something new was learned; those who have not joined yet do so with the next run. */
  ofMembers(tx: Transaction, memberIds: readonly string[]): Promise<void> {
    return this.among(tx, memberIds, ({ standing }) => standing !== null);
  }

  /** A member who has no tier yet and needs one now. */
  join(tx: Transaction, memberId: string): Promise<void> {
    return this.among(tx, [memberId], ({ standing }) => standing === null);
  }

  private async among(
    tx: Transaction,
    memberIds: readonly string[],
    isWanted: (member: TierMember) => boolean,
  ): Promise<void> {
    if (memberIds.length === 0) return;
    const on = this.clock.today();
    const programme = await currentProgramme(tx, on);
    const members = await tierMembersOf(tx, memberIds, on, programme.statusWindowMonths);
    await this.keep(tx, decideAll(members.filter(isWanted), programme, on), programme, on);
  }

  private async keep(
    tx: Transaction,
    decided: readonly Decided[],
    programme: Programme,
    on: LocalDate,
  ): Promise<TierCounts> {
    const changes = decided.filter(({ decision }) => decision.kind !== 'kept');
    const kept = await keepChanges(
      tx,
      changes.map(({ member: { memberId, version }, facts, decision }) => ({
        ...{ memberId, version, ...decision },
        facts: JSON.stringify(facts, (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      })),
      { programmeVersion: programme.version, on, recordedAt: this.clock.now() },
    );
    const done = changes.filter(({ member }) => kept.has(member.memberId));
    await this.tell(tx, done, programme, on);
    await this.notices.append(
      tx,
      done.flatMap((each) => newsOf(each, programme, on)),
    );
    return countsOf([...done, ...decided.filter(({ decision }) => decision.kind === 'kept')]);
  }

  private async tell(
    tx: Transaction,
    done: readonly Decided[],
    programme: Programme,
    on: LocalDate,
  ): Promise<void> {
    const facts = done.map(({ member, decision }): MessageInitShape<typeof TierChangeFactSchema> => ({
      memberId: member.memberId,
      customerId: member.customerId,
      version: BigInt(member.version + 1),
      kind: decision.kind,
      ...(decision.from === null ? {} : { fromTierId: decision.from }),
      toTierId: decision.standing.tierId,
      effectiveOn: on,
      programmeVersion: programme.version,
    }));
    await this.outbox.appendFacts(tx, events.tierChanged, facts, (changes) => ({ changes }));
  }

  /** @returns how many were warned */
  private async warn(
    tx: Transaction,
    decided: readonly Decided[],
    programme: Programme,
    on: LocalDate,
  ): Promise<number> {
    const warnings = decided.flatMap((each) => warningOf(each, programme, on));
    const fresh = await noteWarnings(
      tx,
      warnings.map(({ member, reviewOn }) => ({ memberId: member.memberId, reviewOn })),
    );
    const told = warnings.filter(({ member }) => fresh.has(member.memberId));
    await this.notices.append(
      tx,
      told.map(({ member, reviewOn, from, to }) => ({
        template: 'tier-will-downgrade',
        key: `tier-will-downgrade/${member.memberId}/${reviewOn}`,
        customerId: member.customerId,
        parameters: { tier: nameOf(programme, from), nextTier: nameOf(programme, to), on: reviewOn },
        notAfter: reviewOn,
        link: '/tier',
      })),
    );
    return told.length;
  }
}

function decideAll(members: readonly TierMember[], programme: Programme, on: LocalDate): Decided[] {
  return members.map((member) => {
    const facts = tierFactsOn(member.known, programme, on);
    return { member, facts, decision: decideTier(member.standing, facts, programme) };
  });
}

function countsOf(decided: readonly Decided[]): TierCounts {
  const counts: { [Kind in TierDecision['kind']]?: number } = {};
  for (const { decision } of decided) counts[decision.kind] = (counts[decision.kind] ?? 0) + 1;
  return counts;
}

interface Warning {
  readonly member: TierMember;
  readonly reviewOn: LocalDate;
  readonly from: string;
  readonly to: string;
}

/** None where the anniversary is not near, was warned about before, or would change nothing. */
function warningOf({ member, facts, decision }: Decided, programme: Programme, on: LocalDate): Warning[] {
  const { standing } = decision;
  const reviewOn = nextReview(standing, facts);
  if (reviewOn <= on || addDays(reviewOn, -programme.warningDays) > on || member.warnedFor === reviewOn)
    return [];
  const ahead = projectTier(standing, member.known, facts, programme).asThingsAre;
  if (ahead.kind !== 'downgraded') return [];
  return [{ member, reviewOn, from: standing.tierId, to: ahead.standing.tierId }];
}

function newsOf({ member, decision }: Decided, programme: Programme, on: LocalDate): NoticeRequest[] {
  const { kind, standing } = decision;
  const template = { upgraded: 'tier-up', restored: 'tier-up', downgraded: 'tier-down' } as const;
  if (kind !== 'upgraded' && kind !== 'restored' && kind !== 'downgraded') return [];
  return [
    {
      template: template[kind],
      key: `${template[kind]}/${member.memberId}/${member.version + 1}`,
      customerId: member.customerId,
      parameters: { tier: nameOf(programme, standing.tierId), on },
      notAfter: addDays(on, newsDays),
      link: '/tier',
    },
  ];
}

function nameOf(programme: Programme, tierId: string): Words {
  return tierIn(programme, tierId).names;
}
