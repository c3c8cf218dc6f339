import { RuleSetService } from '@evergreen/contracts/rewards';
import { dailyRuleSets, runNoClaim } from '../operator/run-no-claim.ts';
import type { Operator } from '../operator/operator.ts';

interface Document {
  readonly name: { readonly zh: string; readonly en: string };
  readonly noClaim: Record<string, unknown>;
}

/**
 * A next version of the rules that waits for somebody's approval: clean years step back after a claim instead of
 * beginning anew, who has five is forgiven one, and half years without a claim bring deductible credit. Doing it again
 * changes nothing.
 */
export async function draftRules(operator: Operator): Promise<void> {
  const rules = operator.rpc.service(RuleSetService);
  const [ruleSetId] = await dailyRuleSets(operator);
  const { draft } = await rules.createDraft({ key: 'demo/rule-set', ruleSetId, version: 1 });
  if (draft?.state !== 'DRAFT' || draft.revision !== 1) return;
  const { version } = draft;
  const document = JSON.parse(draft.documentJson) as Document;
  const noClaim = {
    ...document.noClaim,
    stepBack: [
      { fromCleanYears: 3, afterOne: 1, afterTwo: 0 },
      { fromCleanYears: 5, afterOne: 3, afterTwo: 1 },
    ],
    protection: { fromCleanYears: 5, withinYears: 3 },
    midTermCredit: { everyMonths: 6, minor: 5_000, maxMinor: 50_000 },
  };
  const documentJson = JSON.stringify({ ...document, noClaim });
  const changed = await rules.changeDraft({ ruleSetId, version, revision: 1, documentJson });
  await rules.submitDraft({ ruleSetId, version, revision: changed.draft?.revision ?? 0 });
}

/**
 * What deductible credit would come to for the whole book, reckoned by a dry run: the insurer looks at it before it
 * decides. Doing it again changes nothing.
 */
export async function lookAtCredit(operator: Operator, today: string): Promise<void> {
  const key = `demo/deductible-credit/${today}`;
  await runNoClaim(operator, { ruleSetId: 'own-fault-credit', asOf: today, dry: true, key });
}
