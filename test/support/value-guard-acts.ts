import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

interface Version {
  readonly version: number;
  readonly definition: string;
}

/** A version of what may be given for a policy term, from its draft to its end, and the evidence taken away. */
export async function valueGuardActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const [marketing, approver, admin] = (await Promise.all(
    ['E002', 'E004', 'E001'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  )) as [SignedIn, SignedIn, SignedIn];
  const fields = '{ version definition }';
  const draft = () =>
    change<Version>(marketing, 'draftValueRules', `($k: String!) { draftValueRules(key: $k) ${fields} }`, {
      k: randomUUID(),
    });
  const move = (who: SignedIn, version: number, revision: number, act: string, reason?: string) =>
    change(
      who,
      'moveValueRules',
      `($v: Int!, $n: Int!, $a: RulesAct!, $r: String) {
        moveValueRules(version: $v, revision: $n, act: $a, reason: $r) ${fields} }`,
      { v: version, n: revision, a: act, r: reason ?? null },
    );
  const { version: dropped } = await draft();
  await move(marketing, dropped, 1, 'WITHDRAW');
  const { version, definition } = await draft();
  const { regions } = JSON.parse(definition) as { regions: object[] };
  await change(
    marketing,
    'changeValueRules',
    `($v: Int!, $d: String!, $e: LocalDate!) {
      changeValueRules(version: $v, revision: 1, definition: $d, effectiveFrom: $e) ${fields} }`,
    {
      ...{ v: version, e: '2099-12-01' },
      d: JSON.stringify({ regions: [...regions, { ...regions[0], office: '/32', limitBasisPoints: 200 }] }),
    },
  );
  await move(marketing, version, 2, 'PROPOSE');
  await move(approver, version, 3, 'RETURN', 'three percent are enough');
  await move(marketing, version, 4, 'PROPOSE');
  await move(approver, version, 5, 'APPROVE');
  await written('value-rules.withdrawn', String(dropped));
  for (const act of ['drafted', 'changed', 'proposed', 'returned', 'approved'])
    await written(`value-rules.${act}`, String(version));
  const file = await fetch(`${stack.url}/exports/value-guard/2026-01-01_2026-12-31.csv`, {
    headers: { cookie: admin.cookie },
  });
  assert.match(await file.text(), /^\ufeff?office,policy/);
  await written('value-guard.exported', '/');
}
