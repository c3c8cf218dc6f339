import { onDatabase } from '../support/access-scene.ts';
import { SignedIn } from '../support/signed-in.ts';
import { actsByHand } from '../support/acts-by-hand.ts';
import { demoCsv } from '../support/demo-csv.ts';
import { importMembers } from '../support/import-members.ts';
import { importThrough, runNoClaimThrough } from '../support/long-work.ts';
import type { TestStack } from '../support/test-stack.ts';
import type { Change } from '../support/written-acts.ts';
import { eventually } from '@evergreen/testing/eventually';

const today = '2026-09-16';
/** The acts by hand want one customer whose phone they know. */
const known = 'C-2,李小红,13800002222,/32/3201,P-2,V-2,,3,agent,2025-01-01,2025-12-31,2762.00';

const change: Change = async (who, name, text, variables) => {
  const answer = await who.get<Record<string, never>>(`mutation${text}`, variables);
  return answer[name]!;
};

/** Gives an empty installation a small book, a run of rewards, and one of everything that people do by hand. */
export async function liveALittle(stack: TestStack, say: (text: string) => void): Promise<void> {
  const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
  const book = demoCsv(24, today);
  for (const [content, profileId] of [
    [book.policies, 'evergreen-policies'],
    [book.claims, 'evergreen-claims'],
  ] as const) {
    const { progress } = await importThrough(admin, { content, profileId });
    say(`Import of ${profileId}: ${progress.state}`);
  }
  await importMembers(stack, admin, [known]);
  const run = await eventually(
    async () => {
      const done = await runNoClaimThrough(admin, { ruleSetId: 'any-paid-accident', asOf: today });
      return done.total.grantedTerms > 0 && done;
    },
    { what: 'terms to have travelled to rewards', timeoutMs: 60_000, everyMs: 500 },
  );
  say(`Rewarded terms: ${run.total.grantedTerms}`);
  // Who looks into the audit is written down there: one look at the end, or the snapshot holds little else.
  for (const [what, acts] of actsByHand) {
    await acts(stack, change, () => Promise.resolve());
    say(`Done: every ${what}`);
  }
  await written(stack, 'finance.exported');
}

const written = (stack: TestStack, act: string) =>
  eventually(
    async () =>
      (await onDatabase(stack, 'identity', `SELECT 1 FROM audit_entry WHERE act = '${act}'`)).length > 0,
    { what: `${act} in the audit`, timeoutMs: 30_000, everyMs: 200 },
  );
