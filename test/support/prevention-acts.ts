import { randomUUID } from 'node:crypto';
import { eventually } from '@evergreen/testing/eventually';
import { importMembers } from './import-members.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const phone = '13800008888';
const rows = [`C-8,周岚,${phone},/32/3201,P-8,V-8,,3,agent,2026-01-01,2026-12-31,2762.00`];

const plan = {
  ...{
    hazard: 'FROST',
    severity: 'RED',
    regions: ['/32/3201'],
    startsOn: '2026-09-16',
    endsOn: '2026-09-20',
  },
  ...{ source: '气象局', titleZh: '寒潮', titleEn: 'A cold wave', adviceZh: '检查防冻液', rule: '' },
  ...{ adviceEn: 'Check the antifreeze', isMarketing: false, heldOutPercent: 0, windowDays: 30 },
};

/** A danger is told, answered and seen to, each act found in the audit. */
export async function preventionActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const operator = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, operator, rows);
  const [member, officer, head] = (await Promise.all([
    SignedIn.as(stack.url, 'MEMBER', phone),
    ...['E022', 'E011'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  ])) as [SignedIn, SignedIn, SignedIn];
  const draft = () =>
    change<{ id: string }>(
      head,
      'draftPreventionCampaign',
      '($i: PreventionDraftInput!) { draftPreventionCampaign(input: $i) { id } }',
      { i: { key: randomUUID(), basedOn: 0, ...plan } },
    );
  const unwanted = await draft();
  await written('prevention.drafted', unwanted.id);
  await change(
    head,
    'dropPreventionCampaign',
    '($id: ID!) { dropPreventionCampaign(id: $id) { id } }',
    unwanted,
  );
  await written('prevention.dropped', unwanted.id);
  const { id } = await draft();
  const isKnown = async () =>
    (
      await head.get<{ preventionAudience: { audience: number } }>(
        '{ preventionAudience(input: { regions: ["/32/3201"], rule: "", isMarketing: false }) { audience } }',
      )
    ).preventionAudience.audience > 0;
  await eventually(isKnown, { what: 'the facts of the customer', timeoutMs: 60_000, everyMs: 150 });
  await change(
    head,
    'launchPreventionCampaign',
    '($id: ID!) { launchPreventionCampaign(id: $id, revision: 1) { id } }',
    { id },
  );
  await written('prevention.launched', id);
  const told = async () =>
    (await member.get<{ ownAdvice: unknown[] }>('{ ownAdvice { campaignId } }')).ownAdvice.length > 0;
  await eventually(told, { what: 'the advice', timeoutMs: 30_000, everyMs: 150 });
  for (const reaction of ['HELPFUL', 'CHECK'])
    await change(
      member,
      'reactToAdvice',
      '($id: ID!, $r: AdviceReaction!) { reactToAdvice(campaignId: $id, reaction: $r) { isHelpful } }',
      { id, r: reaction },
    );
  await written('prevention.check-asked', id);
  const [check] = (
    await officer.get<{ preventionChecks: { id: string; customerId: string }[] }>(
      '{ preventionChecks { id customerId } }',
    )
  ).preventionChecks;
  const of = { c: check!.customerId, k: check!.id };
  await change(
    officer,
    'takePreventionCheck',
    '($c: ID!, $k: ID!) { takePreventionCheck(customerId: $c, checkId: $k) }',
    of,
  );
  await change(
    officer,
    'endPreventionCheck',
    '($c: ID!, $k: ID!) { endPreventionCheck(customerId: $c, checkId: $k, outcome: SOUND) }',
    of,
  );
  await written('prevention.check-ended', check!.id);
}
