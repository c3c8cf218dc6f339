import { useTranslation } from 'react-i18next';

const reasons = [
  'GRANTED',
  'TERM_OPEN',
  'NOT_FULL_TERM',
  'CLAIMS_COUNTED',
  'BLACKLISTED',
  'VALUE_GUARD',
  'KIND_NOT_ALLOWED',
  'OTHER_COVER',
  'GRADE_NOT_REACHED',
] as const;

/** What a run decided about a term, in words; an outcome without words is shown as it is. */
export function useOutcome(): (outcome: string) => string {
  const { t } = useTranslation();
  return (outcome) => {
    const known = reasons.find((reason) => reason === outcome);
    return known === undefined ? outcome : t(`run.reasons.${known}`);
  };
}
