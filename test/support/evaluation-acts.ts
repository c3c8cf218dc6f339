import { setTimeout as delay } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

/** Every run over customers that somebody starts, each found in the audit. */
export async function evaluationActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
  const start = async (name: string, act: string): Promise<void> => {
    const text = `($k: String!) { ${name}(key: $k) { id } }`;
    const { id } = await change<{ id: string }>(admin, name, text, { k: randomUUID() });
    await written(act, id);
  };
  await start('startEvaluation', 'evaluation.started');
  await start('startFrequencyFit', 'frequency-fit.started');
  const summed = '($k: String!, $d: LocalDate!) { startInsight(key: $k, asOf: $d) { id } }';
  const day = { k: randomUUID(), d: '2026-01-01' };
  const { id } = await change<{ id: string }>(admin, 'startInsight', summed, day);
  await written('insight.started', id);
  const table = await summedTable(admin, stack.url, day.d);
  if (!table.startsWith('part,of')) throw new Error(`no table of insight: ${table}`);
  await written('insight.exported', day.d);
}

/** The figures as a file, once the day is summed. */
async function summedTable(staff: SignedIn, url: string, day: string): Promise<string> {
  for (const until = Date.now() + 30_000; Date.now() < until; await delay(150)) {
    const { insightDays } = await staff.get<{ insightDays: { days: string[] } }>('{ insightDays { days } }');
    if (insightDays.days.includes(day)) break;
  }
  const answer = await fetch(`${url}/exports/insight/${day}.csv`, { headers: { cookie: staff.cookie } });
  return answer.text();
}
