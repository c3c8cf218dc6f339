import { expect, it } from '@jest/globals';
import { createInstance } from 'i18next';
import { programmeMessages } from './messages.ts';
import { differences, ruleLines } from './rule-lines.ts';
import { rules } from './rules.fixture.ts';

const words = createInstance({
  ...{ lng: 'en', defaultNS: 'app', ns: ['app'], initAsync: false, interpolation: { escapeValue: false } },
  resources: { en: { app: programmeMessages.en } },
});
await words.init();
const t = words.getFixedT('en', 'app');
const voice = { t, language: 'en' } as const;

it('puts every rule into words, once', () => {
  const lines = ruleLines(rules, voice);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  const value = (key: string): string | undefined => lines.find((line) => line.key === key)?.value;
  expect(value('tierConditions pine')).toBe(
    '3 claim-free years and 3 years of cover, or 6,000 status points',
  );
  expect(value('tierConditions leaf')).toBe('every member');
  expect(value('benefit tow leaf')).toBe('none');
  expect(value('benefit tow pine')).toBe('3 times');
  expect(value('expiry rolling')).toBe('24 months after they begin');
  expect(value('tierOrder')).toBe('Leaf → Pine');
  expect(value('benefitNames tow')).toBe('Tow / Tow, times / times, Far / Far');
  expect(value('protection')).toBe('from Pine and 5 years of cover on, the first claim in 3 years');
});

it('tells what two versions have otherwise, and what only one of them has', () => {
  const [leaf, pine] = rules.tiers;
  const after = { ...rules, graceDays: 30, tiers: [leaf!, { ...pine!, gate: 'segment:electric' }] };
  expect(differences(ruleLines(rules, voice), ruleLines(after, voice))).toEqual([
    { key: 'graceDays', label: 'Grace while fault is open', before: '90 days', after: '30 days' },
    { key: 'tierGate pine', label: 'Pine · special condition', before: '', after: 'segment:electric' },
  ]);
  expect(differences(ruleLines(rules, voice), ruleLines(rules, voice))).toEqual([]);
});

it('shows what becomes of a tier that is given up, of another kind of expiry, and of a retired reason', () => {
  const [leaf] = rules.tiers;
  const [rolling] = rules.expiryPolicies;
  const [goodwill] = rules.adjustmentReasons;
  const after = {
    ...rules,
    ...{ tiers: [leaf!], protection: null, benefits: [] },
    formerTiers: [{ __typename: 'FormerTier', tierId: 'pine', intoTierId: 'leaf' } as const],
    expiryPolicies: [{ ...rolling!, kind: 'SLIDING' as const, months: 12 }],
    adjustmentReasons: [{ ...goodwill!, retired: true }],
  };
  const found = differences(ruleLines(rules, voice), ruleLines(after, voice, [rules]));
  const told = (key: string) => found.find((each) => each.key === key);
  expect(told('formerTier pine')).toMatchObject({ label: 'No Pine; its members go to', after: 'Leaf' });
  expect(told('tierConditions pine')?.after).toBe('');
  expect(told('expiry rolling')?.after).toBe('12 months after the last earning or spending');
  expect(told('expiry never')?.after).toBe('');
  expect(told('reasons')?.after).toBe('Goodwill / Goodwill (retired)');
});
