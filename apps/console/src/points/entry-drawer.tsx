import { ErrorState, shownError, useLanguage } from '@evergreen/web';
import {
  addDays,
  formatCount,
  formatDay,
  formatMemberNumber,
  formatMoment,
  formatSigned,
} from '@evergreen/web/format';
import { Button, Drawer, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  type ExplanationPartsFragment,
  LedgerEntryDocument,
  type LedgerEntryPartsFragment,
} from '../graphql.gen.ts';
import { inWords } from '../programme/rules.ts';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { afterActs } from './after-acts.ts';
import { useEntryWords } from './entry-words.ts';
import { ReverseDialog, UndoDialog } from './reverse-dialogs.tsx';

interface Props {
  readonly memberId: string;
  readonly entryId: string;
  readonly orgPath: string;
  onOpen(entryId: string): void;
  onClose(): void;
}

/** Why an entry is what it is: what it moved, what it is about, what was done since; and what can be done now. */
export function EntryDrawer({ memberId, entryId, orgPath, onOpen, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: LedgerEntryDocument,
    variables: { memberId, entryId },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const explained = data?.ledgerEntry;
  return (
    <Drawer open title={t('points.entry.title')} size={460} onClose={onClose}>
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!explained && !error && <Skeleton active />}
      {explained?.entry.id === entryId && (
        <Explanation memberId={memberId} orgPath={orgPath} explained={explained} onOpen={onOpen} />
      )}
    </Drawer>
  );
}

function Explanation({
  memberId,
  orgPath,
  explained,
  onOpen,
}: Pick<Props, 'memberId' | 'orgPath' | 'onOpen'> & {
  readonly explained: ExplanationPartsFragment;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useEntryWords();
  const scoped = useScoped();
  const { entry, lines, about, related, actor, programmeVersion, counterpart, reasonNames } = explained;
  const reason = reasonNames === null ? entry.reason : inWords(reasonNames, language);
  const facts = [
    t('points.entry.on', { date: formatDay(entry.effectiveOn, language) }),
    t('points.entry.recorded', { at: formatMoment(entry.recordedAt, language) }),
    ...(entry.ruleId === '' ? [] : [t('points.entry.rule', { rule: entry.ruleId })]),
    t('points.entry.programme', { version: programmeVersion }),
    ...(actor === null ? [] : [t('points.entry.by', { actor: words.actor(actor) })]),
  ];
  return (
    <div className="p-entry">
      <h3 className="h3">{words.title(entry)}</h3>
      <div className="p-amount">{formatSigned(entry.points)}</div>
      <p className="small ink2">{facts.join(' · ')}</p>
      {reason !== null && <p>{t('points.entry.reason', { reason })}</p>}
      {counterpart !== null && (
        <p>
          {t('points.entry.with')}{' '}
          <Link to={scoped(`/customers/${counterpart.customerId}`)}>
            {formatMemberNumber(counterpart.memberNumber)}
          </Link>
        </p>
      )}
      <Acts memberId={memberId} orgPath={orgPath} explained={explained} />
      <h4 className="h4">{t('points.entry.moves')}</h4>
      <ul className="p-moves">
        {lines.map((line) => (
          <Move key={`${line.lotId}${line.from}${line.to}`} line={line} />
        ))}
      </ul>
      <p className="small ink3">{t('points.entry.sumsToZero')}</p>
      {about !== null && <Others title={t('points.entry.about')} entries={[about]} onOpen={onOpen} />}
      {related.length > 0 && <Others title={t('points.entry.later')} entries={related} onOpen={onOpen} />}
      <p className="small ink3 p-ref">{t('points.entry.reference', { id: entry.id })}</p>
    </div>
  );
}

function Move({ line }: { line: ExplanationPartsFragment['lines'][number] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useEntryWords();
  const { from, to, points, statusPoints, lotSource, lotRuleId, lotEffectiveOn, activeOn, expiresOn } = line;
  const { lotExpiresOn } = line;
  const lot = [words.source(lotSource), lotRuleId].filter((part) => part !== '').join(' ');
  return (
    <li>
      <span>
        {t('points.entry.moved', { from: t(`points.account.${from}`), to: t(`points.account.${to}`) })}
        <span className="small ink3">
          {' '}
          {t('points.entry.lotOf', { source: lot, date: formatDay(lotEffectiveOn, language) })}
        </span>
        {activeOn === null && lotExpiresOn !== null && (
          <span className="small ink3">
            {' '}
            {t('points.entry.lotUntil', { date: formatDay(addDays(lotExpiresOn, -1), language) })}
          </span>
        )}
        {activeOn !== null && (
          <span className="small ink3">
            {' '}
            {t('points.entry.dates', {
              from: formatDay(activeOn, language),
              to: expiresOn === null ? t('points.never') : formatDay(addDays(expiresOn, -1), language),
            })}
          </span>
        )}
      </span>
      <span className="r nowrap">
        {formatCount(points)}
        {Number(statusPoints) !== 0 && (
          <span className="small ink3">
            {' '}
            {t('points.cols.status')} {formatSigned(statusPoints)}
          </span>
        )}
      </span>
    </li>
  );
}

function Others({
  title,
  entries,
  onOpen,
}: {
  title: string;
  entries: readonly LedgerEntryPartsFragment[];
  onOpen: (entryId: string) => void;
}): ReactElement {
  const { language } = useLanguage();
  const words = useEntryWords();
  return (
    <>
      <h4 className="h4">{title}</h4>
      <ul className="p-moves">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="link open" onClick={() => onOpen(entry.id)}>
              {words.title(entry)}
            </button>
            <span className="r nowrap">
              {formatSigned(entry.points)}{' '}
              <span className="small ink3">{formatDay(entry.effectiveOn, language)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What can be done about the entry. What the ledger would refuse is not offered. */
function Acts({
  memberId,
  orgPath,
  explained: { entry, related },
}: Pick<Props, 'memberId' | 'orgPath'> & {
  readonly explained: ExplanationPartsFragment;
}): ReactElement | null {
  const { t } = useTranslation();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const { kind } = entry;
  if (!may('Points.post', orgPath)) return null;
  const sum = (of: string): number =>
    related.filter((each) => each.kind === of).reduce((total, { points }) => total + Number(points), 0);
  const close = (): void => setOpen(false);
  const isGiven = (kind === 'AWARD' || kind === 'ADJUST') && Number(entry.points) > 0;
  const left = Number(entry.points) + sum('REVERSE') + sum('RESTORE');
  if (isGiven && left > 0)
    return (
      <div className="acts">
        <Button size="small" danger onClick={() => setOpen(true)}>
          {t('points.reverse.act')}
        </Button>
        {isOpen && <ReverseDialog memberId={memberId} entryId={entry.id} left={left} onClose={close} />}
      </div>
    );
  const undo =
    kind === 'REVERSE' && !related.some((each) => each.kind === 'RESTORE')
      ? 'restore'
      : kind === 'SPEND' && Number(entry.points) + sum('REFUND') < 0
        ? 'refund'
        : undefined;
  if (undo === undefined) return null;
  return (
    <div className="acts">
      <Button size="small" onClick={() => setOpen(true)}>
        {t(`points.reverse.${undo}`)}
      </Button>
      {isOpen && <UndoDialog undo={undo} memberId={memberId} entryId={entry.id} onClose={close} />}
    </div>
  );
}
