import { formatCount, type Language } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { TierPartsFragment } from '../graphql.gen.ts';
import { missing, nearest, placeOf, type Step } from './next-step.ts';

interface Named {
  readonly names: { readonly zh: string; readonly en: string };
}

/** The name of something in the reader's language. */
export function nameOf({ names }: Named, language: Language): string {
  return language === 'en' ? names.en : names.zh;
}

/** The name of a tier; of one that the rules no longer have its id. */
export function tierName(steps: readonly Step[], tierId: string, language: Language): string {
  const step = steps.find((each) => each.tierId === tierId);
  return step === undefined ? tierId : nameOf(step, language);
}

/** What is missing to the next tier, in one line. */
export function missingWords(tier: TierPartsFragment, t: TFunction<'app'>, language: Language): string {
  const { current, next } = placeOf(tier);
  if (next === undefined) return t('tier.top', { tier: nameOf(current, language) });
  const name = nameOf(next, language);
  const lacking = missing(nearest(next));
  const [only, ...others] = lacking;
  if (only === undefined) return t('tier.qualified', { tier: name });
  if (others.length > 0) return t('tier.missing.several', { tier: name, count: lacking.length });
  const count = Number(only.need) - Number(only.has);
  return t(`tier.missing.${only.kind}`, { tier: name, count, points: formatCount(count) });
}
