import { useLanguage } from '@evergreen/web';
import { useQuery } from 'urql';
import { AdjustmentRulesDocument } from '../graphql.gen.ts';
import { inWords } from '../programme/rules.ts';

/** What the programme calls the reasons of corrections; one it does not know, or not yet, shows its code. */
export function useReasonNames(): (reasonId: string) => string {
  const { language } = useLanguage();
  const [{ data }] = useQuery({ query: AdjustmentRulesDocument });
  const reasons = data?.adjustmentRules.reasons ?? [];
  return (reasonId) => {
    const names = reasons.find((reason) => reason.reasonId === reasonId)?.names;
    return names === undefined ? reasonId : inWords(names, language);
  };
}
