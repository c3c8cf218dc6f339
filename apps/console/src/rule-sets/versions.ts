import { isRecord } from './document.ts';
import type { RuleSetVersionsQuery } from '../graphql.gen.ts';

export type Published = RuleSetVersionsQuery['ruleSets'][number];
export type Draft = RuleSetVersionsQuery['ruleSetDrafts'][number];

/** Where a published version stands on a day. */
export function standingOf(
  { id, version, effectiveFrom }: Published,
  all: readonly Published[],
  drafts: readonly Draft[],
  today: string,
): 'current' | 'upcoming' | 'over' | 'WITHDRAWN' {
  const isWithdrawn = (each: Published) =>
    drafts.some(
      (draft) => draft.state === 'WITHDRAWN' && draft.ruleSetId === each.id && draft.version === each.version,
    );
  if (isWithdrawn({ id, version, effectiveFrom } as Published)) return 'WITHDRAWN';
  if (effectiveFrom > today) return 'upcoming';
  const later = all.some(
    (each) => each.id === id && each.version > version && each.effectiveFrom <= today && !isWithdrawn(each),
  );
  return later ? 'over' : 'current';
}

/** Of each rule set the version that a run of a day works by. */
export function inForce(all: readonly Published[], day: string): Published[] {
  const found = new Map<string, Published>();
  for (const each of all) {
    const known = found.get(each.id);
    if (each.effectiveFrom <= day && (known === undefined || known.version < each.version))
      found.set(each.id, each);
  }
  return [...found.values()];
}

/** A published version as its file has it. */
export const documentOf = ({ effectiveFrom, nameZh, nameEn, definition }: Published): unknown => ({
  ...{ effectiveFrom, name: { zh: nameZh, en: nameEn } },
  noClaim: definition,
});

/** The name of a draft in both languages. */
export function namesOf({ document, ruleSetId }: Pick<Draft, 'document' | 'ruleSetId'>): {
  nameZh: string;
  nameEn: string;
} {
  const name = isRecord(document) && isRecord(document['name']) ? document['name'] : {};
  const inWords = (text: unknown) => (typeof text === 'string' ? text : ruleSetId);
  return { nameZh: inWords(name['zh']), nameEn: inWords(name['en']) };
}

/** The day a draft is to hold from. */
export function dayOf({ document }: Draft): string {
  const day = isRecord(document) ? document['effectiveFrom'] : undefined;
  return typeof day === 'string' ? day : '';
}
