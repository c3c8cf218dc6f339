import { randomUUID } from 'node:crypto';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

/** Changes all that people may change about notices, and sees that each is written down. */
export async function noticeActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const member = await SignedIn.as(stack.url, 'MEMBER', '13800002222');
  const consents = '($i: ConsentsInput!) { changeConsents(input: $i) { mayChange } }';
  const choices = [{ channel: 'SMS', purpose: 'MARKETING', given: true }];
  await change(member, 'changeConsents', consents, { i: { key: randomUUID(), choices } });
  await written('consents.changed');
  await change(member, 'proposeEmail', ' { proposeEmail(email: "li@example.test") { canEmail } }');
  const { demoMessages } = await member.get<{ demoMessages: { text: string }[] }>(
    '{ demoMessages { text } }',
  );
  const [code] = /\d{6}/.exec(demoMessages[0]!.text)!;
  await change(member, 'confirmEmail', '($c: String!) { confirmEmail(code: $c) { emailMasked } }', {
    c: code,
  });
  await change(member, 'removeEmail', ' { removeEmail { emailMasked } }');
  for (const act of ['confirmed', 'removed']) await written(`customer-email.${act}`);

  const author = await SignedIn.as(stack.url, 'STAFF', 'E002');
  const approver = await SignedIn.as(stack.url, 'STAFF', 'E004');
  const texts = '{ title body sms }';
  const { noticeTemplate } = await author.get<{
    noticeTemplate: { versions: { version: number; zh: object; en: object; channels: string[] }[] };
  }>(`{ noticeTemplate(template: "tier-up") { versions { version zh ${texts} en ${texts} channels } } }`);
  const { version, ...words } = noticeTemplate.versions[0]!;
  const draft = await change<{ version: number }>(
    author,
    'draftNoticeTemplate',
    '($i: NoticeTemplateDraftInput!) { draftNoticeTemplate(input: $i) { version } }',
    { i: { key: randomUUID(), template: 'tier-up', basedOn: version, words } },
  );
  const activate = '($v: Int!) { activateNoticeTemplate(template: "tier-up", version: $v) { state } }';
  await change(approver, 'activateNoticeTemplate', activate, { v: draft.version });
  for (const act of ['drafted', 'activated']) await written(`notice-template.${act}`, 'tier-up');
}
