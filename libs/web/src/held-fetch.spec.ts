import { describe, expect, it } from '@jest/globals';
import { heldFetch, type Need } from './held-fetch.ts';

interface Answer {
  readonly data?: unknown;
  readonly code?: string;
}

/** A gateway that answers what it is told to, one after the other, and a person who answers likewise. */
function scene(answers: readonly Answer[], person: (need: Need) => boolean | Promise<boolean> = () => true) {
  const sent: string[] = [];
  const asked: Need[] = [];
  const waiting = [...answers];
  const send: typeof fetch = (_address, request) => {
    sent.push(String(request?.body));
    const { data = null, code } = waiting.shift() ?? {};
    const errors = code === undefined ? undefined : [{ message: code, extensions: { code } }];
    return Promise.resolve(Response.json({ data, errors }));
  };
  const held = heldFetch(async (need) => {
    asked.push(need);
    return person(need);
  }, send);
  const ask = async (body: string) =>
    (await held('/graphql', { method: 'POST', body })).json() as Promise<object>;
  return { ask, sent, asked };
}

const known: Answer = { data: { me: { memberId: 'm1' } } };

describe('an operation that lacks something', () => {
  it('is sent once more, as it was, when the person has proved who they are', async () => {
    const { ask, sent, asked } = scene([{ code: 'STEP_UP_REQUIRED' }, { data: { done: true } }]);
    expect(await ask('export')).toEqual({ data: { done: true } });
    expect(sent).toEqual(['export', 'export']);
    expect(asked).toEqual(['stepUp']);
  });

  it('is refused when they would rather not', async () => {
    const { ask, sent } = scene([{ code: 'STEP_UP_REQUIRED' }], () => false);
    expect(await ask('export')).toMatchObject({ errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] });
    expect(sent).toEqual(['export']);
  });

  it('is never sent a third time for the same want', async () => {
    const { ask, sent } = scene([{ code: 'STEP_UP_REQUIRED' }, { code: 'STEP_UP_REQUIRED' }, {}]);
    expect(await ask('export')).toMatchObject({ errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] });
    expect(sent).toHaveLength(2);
  });

  it('may first need a session and then the proof', async () => {
    const { ask, asked } = scene([
      known,
      { code: 'SESSION_ENDED' },
      { code: 'STEP_UP_REQUIRED' },
      { data: { done: true } },
    ]);
    await ask('viewer');
    expect(await ask('export')).toEqual({ data: { done: true } });
    expect(asked).toEqual(['signIn', 'stepUp']);
  });

  it('waits until the person has answered', async () => {
    let answer: (isGiven: boolean) => void = () => undefined;
    const person = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    const { ask, sent } = scene([known, { code: 'NOT_SIGNED_IN' }, { data: { ok: 1 } }], () => person);
    await ask('viewer');
    const waits = ask('points');
    answer(true);
    expect(await waits).toEqual({ data: { ok: 1 } });
    expect(sent).toEqual(['viewer', 'points', 'points']);
  });
});

describe('a session that is over', () => {
  it.each([
    ['a refusal', { code: 'SESSION_ENDED' }],
    ['nobody in the answer', { data: { me: null } }],
    ['no session to look at', { data: { session: null } }],
  ])('is known by %s', async (_how, answer) => {
    const { ask, asked } = scene([known, answer, known]);
    await ask('viewer');
    await ask('home');
    expect(asked).toEqual(['signIn']);
  });

  it('is no matter to somebody who was never signed in', async () => {
    const { ask, asked } = scene([
      { data: { me: null } },
      { code: 'NOT_SIGNED_IN' },
      { data: { session: null } },
    ]);
    for (const operation of ['viewer', 'notices', 'session']) await ask(operation);
    expect(asked).toEqual([]);
  });
});

describe('any other answer', () => {
  it.each(['CODE_WRONG', 'FORBIDDEN', 'RATE_LIMITED'])('%s goes through', async (code) => {
    const { ask, asked } = scene([known, { code }]);
    await ask('viewer');
    expect(await ask('x')).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(asked).toEqual([]);
  });

  it('that is not from the gateway goes through as it came', async () => {
    const held = heldFetch(
      () => Promise.resolve(true),
      () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })),
    );
    const response = await held('/graphql');
    expect([response.status, await response.text()]).toEqual([502, '<h1>Bad gateway</h1>']);
  });
});
