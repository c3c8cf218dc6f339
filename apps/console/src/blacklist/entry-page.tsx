import {
  EmptyState,
  ErrorState,
  Icon,
  shownError,
  useErrorWords,
  useFileDownload,
  useLanguage,
} from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { App, Button, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type BlacklistAct, BlacklistEntryDocument, type BlacklistEntryQuery } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { EntryActDialog, EvidenceDialog } from './act-dialog.tsx';
import { afterBlacklistActs } from './after-acts.ts';
import { MatchTable } from './match-table.tsx';
import { StateChip } from './state-chip.tsx';

type EntryFile = NonNullable<BlacklistEntryQuery['blacklistEntry']>;

/** An entry with what speaks for it, whom it is about, what was done with it and what can be. */
export default function EntryPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: BlacklistEntryDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
    context: afterBlacklistActs,
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (data?.blacklistEntry) return <Loaded file={data.blacklistEntry} again={again} />;
  return (
    <>
      <PageHead
        title={t('blacklist.entry.tab')}
        back={{ to: '/blacklist', label: t('blacklist.entry.back') }}
      />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!error && fetching && <Skeleton active />}
      {!error && !fetching && (
        <EmptyState
          icon="question"
          title={t('blacklist.entry.notFound')}
          hint={t('blacklist.entry.notFoundHint')}
        />
      )}
    </>
  );
}

function Loaded({ file, again }: { file: EntryFile; again: () => void }): ReactElement {
  const { t } = useTranslation();
  const { entry, identifiers, matches } = file;
  const [act, setAct] = useState<BlacklistAct>();
  const close = (): void => setAct(undefined);
  const name = entry.isPersonErased
    ? t('blacklist.erased')
    : entry.nameMasked === ''
      ? t('blacklist.unnamed')
      : entry.nameMasked;
  const [first] = entry.may;
  return (
    <>
      <PageHead
        title={name}
        tab={t('blacklist.entry.tab')}
        back={{ to: '/blacklist', label: t('blacklist.entry.back') }}
        sub={
          <>
            <span>{t(`blacklist.reasons.${entry.reason}`)}</span>
            <StateChip state={entry.state} />
          </>
        }
        acts={
          entry.may.length > 0 &&
          entry.may.map((each) => (
            <Button key={each} type={each === first ? 'primary' : 'default'} onClick={() => setAct(each)}>
              {t(`blacklist.acts.${each}`)}
            </Button>
          ))
        }
      />
      <Panel title={t('blacklist.entry.facts')}>
        <Facts entry={entry} />
      </Panel>
      <Evidence file={file} onAdded={again} />
      <Panel title={t('blacklist.entry.identifiers')}>
        {identifiers.length === 0 ? (
          <p className="pb ink3">{t('blacklist.entry.noIdentifiers')}</p>
        ) : (
          <dl className="facts">
            {identifiers.flatMap(({ kind, valueMasked }, n) => [
              <dt key={`${n} kind`}>{t(`blacklist.kinds.${kind}`)}</dt>,
              <dd key={`${n} value`}>{valueMasked}</dd>,
            ])}
          </dl>
        )}
      </Panel>
      <Panel title={t('blacklist.entry.matches')} note={String(matches.length)}>
        {matches.length === 0 ? (
          <p className="pb ink3">{t('blacklist.entry.noMatches')}</p>
        ) : (
          <MatchTable matches={matches} withEntry={false} onDecided={again} />
        )}
      </Panel>
      <Panel title={t('blacklist.entry.history')}>
        <History file={file} />
      </Panel>
      {act && (
        <EntryActDialog
          entryId={entry.id}
          act={act}
          onDone={() => {
            close();
            again();
          }}
          onClose={close}
        />
      )}
    </>
  );
}

function Facts({ entry }: { entry: EntryFile['entry'] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  const { startsOn, endsOn, endedOn, recheckDueOn, recheckOffice, customerId } = entry;
  const day = (date: string) => formatDay(date, language);
  return (
    <dl className="facts">
      <dt>{t('blacklist.entry.office')}</dt>
      <dd>{nameOf(entry.orgPath)}</dd>
      <dt>{t('blacklist.entry.customer')}</dt>
      <dd>
        {customerId === null ? (
          t('blacklist.entry.stranger')
        ) : (
          <Link className="open" to={scoped(`/customers/${customerId}`)}>
            {t('blacklist.entry.openCustomer')}
          </Link>
        )}
      </dd>
      <dt>{t('blacklist.until')}</dt>
      <dd>
        {startsOn !== null && endsOn !== null
          ? t('blacklist.entry.period', { from: day(startsOn), to: day(endedOn ?? endsOn) })
          : t('blacklist.entry.notYet')}
      </dd>
      {endedOn === null && recheckDueOn !== null && (
        <>
          <dt>{t('blacklist.recheck')}</dt>
          <dd>
            {t('blacklist.entry.recheckBy', {
              office: nameOf(recheckOffice ?? '/'),
              date: day(recheckDueOn),
            })}
            {entry.isEscalated && <span className="danger"> · {t('blacklist.escalated')}</span>}
          </dd>
        </>
      )}
      {startsOn !== null && (
        <>
          <dt>{t('blacklist.state')}</dt>
          <dd>{t(entry.isNoticeWithheld ? 'blacklist.withheld' : 'blacklist.entry.told')}</dd>
        </>
      )}
    </dl>
  );
}

function Evidence({ file, onAdded }: { file: EntryFile; onAdded: () => void }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { notification } = App.useApp();
  const words = useErrorWords();
  const download = useFileDownload();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { entry, evidence } = file;
  const open = async (id: string, name: string): Promise<void> => {
    const failed = await download(`/evidence/${entry.id}/${id}`, name);
    if (failed)
      notification.error({ title: words(failed).title, description: words(failed).hint, role: 'alert' });
  };
  return (
    <Panel
      title={t('blacklist.entry.evidence')}
      note={String(evidence.length)}
      acts={
        entry.endedOn === null &&
        may('BlacklistEntry.propose', entry.orgPath) && (
          <Button size="small" icon={<Icon name="plus" size="s" />} onClick={() => setAdding(true)}>
            {t('blacklist.entry.addEvidence')}
          </Button>
        )
      }
    >
      {evidence.length === 0 && <p className="pb ink3">{t('blacklist.entry.noEvidence')}</p>}
      <ul className="pb said">
        {evidence.map(({ id, text, fileName, addedBy, addedAt }) => (
          <li key={id}>
            <p className="said-words">{text}</p>
            {fileName !== null && (
              <Button
                type="link"
                size="small"
                className="cell-link"
                icon={<Icon name="download" size="s" />}
                onClick={() => void open(id, fileName)}
              >
                {fileName}
              </Button>
            )}
            <div className="small ink3">
              {t('blacklist.entry.addedBy', { who: addedBy, at: formatMoment(addedAt, language) })}
            </div>
          </li>
        ))}
      </ul>
      {isAdding && (
        <EvidenceDialog
          entryId={entry.id}
          onDone={() => {
            setAdding(false);
            onAdded();
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Panel>
  );
}

function History({ file }: { file: EntryFile }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <ol className="pb said">
      {[...file.history].reverse().map(({ event, by, isByPerson, at, words }) => (
        <li key={`${at} ${event}`}>
          <div className="b">{t(`blacklist.events.${event}`)}</div>
          {words !== '' && <p className="said-words">{words}</p>}
          <div className="small ink3">
            {by ?? t(isByPerson ? 'blacklist.entry.byPerson' : 'blacklist.entry.byCalendar')}
            {' · '}
            {formatMoment(at, language)}
          </div>
        </li>
      ))}
    </ol>
  );
}
