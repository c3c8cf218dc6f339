import { AuditTrail } from '@evergreen/audit';
import { addDays, type Clock, DomainError, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { RuleSetDraft, VersionName } from '../../domain/rule-sets/rule-set-draft.ts';
import {
  draftOfKey,
  insertDraft,
  ruleSetDraft,
  ruleSetDrafts,
  updateDraft,
} from '../../persistence/rule-sets/draft.repository.ts';
import { tryReadRuleSet } from '../../persistence/rule-set-definition.ts';
import { type DraftRead, heldDraft } from './held-draft.ts';

/** Names a version in the audit trail. */
export const recordOfVersion = ({ ruleSetId, version }: VersionName) => ({
  ...{ recordKind: 'rule-set', recordId: `${ruleSetId} ${version}` },
});

/** Drafts of rule sets: begun, read and rewritten. Whoever writes in one will not approve it. */
@Injectable()
export class WriteRuleSetDrafts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** The newest first. */
  all(): Promise<RuleSetDraft[]> {
    return ruleSetDrafts(this.database);
  }

  /** @throws DomainError RULE_SET_UNKNOWN */
  async one(name: VersionName): Promise<RuleSetDraft> {
    const found = await ruleSetDraft(this.database, name);
    if (found === undefined) throw unknown(name);
    return found;
  }

  /**
   * Begins a draft of the next version as another one is, which holds from tomorrow. The key is permanent.
   * @throws DomainError RULE_SET_UNKNOWN
   */
  create(key: string, from: VersionName, author: string): Promise<VersionName> {
    return this.database.transaction(async (tx) => {
      const known = await draftOfKey(tx, key);
      if (known !== undefined) return known;
      const effectiveFrom = addDays(this.clock.today(), 1);
      const version = await insertDraft(tx, {
        ...{ ...from, key, author, effectiveFrom, now: this.clock.now() },
      });
      if (version === undefined) {
        const made = await draftOfKey(tx, key);
        if (made !== undefined) return made;
        throw unknown(from);
      }
      const name = { ruleSetId: from.ruleSetId, version };
      await this.audit.record(tx, {
        ...{ act: 'rule-set.drafted', ...recordOfVersion(name), after: { basedOn: from.version } },
      });
      return name;
    });
  }

  /**
   * @param document the whole rule set but for its id, version and rule id, unchecked
   * @throws InvalidInput naming every field at fault; DomainError RULE_SET_UNKNOWN; RULE_SET_STATE; CHANGED_MEANWHILE
   */
  change(read: DraftRead, document: Record<string, unknown>, editor: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const held = await heldDraft(tx, read, 'DRAFT');
      const { ruleSetId, version, noClaim } = held.ruleSet;
      const rules = typeof document['noClaim'] === 'object' ? document['noClaim'] : {};
      // The rule id is part of every reward's key: another one would reward terms a second time.
      const json = {
        ...{ effectiveFrom: document['effectiveFrom'], name: document['name'], ruleSetId, version },
        noClaim: { ...rules, ruleId: noClaim.ruleId },
      };
      const tried = tryReadRuleSet(json);
      if ('problems' in tried) throw new InvalidInput(tried.problems);
      await updateDraft(tx, read, {
        ...{ state: 'DRAFT', approvedBy: null, returnedBecause: held.returnedBecause },
        ...{ editors: [...new Set([...held.editors, editor])], json: JSON.stringify(json) },
        now: this.clock.now(),
      });
      await this.audit.record(tx, {
        ...{ act: 'rule-set.changed', ...recordOfVersion(read) },
        before: { revision: read.revision },
        after: { revision: read.revision + 1, effectiveFrom: tried.ruleSet.effectiveFrom },
      });
    });
  }
}

const unknown = ({ ruleSetId, version }: VersionName) =>
  new DomainError('RULE_SET_UNKNOWN', 'There is no such rule set of that version', { ruleSetId, version });
