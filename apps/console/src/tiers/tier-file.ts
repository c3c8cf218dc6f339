import type { TierFilePartsFragment } from '../graphql.gen.ts';
import { inWords } from '../programme/rules.ts';

export type TierFile = TierFilePartsFragment;

/** The name of a tier; of one that the rules no longer have its id. */
export function tierName({ steps }: TierFile, tierId: string, language: 'zh-CN' | 'en'): string {
  const step = steps.find((each) => each.tierId === tierId);
  return step === undefined ? tierId : inWords(step.names, language);
}
