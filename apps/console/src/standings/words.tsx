import { useLanguage } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AxesPartsFragment, FoundPartsFragment, StandingKind } from '../graphql.gen.ts';
import { standingMessages } from './messages.ts';

export type Axes = AxesPartsFragment;
export type Found = FoundPartsFragment;

const lists = ['good', 'poor'] as const;
export const quadrants = ['1', '2', '3', '4'] as const;
export type QuadrantValue = (typeof quadrants)[number];

export function quadrantIn(value: string | number | null): QuadrantValue | undefined {
  return quadrants.find((each) => each === String(value));
}

/** Names of lists and quadrants, such as "Good customers" or "Type 4". */
export function usePlaceNames(): (kind: StandingKind, value: string | number | null) => string {
  const { t } = useTranslation();
  return (kind, value) => {
    const list = lists.find((each) => each === value);
    const quadrant = quadrantIn(value);
    if (kind === 'LIST')
      return list === undefined ? t('standing.lists.nowhere.list') : t(`standing.list.${list}`);
    return quadrant === undefined
      ? t('standing.lists.nowhere.quadrant')
      : t(`standing.quadrant.${quadrant}.name`);
  };
}

/** An index of 100, or a ratio, as people read it. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Indices as they stand in tables; unknown is a word of its own. */
export function Index({ value }: { value: number | null }): ReactElement {
  const { t } = useTranslation();
  return value === null ? (
    <span className="ink3">{t('standing.lists.unknownIndex')}</span>
  ) : (
    <>{value.toFixed(1)}</>
  );
}

const toneOf = {
  good: 'chip ok',
  poor: 'chip danger',
  '1': 'chip',
  '2': 'chip ok',
  '3': 'chip',
  '4': 'chip warn',
};

/** Where one customer is. */
export function PlaceChip({
  kind,
  value,
}: {
  kind: StandingKind;
  value: string | number | null;
}): ReactElement {
  const { t } = useTranslation();
  const nameOf = usePlaceNames();
  const known = Object.entries(toneOf).find(([each]) => each === String(value));
  const list = lists.find((each) => each === value);
  return (
    <span className={known?.[1] ?? 'chip line'}>
      {kind === 'LIST' && list !== undefined ? t(`standing.one.${list}`) : nameOf(kind, value)}
    </span>
  );
}

export function LevelChip({ level }: { level: 'AMBER' | 'RED' }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={level === 'RED' ? 'chip danger' : 'chip warn'}>
      {t(`standing.warnings.levels.${level}`)}
    </span>
  );
}

const marks = { YES: '✓', NO: '✗', OPEN: '?' } as const;

/** The conditions that decided, each with what was found. */
export function FoundList({ found }: { found: readonly Found[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const wordsOf = useConditionText();
  return (
    <ul className="found small">
      {found.map(({ fact, names, condition, found: value, outcome }) => (
        <li key={condition}>
          <span aria-hidden="true">{marks[outcome]}</span>{' '}
          {t('standing.panel.found', {
            name: language === 'en' ? names.en : names.zh,
            value: value === null ? t('standing.panel.notKnown') : wordsOf(rounded(value)),
          })}{' '}
          <span className="ink3">
            {t('standing.panel.asked', { condition: wordsOf(withoutFact(condition, fact)) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function withoutFact(condition: string, fact: string): string {
  return condition.startsWith(fact) ? condition.slice(fact.length).trim() : condition;
}

const signs = [
  ['>=', '≥'],
  ['<=', '≤'],
  ['!=', '≠'],
] as const;

/** Part of a condition, or what was found, with the signs and words that people use. */
function useConditionText(): (text: string) => string {
  const { t } = useTranslation();
  return (text) =>
    signs
      .reduce((shown, [written, sign]) => shown.replaceAll(written, sign), text)
      .replaceAll('"', '')
      .replaceAll(/\b(?:true|false|good|poor|amber|red)\b/g, (word) =>
        isValueWord(word) ? t(`standing.values.${word}`) : word,
      );
}

const valueWords = standingMessages.zh.standing.values;
const isValueWord = (word: string): word is keyof typeof valueWords => Object.hasOwn(valueWords, word);

function rounded(value: string): string {
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? value : String(Math.round(number * 1000) / 1000);
}

/** How a quadrant came about: both indices, their lines, and the hysteresis in words. */
export function AxesWords({ axes }: { axes: Axes }): ReactElement {
  const { t } = useTranslation();
  const nameOf = usePlaceNames();
  const { loyalty, loyaltyLine, loyaltyCut, satisfaction, satisfactionLine, satisfactionCut } = axes;
  const axis = (
    name: string,
    index: number | null,
    line: number | null,
    cut: number | null,
  ): ReactElement => (
    <li>
      {index === null || line === null || cut === null ? (
        t('standing.panel.axisUnknown', { name })
      ) : (
        <>
          {t('standing.panel.axis', { name, index: shortNumber(index), line: shortNumber(line) })} ·{' '}
          {t(index >= line ? 'standing.panel.axisHigh' : 'standing.panel.axisLow')}
          <div className="ink3">
            {axes.lastQuadrant === null
              ? t('standing.panel.first', { cut: shortNumber(cut) })
              : t('standing.panel.hysteresis', {
                  cut: shortNumber(cut),
                  last: nameOf('QUADRANT', axes.lastQuadrant),
                  points: shortNumber(axes.hysteresis),
                  low: shortNumber(cut - axes.hysteresis),
                  high: shortNumber(cut + axes.hysteresis),
                })}
          </div>
        </>
      )}
    </li>
  );
  return (
    <ul className="found small">
      {axis(t('standing.lists.loyalty'), loyalty, loyaltyLine, loyaltyCut)}
      {axis(t('standing.lists.satisfaction'), satisfaction, satisfactionLine, satisfactionCut)}
    </ul>
  );
}
