import type { ProgrammePartsFragment } from '../graphql.gen.ts';

export type Version = ProgrammePartsFragment;
export type Rules = ProgrammePartsFragment['rules'];
export type TierRules = Rules['tiers'][number];

/** The rules that have held, or will; a draft says nothing yet. */
export function approvedRules(versions: readonly Version[]): readonly Rules[] {
  return versions.filter(({ state }) => state === 'APPROVED').map(({ rules }) => rules);
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A text in the reader's language. */
export function inWords(words: Words, language: 'zh-CN' | 'en'): string {
  return language === 'en' ? words.en : words.zh;
}
