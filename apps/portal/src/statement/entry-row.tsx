import { Icon, StatusChip, useLanguage, type IconName } from '@evergreen/web';
import { addDays, formatDay, formatMonth, formatSigned } from '@evergreen/web/format';
import { lazy, Suspense, useId, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionPartsFragment, EntryPartsFragment } from '../graphql.gen.ts';
import type { StatementItem } from './statement-items.ts';

const EntryWhy = lazy(() => import('./entry-why.tsx'));
const DecisionWhy = lazy(() => import('./decision-why.tsx'));

/** One line of the statement; opened, it explains itself in place. */
export function EntryRow({
  item,
  today,
  isOpen = false,
}: {
  item: StatementItem;
  today: string;
  isOpen?: boolean;
}): ReactElement {
  return item.kind === 'entry' ? (
    <Earned entry={item.entry} today={today} isOpen={isOpen} />
  ) : (
    <Refused decision={item.decision} today={today} isOpen={isOpen} />
  );
}

function Earned({
  entry,
  today,
  isOpen,
}: {
  entry: EntryPartsFragment;
  today: string;
  isOpen: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { state, why } = entry;
  const isReward = entry.kind === 'AWARD' && entry.source === 'no-claim';
  const title = isReward
    ? t(entry.isRenewalBonus ? 'entry.renewal' : 'entry.noClaim')
    : entry.kind === 'AWARD'
      ? t('entry.other')
      : t(`entry.kinds.${entry.kind}`);
  const facts: string[] = [t('entry.on', { date: formatDay(entry.effectiveOn, language, today) })];
  if (state !== 'PENDING' && entry.expiresOn !== null) {
    const lastDay = addDays(entry.expiresOn, -1);
    // Near dates to the day; of far ones the month says enough, and the day stands in the why.
    const date = lastDay.startsWith(today.slice(0, 4))
      ? formatDay(lastDay, language, today)
      : formatMonth(lastDay, language);
    facts.push(t(state === 'EXPIRED' ? 'entry.expiredOn' : 'entry.until', { date }));
  }
  return (
    <Row
      isOpen={isOpen}
      icon={isReward ? 'shield' : Number(entry.points) < 0 ? 'right' : 'plus'}
      tone={state === 'PENDING' ? 'p' : state === 'EXPIRED' ? 'no' : ''}
      title={why ? t('entry.titled', { title, label: why.policyLabel }) : title}
      facts={facts.join(' · ')}
      amount={formatSigned(entry.points)}
      isMuted={state === 'EXPIRED'}
      chip={
        state === 'PENDING' && entry.activeOn !== null ? (
          <StatusChip status="PENDING" detail={formatDay(entry.activeOn, language, today)} />
        ) : undefined
      }
    >
      {why && <Why decision={why} reference={entry.id} today={today} isBonus={entry.isRenewalBonus} />}
      {!why && isReward && <p className="small ink2">{t('entry.noWhy')}</p>}
      {!why && !isReward && (
        <Suspense fallback={<p className="small ink3" aria-busy="true" />}>
          <EntryWhy id={entry.id} today={today} />
        </Suspense>
      )}
    </Row>
  );
}

function Refused({
  decision,
  today,
  isOpen,
}: {
  decision: DecisionPartsFragment;
  today: string;
  isOpen: boolean;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Row
      isOpen={isOpen}
      icon="car"
      tone="no"
      title={t('entry.titled', { title: t('entry.noClaim'), label: decision.policyLabel })}
      facts={t(`outcome.${decision.outcome}`)}
      amount={t('entry.refused')}
      isMuted
      chip={undefined}
    >
      <Why decision={decision} reference={decision.termId} today={today} />
    </Row>
  );
}

interface RowProps {
  readonly isOpen: boolean;
  readonly icon: IconName;
  readonly tone: '' | 'p' | 'no';
  readonly title: string;
  readonly facts: string;
  readonly amount: string;
  readonly isMuted: boolean;
  readonly chip: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens. */
export function Row({
  isOpen: isOpenAtFirst,
  icon,
  tone,
  title,
  facts,
  amount,
  isMuted,
  chip,
  children,
}: RowProps): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <li className={isOpen ? 'entry open' : 'entry'}>
      <button
        type="button"
        className="entry-h"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={`ico ${tone}`}>
          <Icon name={icon} />
        </span>
        <span className="grow">
          <span className="entry-l">
            <span className="h3 entry-t">{title}</span>
            <span className={isMuted ? 'amt ink3' : 'amt'}>{amount}</span>
          </span>
          <span className="entry-l">
            <span className="small ink3 entry-f">{facts}</span>
            <span className="entry-r">
              {chip}
              <span className="why">
                {t('entry.why')}
                <Icon name={isOpen ? 'up' : 'down'} size="xs" />
              </span>
            </span>
          </span>
        </span>
      </button>
      <div id={id} className="entry-why" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  );
}

/** A decision explained; the words come when it is asked for. */
export function Why(props: {
  decision: DecisionPartsFragment;
  reference: string;
  today: string;
  isBonus?: boolean;
}): ReactElement {
  return (
    <Suspense fallback={<p className="small ink3" aria-busy="true" />}>
      <DecisionWhy {...props} />
    </Suspense>
  );
}
