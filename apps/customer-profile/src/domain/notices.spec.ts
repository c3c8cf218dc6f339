import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { type Channel, consentFor, consentsOf, type Purpose } from './consent.ts';
import { afterTry, type DeliveryFacts, dropReason, triesMax } from './delivery.ts';
import { problemsOf, type TemplateWords } from './notice-template.ts';
import { firstFree, readQuietHours } from './quiet-hours.ts';
import { renderNotice, smsLength, wrongValues } from './render-notice.ts';

const parameters = { points: 'points', on: 'date', tier: 'text' } as const;
const texts = (body: string) => ({ title: 'T', body, sms: '{points}' });
const words = (
  zh: string,
  en = '{points} {on} {tier}',
  more: Partial<TemplateWords> = {},
): TemplateWords => ({
  ...{ zh: texts(zh), en: texts(en), channels: ['in_app'] },
  ...more,
});

describe('the words of a notice', () => {
  it.each([
    ['2026-10-31', '1,250 分 10月31日 金松', '1,250 on 31 Oct: Golden Pine'],
    ['2027-01-02', '1,250 分 2027年1月2日 金松', '1,250 on 2 Jan 2027: Golden Pine'],
  ])('are filled in as each language writes points and days: %s', (on, zh, en) => {
    const facts = {
      words: words('{points} 分 {on} {tier}', '{points} on {on}: {tier}'),
      ...{ parameters, madeOn: localDate('2026-09-16') },
      values: {
        ...{ points: { zh: '1250', en: '1250' }, on: { zh: on, en: on } },
        tier: { zh: '金松', en: 'Golden Pine' },
      },
    };
    expect([renderNotice(facts, 'zh').body, renderNotice(facts, 'en').body]).toEqual([zh, en]);
  });

  it.each<[string, TemplateWords, string[]]>([
    ['all is said', words('{points} {on} {tier}'), []],
    ['one is not known', words('{points} {on} {tier} {name}'), ['zh.body UNKNOWN_PLACEHOLDER name']],
    ['one is missing in one language', words('{points} {tier}'), ['zh.body MISSING_PLACEHOLDER on']],
    ['a brace is left', words('{points} {on} {tier} {'), ['zh.body OPEN_BRACE ']],
    ['it is too long', words(`{points} {on} {tier} ${'x'.repeat(1_000)}`), ['zh.body TOO_LONG ']],
    [
      'it leaves the inbox out',
      words('{points} {on} {tier}', undefined, { channels: ['sms'] }),
      ['channels EMPTY '],
    ],
  ])('are judged: %s', (_what, asked, expected) => {
    const problems = problemsOf(asked, parameters);
    expect(problems.map(({ field, code, placeholder }) => `${field} ${code} ${placeholder}`)).toEqual(
      expected,
    );
  });

  it('are not made of values that are missing, unknown or of another kind', () => {
    const same = (text: string) => ({ zh: text, en: text });
    const values = { points: same('1.5'), on: same('2026-02-30'), more: same('1') };
    expect(wrongValues(values, parameters)).toEqual(['more', 'points', 'on', 'tier']);
  });

  it.each([
    ['a'.repeat(160), 160, 1],
    ['a'.repeat(161), 161, 2],
    ['[€]', 6, 1],
    ['分'.repeat(70), 70, 1],
    ['分'.repeat(71), 71, 2],
    ['分'.repeat(135), 135, 3],
  ])('take as many text messages as phones count', (text, characters, parts) => {
    expect(smsLength(text)).toEqual({ characters, parts });
  });
});

describe('consents', () => {
  it('are the rule of the house until something is said', () => {
    expect(consentsOf([]).map(({ channel, purpose, given }) => `${purpose} ${channel} ${given}`)).toEqual([
      ...['service in_app true', 'service sms true', 'service email false'],
      ...['marketing in_app false', 'marketing sms false', 'marketing email false'],
    ]);
  });

  const said = (channel: Channel, purpose: Purpose, given: boolean) => [
    { channel, purpose, given, at: new Date() },
  ];
  const facts: DeliveryFacts = {
    ...{ channel: 'sms', today: localDate('2026-09-16'), notAfter: localDate('2026-09-16') },
    ...{ isErased: false, hasAddress: true, hasSender: true, consent: consentFor('sms', 'service', []) },
  };
  it.each<[string, Partial<DeliveryFacts>, string | undefined]>([
    ['on its last day', {}, undefined],
    ['a day later', { notAfter: localDate('2026-09-15') }, 'TOO_LATE'],
    ['to the erased', { isErased: true }, 'ERASED'],
    ['after a no', { consent: consentFor('sms', 'service', said('sms', 'service', false)) }, 'OPTED_OUT'],
    ['without a yes', { consent: consentFor('sms', 'marketing', []) }, 'NOT_CONSENTED'],
    ['after a yes', { consent: consentFor('sms', 'marketing', said('sms', 'marketing', true)) }, undefined],
    ['without a phone', { hasAddress: false }, 'NO_ADDRESS'],
    ['without a carrier', { hasSender: false }, 'NO_SENDER'],
    [
      'into the inbox whatever was said',
      {
        ...{ channel: 'in_app', hasAddress: false, hasSender: false },
        consent: consentFor('in_app', 'service', said('in_app', 'service', false)),
      },
      undefined,
    ],
  ])('decide who is written to: %s', (_when, more, expected) => {
    expect(dropReason({ ...facts, ...more })).toBe(expected);
  });
});

describe('sending', () => {
  it.each([
    ['2026-09-16T12:59:59Z', '2026-09-16T12:59:59Z'],
    ['2026-09-16T13:00:00Z', '2026-09-17T00:00:00Z'],
    ['2026-09-16T20:30:15Z', '2026-09-17T00:00:00Z'],
    ['2026-09-16T23:59:59Z', '2026-09-17T00:00:00Z'],
    ['2026-09-17T00:00:00Z', '2026-09-17T00:00:00Z'],
  ])('waits from 21:00 to 08:00 of the insurer: %s', (at, expected) => {
    const quiet = readQuietHours('21:00-08:00')!;
    expect(firstFree(new Date(at), quiet, 'Asia/Shanghai')).toEqual(new Date(expected));
  });

  it('knows hours when it reads them', () => {
    expect(['24:00-08:00', '21:00', '9:00-10:00'].map(readQuietHours)).toEqual(Array(3).fill(undefined));
  });

  it('is tried for about a day, with longer and longer pauses, and then given up', () => {
    const later = { kind: 'later', words: 'status 503' } as const;
    const after = Array.from({ length: triesMax }, (_, n) => afterTry(later, n + 1));
    const pauses = after.map((each) => (each.kind === 'again' ? each.pauseMs / 60_000 : each));
    expect(pauses).toEqual([1, 5, 15, 60, 180, 360, 720, { kind: 'failed', reason: 'GAVE_UP' }]);
    expect(afterTry({ kind: 'refused', words: '' }, 1)).toEqual({ kind: 'failed', reason: 'REFUSED' });
    expect(afterTry({ kind: 'taken', words: '' }, 3)).toEqual({ kind: 'sent' });
  });
});
