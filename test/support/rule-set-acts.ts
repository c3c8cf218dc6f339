import { randomUUID } from 'node:crypto';
import type { SignedIn } from './signed-in.ts';
import type { Change, Written } from './written-acts.ts';

interface Draft {
  readonly ruleSetId: string;
  readonly version: number;
  readonly revision: number;
  readonly document: Record<string, unknown>;
}

const read = 'ruleSetId version revision document';

/** Every mutation about the making of no-claim rule sets, each found in the audit. */
export async function ruleSetActs(
  marketing: SignedIn,
  approver: SignedIn,
  change: Change,
  written: Written,
): Promise<void> {
  const begun = (): Promise<Draft> =>
    change(
      marketing,
      'createRuleSetDraft',
      `($k: String!) { createRuleSetDraft(key: $k, ruleSetId: "own-fault", version: 1) { ${read} } }`,
      { k: randomUUID() },
    );
  const act = (who: SignedIn, name: string, { ruleSetId, version, revision }: Draft, more = '') =>
    change<Draft>(who, name, `($d: RuleSetDraftRead!) { ${name}(draft: $d${more}) { ${read} } }`, {
      d: { ruleSetId, version, revision },
    });
  const nameOf = ({ ruleSetId, version }: Draft) => `${ruleSetId} ${version}`;
  const dropped = await begun();
  await written('rule-set.drafted', nameOf(dropped));
  await act(marketing, 'dropRuleSet', dropped);
  await written('rule-set.dropped', nameOf(dropped));
  const draft = await begun();
  const { ruleSetId, version, revision } = draft;
  const changed = await change<Draft>(
    marketing,
    'changeRuleSetDraft',
    `($d: RuleSetDraftRead!, $t: String!) { changeRuleSetDraft(draft: $d, document: $t) { ${read} } }`,
    {
      d: { ruleSetId, version, revision },
      t: JSON.stringify({ ...draft.document, effectiveFrom: '2028-01-01' }),
    },
  );
  await written('rule-set.changed', nameOf(draft));
  const submitted = await act(marketing, 'submitRuleSet', changed);
  await written('rule-set.submitted', nameOf(draft));
  const returned = await act(approver, 'returnRuleSet', submitted, ', reason: "too early"');
  await written('rule-set.returned', nameOf(draft));
  const approved = await act(approver, 'approveRuleSet', await act(marketing, 'submitRuleSet', returned));
  await written('rule-set.approved', nameOf(draft));
  await act(approver, 'withdrawRuleSet', approved, ', reason: "figures were wrong"');
  await written('rule-set.withdrawn', nameOf(draft));
}
