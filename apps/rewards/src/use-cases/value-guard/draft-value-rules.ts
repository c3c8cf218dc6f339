import { AuditTrail } from '@evergreen/audit';
import { addDays, type Clock, DomainError, InvalidInput, type LocalDate } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  changeValueRules,
  holdValueRules,
  insertValueRulesDraft,
  moveValueRules,
  valueRulesOfKey,
  type ValueRulesState,
  type ValueRulesVersion,
} from '../../persistence/value-guard/value-rules.repository.ts';
import { problemsOfValueRules } from '../../persistence/value-guard/value-rules.schema.ts';

/** A version as it was read. */
export interface ValueRulesRead {
  readonly version: number;
  readonly revision: number;
}

/** From which state to which an act leads. */
const moves = {
  propose: { from: ['draft'], to: 'proposed', act: 'value-rules.proposed' },
  return: { from: ['proposed'], to: 'draft', act: 'value-rules.returned' },
  approve: { from: ['proposed'], to: 'approved', act: 'value-rules.approved' },
  withdraw: { from: ['draft', 'proposed'], to: 'withdrawn', act: 'value-rules.withdrawn' },
} as const satisfies Record<string, { from: readonly ValueRulesState[]; to: ValueRulesState; act: string }>;

export type ValueRulesAct = keyof typeof moves;

/** Writes versions of the value guard, and leads them from draft to approval by another person. */
@Injectable()
export class DraftValueRules {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** A draft that begins as the version in force. The key is permanent. @param author staff number */
  begin(key: string, author: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const known = await valueRulesOfKey(tx, key);
      if (known !== undefined) return known;
      const [today, now] = [this.clock.today(), this.clock.now()];
      await insertValueRulesDraft(tx, { key, author, today, effectiveFrom: addDays(today, 1), now });
      const version = await valueRulesOfKey(tx, key);
      if (version === undefined) throw new Error('There are no value rules to begin with');
      await this.record(tx, 'value-rules.drafted', version, { after: { version } });
      return version;
    });
  }

  /** @throws InvalidInput naming every field at fault; DomainError NOT_FOUND; RULES_STATE; CHANGED_MEANWHILE */
  async change(
    read: ValueRulesRead,
    { definition, effectiveFrom }: { definition: unknown; effectiveFrom: LocalDate },
    editor: string,
  ): Promise<void> {
    const problems = problemsOfValueRules(definition);
    if (problems.length > 0) throw new InvalidInput(problems);
    await this.database.transaction(async (tx) => {
      const held = await heldRules(tx, read, ['draft']);
      await changeValueRules(tx, read.version, {
        ...{ definition, effectiveFrom, editor },
        now: this.clock.now(),
      });
      await this.record(tx, 'value-rules.changed', read.version, {
        before: { definition: held.definition, effectiveFrom: held.effectiveFrom },
        after: { definition, effectiveFrom },
      });
    });
  }

  /**
   * @param by staff number
   * @param reason why it is returned or withdrawn
   * @throws DomainError NOT_FOUND; RULES_STATE; CHANGED_MEANWHILE; SECOND_PERSON_NEEDED where who approves has written
   *   in it; InvalidInput where it would not hold from tomorrow at the earliest: runs of today measure by one version
   */
  move(act: ValueRulesAct, read: ValueRulesRead, by: string, reason: string | undefined): Promise<void> {
    const { from, to, act: name } = moves[act];
    return this.database.transaction(async (tx) => {
      const held = await heldRules(tx, read, from);
      if ((act === 'propose' || act === 'approve') && held.effectiveFrom <= this.clock.today())
        throw new InvalidInput([{ field: 'effectiveFrom', problem: 'must lie after today' }]);
      if (act === 'approve' && held.editors.includes(by))
        throw new DomainError('SECOND_PERSON_NEEDED', 'Who wrote the rules does not approve them');
      await moveValueRules(tx, read.version, {
        ...{ state: to, now: this.clock.now() },
        decidedBy: act === 'approve' ? by : null,
        returnedBecause: act === 'return' ? (reason ?? null) : null,
      });
      await this.record(
        tx,
        name,
        read.version,
        { before: { state: held.state }, after: { state: to, effectiveFrom: held.effectiveFrom } },
        reason,
      );
    });
  }

  private record(
    tx: Transaction,
    act: `value-rules.${'drafted' | 'changed'}` | (typeof moves)[ValueRulesAct]['act'],
    version: number,
    change: { before?: Record<string, unknown>; after: Record<string, unknown> },
    reason?: string,
  ): Promise<void> {
    return this.audit.record(tx, {
      ...{ act, recordKind: 'value-rules', recordId: String(version) },
      ...change,
      ...(reason === undefined ? {} : { reason }),
    });
  }
}

/** @throws DomainError NOT_FOUND; RULES_STATE where it is not in a state for that; CHANGED_MEANWHILE */
async function heldRules(
  tx: Transaction,
  { version, revision }: ValueRulesRead,
  states: readonly ValueRulesState[],
): Promise<ValueRulesVersion> {
  const held = await holdValueRules(tx, version);
  if (held === undefined)
    throw new DomainError('NOT_FOUND', 'There is no such version of the rules', { version });
  if (!states.includes(held.state))
    throw new DomainError('RULES_STATE', 'The version is not in a state for that', {
      version,
      state: held.state,
    });
  if (held.revision !== revision)
    throw new DomainError('CHANGED_MEANWHILE', 'Somebody has changed the version meanwhile', { version });
  return held;
}
