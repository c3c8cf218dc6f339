import { AuditTrail } from '@evergreen/audit';
import { addDays, type Clock, DomainError, InvalidInput, type LocalDate } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { RulesDocumentKind } from '../../domain/rules-documents/rules-document.ts';
import {
  changeDocument,
  documentOfKey,
  holdDocument,
  insertDocumentDraft,
  moveDocument,
  type RulesDocument,
  type RulesDocumentPlace,
  type RulesDocumentState,
} from '../../persistence/rules-documents/rules-document.repository.ts';
import { documentChecks } from './document-checks.ts';

/** A version as it was read. */
export interface RulesDocumentRead extends RulesDocumentPlace {
  readonly revision: number;
}

/** From which state to which an act leads. */
const moves = {
  propose: { from: ['draft'], to: 'proposed', act: 'rules-document.proposed' },
  return: { from: ['proposed'], to: 'draft', act: 'rules-document.returned' },
  approve: { from: ['proposed'], to: 'approved', act: 'rules-document.approved' },
  withdraw: { from: ['draft', 'proposed'], to: 'withdrawn', act: 'rules-document.withdrawn' },
} as const satisfies Record<
  string,
  { from: readonly RulesDocumentState[]; to: RulesDocumentState; act: string }
>;

export type RulesDocumentAct = keyof typeof moves;

/** Writes versions of documents, and leads them from draft to approval by another person. */
@Injectable()
export class DraftRulesDocument {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** A draft that begins as the version in force. The key is permanent. @param author staff number */
  begin(kind: RulesDocumentKind, key: string, author: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const known = await documentOfKey(tx, kind, key);
      if (known !== undefined) return known;
      const [today, now] = [this.clock.today(), this.clock.now()];
      await insertDocumentDraft(tx, { kind, key, author, today, effectiveFrom: addDays(today, 1), now });
      const version = await documentOfKey(tx, kind, key);
      if (version === undefined) throw new Error('There is no document to begin with');
      await this.record(tx, 'rules-document.drafted', { kind, version }, { after: { version } });
      return version;
    });
  }

  /** @throws InvalidInput naming every field at fault; DomainError NOT_FOUND; RULES_STATE; CHANGED_MEANWHILE */
  async change(
    read: RulesDocumentRead,
    { definition, effectiveFrom }: { definition: unknown; effectiveFrom: LocalDate },
    editor: string,
  ): Promise<void> {
    const problems = documentChecks[read.kind](definition);
    if (problems.length > 0) throw new InvalidInput(problems);
    await this.database.transaction(async (tx) => {
      const held = await heldDocument(tx, read, ['draft']);
      await changeDocument(tx, read, { definition, effectiveFrom, editor, now: this.clock.now() });
      await this.record(tx, 'rules-document.changed', read, {
        before: { definition: held.definition, effectiveFrom: held.effectiveFrom },
        after: { definition, effectiveFrom },
      });
    });
  }

  /**
   * @param by staff number
   * @param reason why it is returned or withdrawn
   * @throws DomainError NOT_FOUND; RULES_STATE; CHANGED_MEANWHILE; SECOND_PERSON_NEEDED where who approves has written
   *   in it; InvalidInput where it would not hold from tomorrow at the earliest
   */
  move(
    act: RulesDocumentAct,
    read: RulesDocumentRead,
    by: string,
    reason: string | undefined,
  ): Promise<void> {
    const { from, to, act: name } = moves[act];
    return this.database.transaction(async (tx) => {
      const held = await heldDocument(tx, read, from);
      if ((act === 'propose' || act === 'approve') && held.effectiveFrom <= this.clock.today())
        throw new InvalidInput([{ field: 'effectiveFrom', problem: 'must lie after today' }]);
      if (act === 'approve' && held.editors.includes(by))
        throw new DomainError('SECOND_PERSON_NEEDED', 'Who wrote the rules does not approve them');
      await moveDocument(tx, read, {
        ...{ state: to, now: this.clock.now() },
        decidedBy: act === 'approve' ? by : null,
        returnedBecause: act === 'return' ? (reason ?? null) : null,
      });
      const { state, effectiveFrom } = held;
      await this.record(tx, name, read, { before: { state }, after: { state: to, effectiveFrom } }, reason);
    });
  }

  private record(
    tx: Transaction,
    act: `rules-document.${'drafted' | 'changed'}` | (typeof moves)[RulesDocumentAct]['act'],
    { kind, version }: RulesDocumentPlace,
    change: { before?: Record<string, unknown>; after: Record<string, unknown> },
    reason?: string,
  ): Promise<void> {
    return this.audit.record(tx, {
      ...{ act, recordKind: 'rules-document', recordId: `${kind}/${version}` },
      ...change,
      ...(reason === undefined ? {} : { reason }),
    });
  }
}

/** @throws DomainError NOT_FOUND; RULES_STATE where it is not in a state for that; CHANGED_MEANWHILE */
async function heldDocument(
  tx: Transaction,
  { kind, version, revision }: RulesDocumentRead,
  states: readonly RulesDocumentState[],
): Promise<RulesDocument> {
  const held = await holdDocument(tx, { kind, version });
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
