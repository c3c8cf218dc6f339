import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { blacklistReasons } from '../blacklist/reasons.ts';
import type { AutomaticDecisionPartsFragment, BlacklistReason } from '../graphql.gen.ts';

type Decision = Pick<AutomaticDecisionPartsFragment, 'kind' | 'value'>;

const reasons: ReadonlySet<string> = new Set(blacklistReasons);
const isReason = (text: string): text is BlacklistReason => reasons.has(text);
const isWord = (text: string): text is 'good' | 'poor' | 'amber' | 'red' =>
  ['good', 'poor', 'amber', 'red'].includes(text);

/** A decision in one line, such as `Customer list: poor list`. */
export function useDecisionName(): (decision: Decision) => string {
  const { t } = useTranslation();
  return ({ kind, value }) => {
    const name = t(`objections.kinds.${kind}`);
    if (isWord(value)) return `${name}: ${t(`objections.values.${value}`)}`;
    if (/^[1-4]$/.test(value)) return `${name}: ${t('objections.values.class', { n: value })}`;
    return isReason(value) ? `${name}: ${t(`blacklist.reasons.${value}`)}` : name;
  };
}

/** A decision with rule, version and what it was made of. */
export function DecisionWords({ decision }: { decision: AutomaticDecisionPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const name = useDecisionName();
  const { since, rulesVersion, because } = decision;
  return (
    <>
      <div className="b">{name(decision)}</div>
      {rulesVersion !== null && (
        <div className="small ink3">
          {t('objections.rules', { version: rulesVersion, date: formatDay(since, language) })}
        </div>
      )}
      {because.map(({ zh, en }) => (
        <div key={en} className="small">
          {language === 'en' ? en : zh}
        </div>
      ))}
    </>
  );
}
