import { shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseOwnAutomaticMarketingDocument, type OwnDecisionsPartsFragment } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';

type Decision = OwnDecisionsPartsFragment['decisions'][number];
type Objection = OwnDecisionsPartsFragment['objections'][number];

const isWord = (text: string): text is 'good' | 'poor' | 'amber' | 'red' =>
  ['good', 'poor', 'amber', 'red'].includes(text);

/** One decision with what it was made of. */
export function DecisionCard({ decision }: { decision: Decision }): ReactElement {
  const { t } = useTranslation('decisions');
  const { language } = useLanguage();
  const { kind, value, since, rulesVersion, because } = decision;
  return (
    <section className="card sec">
      <h2 className="h3">
        {t(`kind.${kind}`)}
        {isWord(value) && `: ${t(`value.${value}`)}`}
        {/^[1-4]$/.test(value) && `: ${t('value.type', { n: value })}`}
      </h2>
      <p className="small ink3">
        {t('since', { date: formatDay(since, language) })}
        {rulesVersion !== null && ` · ${t('rules', { version: rulesVersion })}`}
      </p>
      <ul className="small ink2 spaced plain">
        {because.map(({ zh, en }) => (
          <li key={en}>{language === 'en' ? en : zh}</li>
        ))}
      </ul>
    </section>
  );
}

/** What one said, and what a person decided. */
export function ObjectionCard({ objection }: { objection: Objection }): ReactElement {
  const { t } = useTranslation('decisions');
  const { language } = useLanguage();
  const { kind, state, dueOn, dueProvisional, words, answer } = objection;
  return (
    <section className="card sec">
      <p>
        <span className={state === 'OPEN' ? 'chip warn' : state === 'GRANTED' ? 'chip ok' : 'chip'}>
          {t(`state.${state}`, { date: formatDay(dueOn, language) })}
          {state === 'OPEN' && dueProvisional && ` · ${t('provisional')}`}
        </span>
      </p>
      <h3 className="h3 spaced">{t(`kind.${kind}`)}</h3>
      <p className="small ink2 own-words">{words}</p>
      {answer !== '' && <p className="small own-words spaced">{answer}</p>}
    </section>
  );
}

/** The easy way out of marketing that rules pick. */
export function MarketingCard({ isRefused }: { isRefused: boolean }): ReactElement {
  const { t } = useTranslation('decisions');
  const { send, fetching, error } = useKeyedMutation(ChooseOwnAutomaticMarketingDocument);
  return (
    <section className="card sec">
      <h2 className="h3">
        {t('marketing')}{' '}
        <span className={isRefused ? 'chip' : 'chip ok'}>{t(isRefused ? 'refused' : 'allowed')}</span>
      </h2>
      <p className="small ink3 spaced">{t('marketingHint')}</p>
      <Problem error={error && shownError(error)} />
      <button
        type="button"
        className="btn lg"
        disabled={fetching}
        onClick={() => void send((key) => ({ key, refused: !isRefused }))}
      >
        {t(isRefused ? 'allow' : 'refuse')}
      </button>
    </section>
  );
}
