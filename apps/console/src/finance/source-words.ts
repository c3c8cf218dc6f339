import type { TFunction } from 'i18next';

/** What points were awarded for, in words where there are some. */
export function sourceWords(sourceKind: string, ruleId: string, t: TFunction): string {
  const known = sourceKind === 'no-claim' ? t('finance.sources.noClaim') : sourceKind;
  const kind = sourceKind === '' ? t('finance.sources.none') : known;
  return ruleId === '' ? kind : `${kind} ${ruleId}`;
}
