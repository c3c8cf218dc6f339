import { formatCount, formatMoney, formatPercent } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { IndicatorPartsFragment } from '../graphql.gen.ts';
import { indicatorMessages } from './messages.ts';

export type Explained = IndicatorPartsFragment;
type Part = Explained['parts'][number];
type Unit = Explained['unit'];

const names = indicatorMessages.zh.indicators;
const parts = indicatorMessages.zh.part;
const isKnown = <Names extends object>(of: Names, name: string): name is keyof Names & string =>
  Object.hasOwn(of, name);

/** Of an indicator that this build has no words for, its own name. */
export function indicatorName(name: string, t: TFunction): string {
  return isKnown(names, name) ? t(`indicators.indicators.${name}`) : name;
}

export function partName(name: string, t: TFunction): string {
  return isKnown(parts, name) ? t(`indicators.part.${name}`) : name;
}

const decimals = (value: number, digits: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits });

/** A value in its unit, as people write it. */
export function valueText(unit: Unit, value: number, currency: string, t: TFunction): string {
  switch (unit) {
    case 'MONEY':
      return currency === ''
        ? decimals(value / 100, 2)
        : formatMoney({ minor: String(Math.round(value)), currency });
    case 'COUNT':
      return formatCount(value);
    case 'YEARS':
      return t('indicators.years', { count: Number(decimals(value, 2).replaceAll(',', '')) });
    case 'SHARE':
      return formatPercent(value, 1);
    case 'RATIO':
      return decimals(value, 3);
    case 'INDEX':
    case 'POINTS':
      return decimals(value, 1);
  }
}

/** `tenure: 6 of 10 -> 21`, or a part with its value. */
export function partText(part: Part, currency: string, t: TFunction): string {
  const { seen, of, weight, value, unit } = part;
  const name = partName(part.part, t);
  if (seen === null || of === null || weight === null)
    return t('indicators.equals', { part: name, value: valueText(unit, value, currency, t) });
  return t('indicators.ofFull', {
    ...{ part: name, seen: decimals(seen, 1), of: decimals(of, 1) },
    ...{ points: decimals(value, 1), weight: decimals(weight, 0) },
  });
}
