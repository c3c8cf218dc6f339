import { AuditTrail } from '@evergreen/audit';
import { addDays, type Clock, DomainError, InvalidInput, type LocalDate } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { problemsOfRules } from '../../persistence/evaluation/evaluation-rules.schema.ts';
import {
  assessRules,
  changeRules,
  holdRules,
  type ImpactAssessment,
  insertRulesDraft,
  rulesOfKey,
  type RulesState,
  type RulesVersion,
} from '../../persistence/lists/rules-versions.repository.ts';

/** A version as it was read. */
export interface RulesRead {
  readonly version: number;
  readonly revision: number;
}

/** Writes versions of the evaluation rules, and what they do to people. */
@Injectable()
export class DraftRules {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** A draft that begins as the version in force. The key is permanent. @param author staff number */
  begin(key: string, author: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const known = await rulesOfKey(tx, key);
      if (known !== undefined) return known;
      const [today, now] = [this.clock.today(), this.clock.now()];
      await insertRulesDraft(tx, { key, author, today, effectiveFrom: addDays(today, 1), now });
      const version = await rulesOfKey(tx, key);
      if (version === undefined) throw new Error('There are no evaluation rules to begin with');
      await this.record(tx, 'evaluation-rules.drafted', version, { after: { version } });
      return version;
    });
  }

  /**
   * Rewrites a draft. Its rule texts may be wrong for now; its numbers may not.
   * @throws InvalidInput naming every field at fault; DomainError NOT_FOUND; RULES_STATE; CHANGED_MEANWHILE
   */
  change(
    read: RulesRead,
    { definition, effectiveFrom }: { definition: unknown; effectiveFrom: LocalDate },
    editor: string,
  ): Promise<void> {
    const problems = problemsOfRules(definition);
    if (problems.length > 0) throw new InvalidInput(problems);
    return this.database.transaction(async (tx) => {
      await heldRules(tx, read, ['draft']);
      await changeRules(tx, read.version, { definition, effectiveFrom, editor, now: this.clock.now() });
      await this.record(tx, 'evaluation-rules.changed', read.version, {
        before: { revision: read.revision },
        after: { revision: read.revision + 1, effectiveFrom },
      });
    });
  }

  /**
   * Notes what the version does to people, also of one that came with the product.
   * @throws DomainError NOT_FOUND; RULES_STATE; CHANGED_MEANWHILE
   */
  assess(
    read: RulesRead,
    words: Omit<ImpactAssessment, 'assessedBy' | 'assessedAt'>,
    by: string,
  ): Promise<void> {
    return this.database.transaction(async (tx) => {
      const held = await heldRules(tx, read, ['draft', 'approved']);
      if (held.state === 'approved' && held.assessment !== null) throw wrongState(held);
      const now = this.clock.now();
      const assessment = { ...words, assessedBy: by, assessedAt: now.toISOString() };
      await assessRules(tx, read.version, assessment, now);
      await this.record(tx, 'evaluation-rules.assessed', read.version, { after: { ...words } });
    });
  }

  private record(
    tx: Transaction,
    act: `evaluation-rules.${'drafted' | 'changed' | 'assessed'}`,
    version: number,
    change: { before?: Record<string, unknown>; after: Record<string, unknown> },
  ): Promise<void> {
    return this.audit.record(tx, {
      act,
      recordKind: 'evaluation-rules',
      recordId: String(version),
      ...change,
    });
  }
}

/**
 * A version that somebody is about to act on, as they have read it.
 * @throws DomainError NOT_FOUND; RULES_STATE where it is not in a state for that; CHANGED_MEANWHILE
 */
export async function heldRules(
  tx: Transaction,
  { version, revision }: RulesRead,
  states: readonly RulesState[],
): Promise<RulesVersion> {
  const held = await holdRules(tx, version);
  if (held === undefined)
    throw new DomainError('NOT_FOUND', 'There is no such version of the rules', { version });
  if (!states.includes(held.state)) throw wrongState(held);
  if (held.revision !== revision)
    throw new DomainError('CHANGED_MEANWHILE', 'Somebody has changed the version meanwhile', { version });
  return held;
}

function wrongState({ version, state }: RulesVersion): DomainError<'RULES_STATE'> {
  return new DomainError('RULES_STATE', 'The version is not in a state for that', { version, state });
}
