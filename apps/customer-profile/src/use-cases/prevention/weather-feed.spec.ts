import { describe, expect, it } from '@jest/globals';
import { hazardOfWords, officeOfArea } from '../../domain/prevention/hazard-words.ts';
import { messagesIn } from './weather-feed.ts';

const zone = 'Asia/Shanghai';
const alert = {
  ...{
    identifier: 'CN-1',
    sender: 'cma',
    sent: '2026-09-15T20:00:00+08:00',
    status: 'Actual',
    msgType: 'Alert',
  },
  info: [
    {
      ...{ language: 'zh-CN', event: '台风橙色预警', severity: 'Severe', senderName: '江苏省气象台' },
      ...{ onset: '2026-09-16T00:30:00+08:00', expires: '2026-09-18T08:00:00+08:00', headline: '台风将至' },
      ...{ instruction: '远离大树', area: [{ geocode: [{ value: '320100' }, { value: '320500' }] }] },
    },
    { language: 'en-US', event: 'Typhoon', severity: 'Severe', expires: '', headline: 'A typhoon is coming' },
  ],
};
const [first] = alert.info;

describe('a warning of a weather feed', () => {
  it('is read in both languages, by the days of the insurer’s zone', () => {
    expect(messagesIn({ alerts: [alert] }, zone)).toEqual([
      {
        ...{ id: 'cma,CN-1', kind: 'alert', sentAt: new Date('2026-09-15T12:00:00Z'), refersTo: [] },
        alert: {
          ...{ hazard: 'typhoon', severity: 'orange', areaCodes: ['320100', '320500'] },
          ...{ startsOn: '2026-09-16', endsOn: '2026-09-18', source: '江苏省气象台' },
          title: { zh: '台风将至', en: 'A typhoon is coming' },
          advice: { zh: '远离大树', en: 'A typhoon is coming' },
        },
      },
    ]);
  });

  it.each([
    ['an exercise', { ...alert, status: 'Exercise' }],
    ['an exercise that ends', { ...alert, status: 'Exercise', msgType: 'Cancel' }],
    ['an acknowledgement', { ...alert, msgType: 'Ack' }],
    [
      'an update of an unknown danger',
      { ...alert, msgType: 'Update', info: [{ ...first, event: 'eclipse' }] },
    ],
    ['of an unknown danger', { ...alert, info: [{ ...first, event: 'solar eclipse' }] }],
    ['of an unknown level', { ...alert, info: [{ ...first, severity: 'Unknown' }] }],
    ['without an end', { ...alert, info: [{ ...first, expires: 'soon' }] }],
    ['empty', { ...alert, info: [] }],
  ])('that is %s is passed over', (_what, told) => {
    expect(messagesIn({ alerts: [told] }, zone)).toEqual([]);
  });

  it.each([
    ['one', 'cma,CN-0,2026-09-15T19:00:00+08:00', ['cma,CN-0']],
    [
      'several, apart by any white space',
      'cma,CN-0,x\n cma,CN-00,y  js,CN-0,z',
      ['cma,CN-0', 'cma,CN-00', 'js,CN-0'],
    ],
    ['one twice, and itself', 'cma,CN-0,x cma,CN-0,y cma,CN-1,z', ['cma,CN-0']],
    ['what is no reference', 'CN-0 cma, ,', []],
    ['none', undefined, []],
  ])('refers to %s', (_what, references, refersTo) => {
    for (const msgType of ['Update', 'Cancel'])
      expect(messagesIn({ alerts: [{ ...alert, msgType, references }] }, zone)).toMatchObject([
        { kind: msgType.toLowerCase(), refersTo },
      ]);
  });

  it('that is an end needs to tell nothing', () => {
    const end = { ...alert, msgType: 'Cancel', info: undefined, references: 'cma,CN-0,x' };
    expect(messagesIn({ alerts: [end] }, zone)).toMatchObject([{ kind: 'cancel', alert: undefined }]);
  });

  it('that is not well formed does not hide the others', () => {
    const endless = { ...alert, info: [{ ...first, expires: undefined }] };
    const undated = { ...alert, sent: 'yesterday' };
    const told = messagesIn({ alerts: [endless, undated, { ...alert, identifier: 'CN-2' }] }, zone);
    expect(told.map(({ id }) => id)).toEqual(['cma,CN-2']);
  });

  it('is cut to what a notice can carry, and refused where it is no warning at all', () => {
    const long = { ...alert, info: [{ ...first, headline: '风'.repeat(80), instruction: '雨'.repeat(900) }] };
    const [read] = messagesIn({ alerts: [long] }, zone);
    expect([read!.alert!.title.zh.length, read!.alert!.advice.zh.length]).toEqual([40, 200]);
    expect(() => messagesIn({ features: [] }, zone)).toThrow();
    expect(() => messagesIn({ alerts: [{ event: 'Typhoon' }] }, zone)).toThrow();
  });
});

it.each([
  ['320100', '/32/3201'],
  ['320000', '/32'],
  ['32', undefined],
])('an area %s is the office %s', (code, office) => {
  expect(officeOfArea(code)).toBe(office);
});

it.each([
  ['暴雨红色预警', 'rainstorm'],
  ['Flash Flood Warning', 'flood'],
  ['道路结冰黄色预警', 'frost'],
  ['High Wind Warning', 'wind'],
  ['Black ice', 'frost'],
  ['Public service notice', undefined],
])('%s is about %s', (words, hazard) => {
  expect(hazardOfWords(words)).toBe(hazard);
});
