import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { DraftState, RuleSetDraft } from '../../domain/rule-sets/rule-set-draft.ts';
import { updateDraft, withdrawRuleSet } from '../../persistence/rule-sets/draft.repository.ts';
import { allRuleSets, publishRuleSet } from '../../persistence/rule-set.repository.ts';
import { DailyRuleSets } from '../daily-rules/daily-rule-sets.ts';
import { type DraftRead, heldDraft } from './held-draft.ts';
import { recordOfVersion } from './write-rule-set-drafts.ts';

/** From which state to which an act leads. */
const moves = {
  submit: { from: 'DRAFT', to: 'SUBMITTED', act: 'rule-set.submitted' },
  return: { from: 'SUBMITTED', to: 'DRAFT', act: 'rule-set.returned' },
  approve: { from: 'SUBMITTED', to: 'APPROVED', act: 'rule-set.approved' },
  drop: { from: 'DRAFT', to: 'DROPPED', act: 'rule-set.dropped' },
  withdraw: { from: 'APPROVED', to: 'WITHDRAWN', act: 'rule-set.withdrawn' },
} as const satisfies Record<string, { from: DraftState; to: DraftState; act: string }>;

export type DraftAct = keyof typeof moves;

/** Leads a version from draft to approval, out of the way, or back before it holds. */
@Injectable()
export class MoveRuleSetDraft {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(DailyRuleSets) private readonly daily: DailyRuleSets,
  ) {}

  /**
   * @param by staff number
   * @param reason why it is given back or withdrawn
   * @throws DomainError RULE_SET_UNKNOWN; RULE_SET_STATE; CHANGED_MEANWHILE; SECOND_PERSON_NEEDED where who approves has
   *   written in it; InvalidInput where it would hold from a day gone by, or before an earlier version, and where two rule
   *   sets of the daily run would decide the same terms
   */
  run(act: DraftAct, read: DraftRead, by: string, reason?: string): Promise<void> {
    const { from, to, act: name } = moves[act];
    return this.database.transaction(async (tx) => {
      const held = await heldDraft(tx, read, from);
      if (act === 'approve' || act === 'submit') await this.refuseDate(tx, held);
      if (act === 'submit') await this.daily.refuseClash(tx, read.ruleSetId, held.ruleSet);
      if (act === 'approve') await this.publish(tx, held, by);
      if (act === 'withdraw') await this.withdraw(tx, held);
      if (act === 'approve' || act === 'withdraw') await this.daily.refuseClash(tx, read.ruleSetId);
      await updateDraft(tx, read, {
        ...{ state: to, editors: held.editors, now: this.clock.now() },
        approvedBy: act === 'approve' ? by : act === 'withdraw' ? held.approvedBy : null,
        returnedBecause: act === 'return' ? (reason ?? null) : null,
      });
      await this.audit.record(tx, {
        ...{ act: name, ...recordOfVersion(read), before: { state: from }, after: { state: to } },
        ...(reason === undefined ? {} : { reason }),
      });
    });
  }

  private async publish(
    tx: Transaction,
    { ruleSet, json, editors }: RuleSetDraft,
    by: string,
  ): Promise<void> {
    if (editors.includes(by)) {
      const { ruleSetId, version } = ruleSet;
      throw new DomainError('SECOND_PERSON_NEEDED', 'Who wrote the rules does not approve them', {
        ...{ ruleSetId, version },
      });
    }
    await publishRuleSet(tx, ruleSet, json);
  }

  /** @throws DomainError RULE_SET_STATE once it holds: decisions may have been made by it */
  private async withdraw(tx: Transaction, { ruleSet }: RuleSetDraft): Promise<void> {
    const { ruleSetId, version, effectiveFrom } = ruleSet;
    if (effectiveFrom <= this.clock.today()) {
      throw new DomainError('RULE_SET_STATE', 'The version holds already', {
        ...{ ruleSetId, version, effectiveFrom },
      });
    }
    await withdrawRuleSet(tx, ruleSet, this.clock.now());
  }

  /** Decisions were made by what held then, and a run takes the newest version that holds. */
  private async refuseDate(tx: Transaction, { ruleSet }: RuleSetDraft): Promise<void> {
    const { ruleSetId, version, effectiveFrom } = ruleSet;
    if (effectiveFrom < this.clock.today())
      throw new InvalidInput([{ field: 'effectiveFrom', problem: 'lies in the past' }]);
    const earlier = (await allRuleSets(tx)).filter(
      (known) => known.ruleSetId === ruleSetId && !known.isWithdrawn && known.version < version,
    );
    const newest = earlier.at(-1);
    if (newest !== undefined && effectiveFrom < newest.effectiveFrom) {
      const problem = `lies before version ${newest.version} holds, from ${newest.effectiveFrom}`;
      throw new InvalidInput([{ field: 'effectiveFrom', problem }]);
    }
  }
}
