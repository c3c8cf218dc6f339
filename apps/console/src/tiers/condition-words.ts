import { formatCount } from '@evergreen/web/format';
import { useTranslation } from 'react-i18next';
import type { ProgrammePreviewQuery } from '../graphql.gen.ts';

type Sample = NonNullable<ProgrammePreviewQuery['programmePreview']>['samples'][number];
type Condition = Omit<Sample['conditions'][number], '__typename'>;

/** A condition with the fact behind it, in words. */
export function useConditionWords(): (condition: Condition) => string {
  const { t } = useTranslation();
  return ({ kind, factKey, has, need }) =>
    t(`tiers.condition.${kind}`, { key: factKey ?? '', has: formatCount(has), need: formatCount(need) });
}
