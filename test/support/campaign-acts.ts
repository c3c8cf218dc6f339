import { randomUUID } from 'node:crypto';
import { eventually } from '@evergreen/testing/eventually';
import { onDatabase } from './access-scene.ts';
import { importMembers } from './import-members.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const rows = [`C-9,林澜,13800009999,/32/3201,P-9,V-9,,3,agent,2026-01-01,2026-12-31,2762.00`];
const none = { points: null, minor: null, times: null };

/** 300 points once, for a list of customers, nobody held out. */
function definitionFor(startsOn: string, customerNumbers: readonly string[]): string {
  return JSON.stringify({
    name: { zh: '中秋平安出行', en: 'A safe Mid-Autumn' },
    ...{ startsOn, endsOn: startsOn, windowDays: 30, stacking: null, trigger: { kind: 'once' } },
    audience: { segments: [], customerNumbers, heldOutPercent: 0 },
    effects: [{ kind: 'points', points: 300, expiresAfterMonths: null }],
    budget: { total: { ...none, points: 3_000 }, offices: [], period: null },
    caps: { member: null, vehicle: null, policy: null },
  });
}

const drafting = '($i: CampaignDraftInput!) { draftCampaign(input: $i) { id } }';
const acting =
  '($id: ID!, $n: Int!, $a: CampaignAct!) { actOnCampaign(id: $id, revision: $n, act: $a) { id } }';
const deciding = `($id: ID!, $n: Int!, $d: CampaignDecision!) {
  decideOnCampaign(id: $id, revision: $n, decision: $d, reason: "as agreed") { id } }`;

interface Ran {
  readonly campaign: {
    readonly campaign: {
      readonly run: { readonly progress: { state: string }; tally: { given: number } | null };
    };
  };
}

/** The run of a campaign, once it has come to its end. */
async function ranTo(who: SignedIn, id: string): Promise<number> {
  return eventually(
    async () => {
      const { campaign } = await who.get<Ran>(
        'query($id: ID!) { campaign(id: $id) { campaign { run { progress { state } tally { given } } } } }',
        { id },
      );
      const { run } = campaign.campaign;
      return run?.progress.state === 'SUCCEEDED' ? { given: run.tally?.given ?? 0 } : undefined;
    },
    { what: 'the campaign to give', timeoutMs: 30_000, everyMs: 200 },
  ).then(({ given }) => given);
}

/** Whether a campaign for one customer gives them something. One for nobody cannot be submitted. */
export async function campaignGives(
  {
    admin,
    approver,
    today,
  }: { readonly admin: SignedIn; readonly approver: SignedIn; readonly today: string },
  ref: string,
): Promise<boolean> {
  const { draftCampaign } = await admin.get<{ draftCampaign: { id: string } }>(`mutation${drafting}`, {
    i: { key: randomUUID(), basedOn: 0, definition: definitionFor(today, [ref]) },
  });
  const of = { id: draftCampaign.id, n: 1 };
  const { errors } = await admin.ask(`mutation${acting}`, { ...of, a: 'SUBMIT' });
  if (errors.length > 0) return false;
  await approver.get(`mutation${deciding}`, { ...of, d: 'APPROVE' });
  await admin.get(`mutation${acting}`, { ...of, a: 'LAUNCH' });
  return (await ranTo(admin, of.id)) === 1;
}

/** The customer says yes to marketing, and what is known of them has come to where audiences are made. */
async function mayBeTold(
  stack: TestStack,
  author: SignedIn,
  officer: SignedIn,
  definition: string,
): Promise<void> {
  const [found] = await onDatabase<{ id: string }>(
    ...([stack, 'customer-profile', `SELECT id FROM customer WHERE source_ref = 'C-9'`] as const),
  );
  await officer.get('mutation($i: ConsentsInput!) { changeConsents(input: $i) { mayChange } }', {
    i: {
      ...{ key: randomUUID(), customerId: found!.id, reason: 'said so at the counter' },
      choices: [{ channel: 'SMS', purpose: 'MARKETING', given: true }],
    },
  });
  const isKnown = async () =>
    (
      await author.get<{ campaignPreview: { audience: number } }>(
        'query($d: String!) { campaignPreview(definition: $d) { audience } }',
        { d: definition },
      )
    ).campaignPreview.audience === 1;
  await eventually(isKnown, { what: 'the facts of the customer', timeoutMs: 40_000, everyMs: 500 });
}

/** A campaign is written, sent back, approved, tried, launched, ended and reversed, each act found in the audit. */
export async function campaignActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const operator = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, operator, rows);
  const [author, approver, officer] = (await Promise.all(
    ['E002', 'E004', 'E022'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  )) as [SignedIn, SignedIn, SignedIn];
  const { today } = await author.get<{ today: string }>('{ today }');
  await mayBeTold(stack, author, officer, definitionFor(today, ['C-9']));
  const draft = async (campaignId: string | null, basedOn: number) =>
    change<{ id: string }>(author, 'draftCampaign', drafting, {
      i: { key: randomUUID(), campaignId, basedOn, definition: definitionFor(today, ['C-9']) },
    });
  const { id } = await draft(null, 0);
  const act = (a: string, n: number) => change(author, 'actOnCampaign', acting, { id, n, a });
  await change(
    author,
    'startCampaignDryRun',
    '($k: String!, $id: ID!) { startCampaignDryRun(key: $k, id: $id, revision: 1) { id } }',
    { k: randomUUID(), id },
  );
  await written('campaign.tried', id);
  await act('SUBMIT', 1);
  await change(approver, 'decideOnCampaign', deciding, { id, n: 1, d: 'REQUEST_CHANGES' });
  await draft(id, 1);
  await act('SUBMIT', 2);
  await change(approver, 'decideOnCampaign', deciding, { id, n: 2, d: 'APPROVE' });
  await act('LAUNCH', 2);
  await ranTo(author, id);
  await act('END', 2);
  await change(
    author,
    'reverseCampaign',
    '($id: ID!) { reverseCampaign(id: $id, reason: "a mistake") { id } }',
    { id },
  );
  for (const what of [
    'drafted',
    'submitted',
    'changes-requested',
    'approved',
    'launched',
    'ended',
    'reversed',
  ])
    await written(`campaign.${what}`, id);
}
