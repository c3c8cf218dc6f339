import { describe, expect, it } from '@jest/globals';
import { hazardOfWords, officeOfArea } from '../../domain/prevention/hazard-words.ts';
import { alertsIn } from './weather-feed.ts';

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
    expect(alertsIn({ alerts: [alert] }, zone)).toEqual([
      {
        ...{ identifier: 'CN-1', hazard: 'typhoon', severity: 'orange', areaCodes: ['320100', '320500'] },
        ...{ startsOn: '2026-09-16', endsOn: '2026-09-18', source: '江苏省气象台' },
        title: { zh: '台风将至', en: 'A typhoon is coming' },
        advice: { zh: '远离大树', en: 'A typhoon is coming' },
      },
    ]);
  });

  it.each([
    ['an exercise', { ...alert, status: 'Exercise' }],
    ['taken back', { ...alert, msgType: 'Cancel' }],
    ['of an unknown danger', { ...alert, info: [{ ...first, event: 'solar eclipse' }] }],
    ['of an unknown level', { ...alert, info: [{ ...first, severity: 'Unknown' }] }],
    ['without an end', { ...alert, info: [{ ...first, expires: 'soon' }] }],
    ['empty', { ...alert, info: [] }],
  ])('that is %s is passed over', (_what, told) => {
    expect(alertsIn({ alerts: [told] }, zone)).toEqual([]);
  });

  it('that is not well formed does not hide the others', () => {
    const endless = { ...alert, info: [{ ...first, expires: undefined }] };
    const told = alertsIn({ alerts: [endless, { ...alert, identifier: 'CN-2' }] }, zone);
    expect(told.map(({ identifier }) => identifier)).toEqual(['CN-2']);
  });

  it('is cut to what a notice can carry, and refused where it is no warning at all', () => {
    const long = { ...alert, info: [{ ...first, headline: '风'.repeat(80), instruction: '雨'.repeat(900) }] };
    const [read] = alertsIn({ alerts: [long] }, zone);
    expect([read!.title.zh.length, read!.advice.zh.length]).toEqual([40, 200]);
    expect(() => alertsIn({ features: [] }, zone)).toThrow();
    expect(() => alertsIn({ alerts: [{ event: 'Typhoon' }] }, zone)).toThrow();
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
