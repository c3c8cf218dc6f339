import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { readListRules } from '../../domain/lists/list-rules.ts';
import { readEvaluationRules } from '../../persistence/evaluation/evaluation-rules.schema.ts';
import {
  moveRules,
  type RulesState,
  type RulesVersion,
} from '../../persistence/lists/rules-versions.repository.ts';
import { heldRules, type RulesRead } from './draft-rules.ts';

/** From which state to which an act leads. */
const moves = {
  propose: { from: ['draft'], to: 'proposed', act: 'evaluation-rules.proposed' },
  return: { from: ['proposed'], to: 'draft', act: 'evaluation-rules.returned' },
  approve: { from: ['proposed'], to: 'approved', act: 'evaluation-rules.approved' },
  withdraw: { from: ['draft', 'proposed'], to: 'withdrawn', act: 'evaluation-rules.withdrawn' },
} as const satisfies Record<string, { from: readonly RulesState[]; to: RulesState; act: string }>;

export type RulesAct = keyof typeof moves;

/** Leads a version of the evaluation rules from draft to approval, or out of the way. */
@Injectable()
export class MoveRules {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @param by staff number
   * @param reason why it is returned or withdrawn
   * @throws DomainError NOT_FOUND; RULES_STATE; CHANGED_MEANWHILE; ASSESSMENT_MISSING where the effect on people of these
   *   very rules was not assessed; SECOND_PERSON_NEEDED where who approves has written in it; InvalidInput naming each
   *   rule text that is wrong, or where it would be in force from a day gone by
   */
  run(act: RulesAct, read: RulesRead, by: string, reason: string | undefined): Promise<void> {
    const { from, to, act: name } = moves[act];
    return this.database.transaction(async (tx) => {
      const held = await heldRules(tx, read, from);
      if (act === 'propose' || act === 'approve') this.refuseUnready(held);
      if (act === 'approve' && held.editors.includes(by))
        throw new DomainError('SECOND_PERSON_NEEDED', 'Who wrote the rules does not approve them');
      await moveRules(tx, read.version, {
        ...{ state: to, now: this.clock.now() },
        decidedBy: act === 'approve' ? by : null,
        returnedBecause: act === 'return' ? (reason ?? null) : null,
      });
      await this.audit.record(tx, {
        ...{ act: name, recordKind: 'evaluation-rules', recordId: String(read.version) },
        ...{ before: { state: held.state }, after: { state: to, effectiveFrom: held.effectiveFrom } },
        ...(reason === undefined ? {} : { reason }),
      });
    });
  }

  private refuseUnready({ definition, isAssessed, effectiveFrom }: RulesVersion): void {
    const reading = readListRules(readEvaluationRules(definition));
    if (reading.kind === 'refused')
      throw new InvalidInput(reading.problems.map(({ field, problem }) => ({ field, problem })));
    if (!isAssessed)
      throw new DomainError('ASSESSMENT_MISSING', 'The effect on people of these rules was not assessed');
    // Decisions were made by what was in force then.
    if (effectiveFrom === null || effectiveFrom < this.clock.today())
      throw new InvalidInput([{ field: 'effectiveFrom', problem: 'lies in the past' }]);
  }
}
