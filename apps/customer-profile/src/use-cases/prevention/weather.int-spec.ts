import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Warning } from '../../domain/prevention/warnings.ts';
import { head, plan, preventionDesk } from './prevention.fixture.ts';
import { ProposeAlerts } from './propose-alerts.ts';
import type { WeatherAlert, WeatherMessage } from './weather-feed.ts';

let desk: Awaited<ReturnType<typeof preventionDesk>>;
beforeAll(async () => {
  desk = await preventionDesk();
  for (const office of ['/32/3201', '/32/3205']) await desk.tell({ org_path: office });
});
afterAll(() => desk.close());

const alert: WeatherAlert = {
  ...{ hazard: 'hail', severity: 'orange', source: '气象局', advice: plan.advice, areaCodes: ['320100'] },
  ...{ startsOn: localDate('2026-09-16'), endsOn: localDate('2026-09-17'), title: plan.title },
};

/** Of its own feed, so that tests do not meet. */
function feedOf(name: string) {
  const said = (
    id: string,
    kind: Warning['kind'],
    hour: number,
    refersTo: readonly string[] = [],
    changed: Partial<WeatherAlert> = {},
  ): WeatherMessage => ({
    ...{ id: `${name},${id}`, kind, sentAt: new Date(Date.UTC(2026, 8, 16, hour)) },
    refersTo: refersTo.map((each) => `${name},${each}`),
    alert: kind === 'cancel' ? undefined : { ...alert, title: { zh: id, en: id }, ...changed },
  });
  return {
    said,
    /** How many drafts are new. */
    look: (messages: readonly WeatherMessage[]) => {
      const feed = { isOn: true, messages: () => Promise.resolve(messages) };
      return new ProposeAlerts(desk.database, desk.clock, desk.audit, feed).run();
    },
    /** Campaigns in the order they were made. */
    campaigns: async () => {
      const rows = await desk.owner.rows<{ id: Uuid }>(
        sql`select id from prevention_campaign where key like ${`feed/${name},%`} order by id`,
      );
      const seen = await Promise.all(rows.map(({ id }) => desk.one(head, id)));
      return seen.map(({ campaign }) => campaign);
    },
  };
}

type Feed = ReturnType<typeof feedOf>;

/** What each campaign says in short: its state, whose words it has, and what the feed made of it. */
async function inShort(feed: Feed): Promise<string[]> {
  return (await feed.campaigns()).map(({ state, plan: of, withdrawnBecause, feedCancelledAt, follows }) =>
    [
      ...[state, of.title.zh, withdrawnBecause ?? '', feedCancelledAt === null ? '' : 'feed cancelled'],
      follows === null ? '' : `after ${follows.title.zh}`,
    ]
      .filter((word) => word !== '')
      .join(' '),
  );
}

type Said = Feed['said'];
/** One after the other: what the feed holds at a look, or what a person does with the newest draft. */
type Steps = (said: Said) => readonly (readonly WeatherMessage[] | 'launch' | 'drop')[];

const cases: readonly (readonly [what: string, steps: Steps, campaigns: readonly string[]])[] = [
  ['a warning', (said) => [[said('A', 'alert', 1)]], ['draft A']],
  [
    'an update of a draft',
    (said) => [[said('A', 'alert', 1)], [said('A', 'alert', 1), said('U', 'update', 2, ['A'])]],
    ['draft U'],
  ],
  [
    'an end of a draft',
    (said) => [[said('A', 'alert', 1)], [said('X', 'cancel', 2, ['A'])]],
    ['withdrawn A cancelled'],
  ],
  ['an end before its warning', (said) => [[said('X', 'cancel', 2, ['A'])], [said('A', 'alert', 1)]], []],
  ['a warning with its end', (said) => [[said('A', 'alert', 1), said('X', 'cancel', 2, ['A'])]], []],
  [
    'an update before its warning',
    (said) => [[said('U', 'update', 2, ['A'])], [said('A', 'alert', 1)]],
    ['draft U'],
  ],
  [
    'an older update after a newer one',
    (said) => [[said('A', 'alert', 1)], [said('V', 'update', 3, ['A'])], [said('U', 'update', 2, ['A'])]],
    ['draft V'],
  ],
  [
    'an update of what was launched',
    (said) => [[said('A', 'alert', 1)], 'launch', [said('U', 'update', 2, ['A'])]],
    ['launched A', 'draft U after A'],
  ],
  [
    'an end of what was launched',
    (said) => [[said('A', 'alert', 1)], 'launch', [said('X', 'cancel', 2, ['A'])]],
    ['launched A feed cancelled'],
  ],
  [
    'an end of both, the launched and its update',
    (said) => [
      ...[[said('A', 'alert', 1)], 'launch' as const, [said('U', 'update', 2, ['A'])]],
      [said('X', 'cancel', 3, ['U'])],
    ],
    ['launched A feed cancelled', 'withdrawn U cancelled after A'],
  ],
  [
    'an update of what a person dropped',
    (said) => [[said('A', 'alert', 1)], 'drop', [said('U', 'update', 2, ['A'])]],
    ['dropped A', 'draft U after A'],
  ],
  [
    'an update after the end',
    (said) => [[said('A', 'alert', 1)], [said('X', 'cancel', 2, ['A'])], [said('U', 'update', 3, ['A'])]],
    ['withdrawn A cancelled', 'draft U after A'],
  ],
  [
    'an update that makes one of two',
    (said) => [[said('A', 'alert', 1), said('B', 'alert', 1)], [said('U', 'update', 2, ['A', 'B'])]],
    ['withdrawn A replaced', 'draft U'],
  ],
  [
    'an update whose own forerunner comes last',
    (said) => [[said('A', 'alert', 1)], [said('V', 'update', 3, ['U'])], [said('U', 'update', 2, ['A'])]],
    ['withdrawn A replaced', 'draft V'],
  ],
  [
    'an update that leaves the offices',
    (said) => [[said('A', 'alert', 1)], [said('U', 'update', 2, ['A'], { areaCodes: ['510000'] })]],
    ['withdrawn A cancelled'],
  ],
  [
    'warnings that are over, or where no customer is',
    (said) => [
      [
        said('A', 'alert', 1, [], { startsOn: localDate('2026-09-14'), endsOn: localDate('2026-09-15') }),
        said('B', 'alert', 1, [], { areaCodes: ['510000', 'SGS-1'] }),
      ],
    ],
    [],
  ],
];

describe('the weather feed', () => {
  it.each(cases)('goes by %s', async (what, steps, expected) => {
    const feed = feedOf(what.replaceAll(/[ ,]/g, '-'));
    for (const step of steps(feed.said)) {
      if (typeof step !== 'string') {
        // The same look again, and by two processes at once, changes nothing.
        await Promise.all([feed.look(step), feed.look(step)]);
        expect(await feed.look(step)).toBe(0);
        continue;
      }
      const { id, revision } = (await feed.campaigns()).findLast(({ state }) => state === 'draft')!;
      await (step === 'launch' ? desk.launch(head, id, revision) : desk.drop(head, id));
    }
    expect(await inShort(feed)).toEqual(expected);
  });

  it('changes what is told, and leaves whom a person chose to tell', async () => {
    const feed = feedOf('chosen');
    expect(await feed.look([feed.said('A', 'alert', 1)])).toBe(1);
    const { id, plan: proposed } = (await feed.campaigns())[0]!;
    expect([proposed.heldOutPercent, proposed.ruleText]).toEqual([10, '']);
    const chosen = { ...proposed, ruleText: 'claims_12m >= 1', windowDays: 60, heldOutPercent: 20 };
    await desk.draft(head, 'chosen', chosen, id, 1);
    const areaCodes = ['320100', '320500'];
    await feed.look([feed.said('U', 'update', 2, ['A'], { severity: 'red', areaCodes })]);
    const [red] = await feed.campaigns();
    expect([red!.revision, red!.draftedByLabel]).toEqual([3, 'weather-feed']);
    expect(red!.plan).toMatchObject({
      ...{ severity: 'red', regions: ['/32/3201', '/32/3205'], title: { zh: 'U' }, heldOutPercent: 0 },
      ...{ ruleText: 'claims_12m >= 1', windowDays: 60 },
    });
    // Who has not seen the update does not launch it.
    await expect(desk.launch(head, id, 2)).rejects.toMatchObject({ code: 'PREVENTION_CHANGED' });
    await feed.look([feed.said('V', 'update', 3, ['U'])]);
    const [orange] = await feed.campaigns();
    expect([orange!.plan.severity, orange!.plan.heldOutPercent]).toEqual(['orange', 10]);
    await feed.look([feed.said('X', 'cancel', 4, ['V'])]);
    await expect(desk.launch(head, id, 4)).rejects.toMatchObject({
      ...{ code: 'PREVENTION_STATE', facts: { state: 'withdrawn' } },
    });
    const acts = (await desk.acts()).filter((act) => act.startsWith('prevention.'));
    expect(acts.slice(-5)).toEqual([
      ...['prevention.proposed', 'prevention.drafted', 'prevention.feed-updated', 'prevention.feed-updated'],
      'prevention.withdrawn',
    ]);
  });

  it('that ends a warning while somebody launches it takes it back or says so, never neither', async () => {
    for (let n = 0; n < 8; n += 1) {
      const feed = feedOf(`race-${n}`);
      await feed.look([feed.said('A', 'alert', 1)]);
      const { id } = (await feed.campaigns())[0]!;
      const [launched] = await Promise.allSettled([
        desk.launch(head, id),
        feed.look([feed.said('X', 'cancel', 2, ['A'])]),
      ]);
      expect(await inShort(feed)).toEqual([
        launched.status === 'fulfilled' ? 'launched A feed cancelled' : 'withdrawn A cancelled',
      ]);
    }
  });
});
