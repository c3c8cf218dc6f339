import { Icon, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Why } from '../statement/entry-row.tsx';
import type { OpenTerm } from './open-term.ts';

/** How the running term stands: when it is full, and whether it will earn something. */
export function NextRing({ term, today }: { term: OpenTerm; today: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { decision, daysLeft, elapsed, countedClaims, others } = term;
  const willEarn = countedClaims === 0;
  const date = formatDay(decision.termEndsOn, language, today);
  return (
    <section className="card sec">
      <div className="sec-h">
        <h2 className="h3">{t('ring.title')}</h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <span className="why">
            {t('entry.why')}
            <Icon name={isOpen ? 'up' : 'down'} size="xs" />
          </span>
        </button>
      </div>
      <div className="bar" aria-hidden="true">
        <i style={{ width: `${(elapsed * 100).toFixed(1)}%` }} />
      </div>
      <p className="ring-p">
        {t(others > 0 ? 'ring.termOf' : 'ring.term', { label: decision.policyLabel, date, others })}
        {' · '}
        <span className="nowrap">
          {daysLeft > 0 ? t('soon.daysLeft', { count: daysLeft }) : t('ring.lastDay')}
        </span>
      </p>
      <p className="ring-p marked">
        <span className={willEarn ? 'wp-mark' : 'wp-mark failed'}>
          <Icon name={willEarn ? 'check' : 'cross'} size="xs" />
        </span>
        {willEarn ? t('ring.willEarn') : t('ring.willNot', { count: countedClaims })}
      </p>
      <div id={id} className="ring-why" hidden={!isOpen}>
        {isOpen && <Why decision={decision} reference={decision.termId} today={today} />}
      </div>
    </section>
  );
}
