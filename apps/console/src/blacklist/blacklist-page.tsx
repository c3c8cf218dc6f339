import { Button, Segmented } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { BlacklistEntriesDocument, type BlacklistFilter, BlacklistMatchesDocument } from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useScoped, useUrlState } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { afterBlacklistActs } from './after-acts.ts';
import { CheckDialog } from './check-dialog.tsx';
import { EntryTable } from './entry-table.tsx';
import { MatchTable } from './match-table.tsx';
import { ProposeDialog } from './propose-dialog.tsx';

const filters: readonly BlacklistFilter[] = ['OPEN', 'TO_DECIDE', 'RECHECK_DUE', 'OVER', 'ALL'];
const pageSize = 20;
const matchesMax = 50;

/** Who is listed, what waits to be decided or looked at again, and who may be somebody listed. */
export default function BlacklistPage(): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const scoped = useScoped();
  const { params, change } = useUrlState();
  const [dialog, setDialog] = useState<'propose' | 'check'>();
  const filter = filters.find((each) => each === params.get('show')) ?? 'OPEN';
  return (
    <>
      <PageHead
        title={t('blacklist.title')}
        sub={t('blacklist.sub')}
        acts={
          <>
            <Button onClick={() => setDialog('check')}>{t('blacklist.check')}</Button>
            {may('BlacklistEntry.propose') && (
              <Button type="primary" onClick={() => setDialog('propose')}>
                {t('blacklist.propose')}
              </Button>
            )}
          </>
        }
      />
      <Panel
        title={t('blacklist.list')}
        acts={
          <Segmented<BlacklistFilter>
            value={filter}
            options={filters.map((value) => ({ value, label: t(`blacklist.filters.${value}`) }))}
            onChange={(value) => change({ show: value === 'OPEN' ? undefined : value })}
          />
        }
      >
        <Entries key={filter} filter={filter} />
      </Panel>
      <Matches />
      {dialog === 'propose' && (
        <ProposeDialog
          onDone={(id) => void navigate(scoped(`/blacklist/${id}`))}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'check' && <CheckDialog onClose={() => setDialog(undefined)} />}
    </>
  );
}

function Entries({ filter }: { filter: BlacklistFilter }): ReactElement {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: BlacklistEntriesDocument,
    variables: { filter, limit: pageSize, after: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context: afterBlacklistActs,
  });
  const page = data?.blacklistEntries;
  return (
    <TableState
      error={error}
      isLoaded={page !== undefined}
      isEmpty={page?.entries.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'shield', title: t('blacklist.none'), hint: t('blacklist.noneHint') }}
    >
      <EntryTable entries={page?.entries ?? []} />
      <Pager cursors={cursors} next={page?.nextAfter ?? null} onGo={setCursors} />
    </TableState>
  );
}

function Matches(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: BlacklistMatchesDocument,
    variables: { limit: matchesMax },
    requestPolicy: 'cache-and-network',
    context: afterBlacklistActs,
  });
  const found = data?.blacklistMatches;
  const again = (): void => ask({ requestPolicy: 'network-only' });
  return (
    <Panel title={t('blacklist.matches')} {...(found && { note: String(found.total) })}>
      <TableState
        error={error}
        isLoaded={found !== undefined}
        isEmpty={found?.matches.length === 0}
        again={again}
        empty={{ icon: 'check', title: t('blacklist.matchesNone'), hint: t('blacklist.matchesNoneHint') }}
      >
        <MatchTable matches={found?.matches ?? []} withEntry onDecided={again} />
      </TableState>
    </Panel>
  );
}
