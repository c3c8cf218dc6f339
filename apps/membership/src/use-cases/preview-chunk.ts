import { DomainError } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import { assessTier, closest, type Condition } from '../domain/assess-tier.ts';
import { decideTier, type TierDecision } from '../domain/decide-tier.ts';
import { type Programme, tierIn } from '../domain/programme.ts';
import { type TierFacts, tierFactsOn } from '../domain/tier-facts.ts';
import { Moves, type MoveSample, type PreviewResult } from '../domain/tier-run-result.ts';
import { programmeVersion } from '../persistence/programme.repository.ts';
import { type MemberRange, type TierMember, tierMembersIn } from '../persistence/tier.repository.ts';
import type { PreviewParams } from './start-programme-preview.ts';

/**
 * Where the members of a range would go by a version of the programme, as if it were everybody's anniversary: who
 * qualifies for a higher tier gets it at once, the others are judged on their own anniversary.
 */
@Injectable()
export class PreviewChunk {
  /** @throws DomainError CHANGED_MEANWHILE when the draft has been rewritten since */
  async run(
    tx: Transaction,
    range: MemberRange,
    { version, revision, asOf }: PreviewParams,
  ): Promise<PreviewResult> {
    const draft = await programmeVersion(tx, version);
    if (draft?.revision !== revision) {
      throw new DomainError('CHANGED_MEANWHILE', 'The draft was changed while it was looked at', { version });
    }
    const { programme } = draft;
    const moves = new Moves();
    for (const member of await tierMembersIn(tx, range, asOf, programme.statusWindowMonths)) {
      const facts = { ...tierFactsOn(member.known, programme, asOf), termUndecided: false };
      const decision = decideTier(asIfDue(member), facts, programme);
      const from = member.standing?.tierId ?? null;
      moves.add(from, decision.standing.tierId, () => sampleOf(member, decision, facts, programme));
    }
    return moves.result();
  }
}

/** Long ago: an anniversary has come since. */
const longAgo = '1900-01-01' as TierFacts['on'];

function asIfDue({ standing }: TierMember): TierMember['standing'] {
  return standing === null ? null : { ...standing, reviewedOn: longAgo };
}

function sampleOf(
  { memberNumber, customerId, standing }: TierMember,
  decision: TierDecision,
  facts: TierFacts,
  programme: Programme,
): MoveSample {
  // Who goes down lacks something of the tier they had; who goes up qualifies by something of the one they get.
  const about = decision.kind === 'downgraded' ? decision.from : decision.standing.tierId;
  const assessment = assessTier(tierIn(programme, about ?? ''), facts);
  const conditions: Condition[] = [
    ...closest(assessment),
    ...(assessment.gate === null ? [] : [assessment.gate]),
  ];
  return {
    ...{ memberNumber, customerId, kind: decision.kind },
    ...{ from: standing?.tierId ?? null, to: decision.standing.tierId },
    conditions: conditions.map(({ need, has, ...rest }) => ({
      ...rest,
      need: String(need),
      has: String(has),
    })),
  };
}
