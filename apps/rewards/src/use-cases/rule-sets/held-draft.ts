import { DomainError } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import type { DraftState, RuleSetDraft, VersionName } from '../../domain/rule-sets/rule-set-draft.ts';
import { holdDraft } from '../../persistence/rule-sets/draft.repository.ts';

/** A draft as somebody has read it. */
export interface DraftRead extends VersionName {
  readonly revision: number;
}

/**
 * A draft that somebody is about to act on, as they have read it.
 * @throws DomainError RULE_SET_UNKNOWN; RULE_SET_STATE where it is not in a state for that; CHANGED_MEANWHILE
 */
export async function heldDraft(tx: Transaction, read: DraftRead, state: DraftState): Promise<RuleSetDraft> {
  const { ruleSetId, version, revision } = read;
  const held = await holdDraft(tx, read);
  if (held === undefined) {
    throw new DomainError('RULE_SET_UNKNOWN', 'There is no such draft of a rule set', { ruleSetId, version });
  }
  if (held.state !== state) {
    throw new DomainError('RULE_SET_STATE', 'The version is not in a state for that', {
      ...{ ruleSetId, version, state: held.state },
    });
  }
  if (held.revision !== revision) {
    throw new DomainError('CHANGED_MEANWHILE', 'Somebody has changed the version meanwhile', { version });
  }
  return held;
}
