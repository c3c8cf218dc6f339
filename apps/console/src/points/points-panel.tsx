import { ErrorState, Figure, shownError, useLanguage } from '@evergreen/web';
import { addDays, formatCount, formatDay, formatMemberNumber } from '@evergreen/web/format';
import { Button, Skeleton, Tabs } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MemberPointsDocument, type MemberPointsQuery } from '../graphql.gen.ts';
import { CreditPanel } from '../credit/credit-panel.tsx';
import { Panel } from '../page-parts.tsx';
import { MissingRewardsPanel } from '../rewards/missing-rewards-panel.tsx';
import { TermRooms } from '../value-guard/term-rooms.tsx';
import { useMay } from '../viewer.ts';
import { afterActs } from './after-acts.ts';
import { AdjustDialog } from './adjust-dialog.tsx';
import { AdjustmentTable } from './adjustment-table.tsx';
import { BalanceDrawer } from './balance-drawer.tsx';
import { EntryDrawer } from './entry-drawer.tsx';
import { EntryTable } from './entry-table.tsx';
import { HoldDialog } from './hold-dialogs.tsx';
import { HoldTable, LotTable } from './lot-table.tsx';
import { TransferDialog } from './transfer-dialog.tsx';

type Points = NonNullable<MemberPointsQuery['memberPoints']>;

/** A member's points: what lies there, every entry with its why, what staff may do about them, and what is missing. */
export function PointsPanel({ customerId, orgPath }: { customerId: string; orgPath: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: MemberPointsDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const points = data?.memberPoints;
  return (
    <>
      {points ? (
        <Loaded customerId={customerId} orgPath={orgPath} points={points} />
      ) : (
        <Panel title={t('points.panel')}>
          <div className="pb">
            {error && (
              <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
            )}
            {!error && !data && <Skeleton active />}
            {!error && data && <p className="ink3">{t('points.notMember')}</p>}
          </div>
        </Panel>
      )}
      <TermRooms customerId={customerId} />
      <CreditPanel customerId={customerId} />
      <MissingRewardsPanel customerId={customerId} isEnded={points?.state === 'CLOSED'} />
    </>
  );
}

interface LoadedProps {
  readonly customerId: string;
  readonly orgPath: string;
  readonly points: Points;
}

function Loaded({ customerId, orgPath, points }: LoadedProps): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const [dialog, setDialog] = useState<'adjust' | 'hold' | 'transfer' | 'balance'>();
  const [entryId, setEntryId] = useState<string>();
  const { memberId, memberNumber, state } = points;
  const close = (): void => setDialog(undefined);
  const isOpen = state !== 'CLOSED' && state !== 'MERGED';
  return (
    <Panel
      title={t('points.panel')}
      note={
        <>
          {formatMemberNumber(memberNumber)}{' '}
          {state !== 'ACTIVE' && <span className="chip warn">{t(`membership.states.${state}`)}</span>}
        </>
      }
      acts={
        <>
          <Button size="small" onClick={() => setDialog('balance')}>
            {t('points.balance.act')}
          </Button>
          {isOpen && may('Points.adjust', orgPath) && (
            <Button size="small" onClick={() => setDialog('adjust')}>
              {t('points.adjust.act')}
            </Button>
          )}
          {state === 'ACTIVE' && may('Points.post', orgPath) && (
            <>
              <Button size="small" onClick={() => setDialog('hold')}>
                {t('points.hold.act')}
              </Button>
              <Button size="small" onClick={() => setDialog('transfer')}>
                {t('points.transfer.act')}
              </Button>
            </>
          )}
        </>
      }
    >
      <Balance account={points.account} />
      <Tabs
        className="p-tabs"
        items={[
          {
            key: 'entries',
            label: t('points.tabs.entries'),
            children: <EntryTable customerId={customerId} onOpen={setEntryId} />,
          },
          { key: 'lots', label: t('points.tabs.lots'), children: <LotTable customerId={customerId} /> },
          {
            key: 'holds',
            label: t('points.tabs.holds'),
            children: <HoldTable customerId={customerId} memberId={memberId} orgPath={orgPath} />,
          },
          {
            key: 'adjustments',
            label: t('points.tabs.adjustments'),
            children: <AdjustmentTable memberId={memberId} waitingOnly={false} pageSize={10} />,
          },
        ]}
      />
      {dialog === 'adjust' && (
        <AdjustDialog memberId={memberId} today={points.account.asOf} onClose={close} />
      )}
      {dialog === 'hold' && <HoldDialog memberId={memberId} max={points.account.available} onClose={close} />}
      {dialog === 'transfer' && (
        <TransferDialog memberId={memberId} max={points.account.available} onClose={close} />
      )}
      {dialog === 'balance' && (
        <BalanceDrawer customerId={customerId} today={points.account.asOf} onClose={close} />
      )}
      {entryId !== undefined && (
        <EntryDrawer
          memberId={memberId}
          entryId={entryId}
          orgPath={orgPath}
          onOpen={setEntryId}
          onClose={() => setEntryId(undefined)}
        />
      )}
    </Panel>
  );
}

function Balance({ account }: { account: Points['account'] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { available, pending, held, owed, nextActive, expiring } = account;
  const [first] = expiring;
  return (
    <div className="figs">
      <div className="big">
        <Figure label={t('points.available')} value={formatCount(available)} />
      </div>
      <Figure
        label={t('points.pending')}
        value={formatCount(pending)}
        {...(nextActive && {
          note: t('points.pendingFrom', {
            points: formatCount(nextActive.points),
            date: formatDay(nextActive.on, language, account.asOf),
          }),
        })}
      />
      <Figure label={t('points.held')} value={formatCount(held)} />
      {Number(owed) > 0 && <Figure label={t('points.owed')} value={formatCount(owed)} tone="warn" />}
      <Figure
        label={t('points.expiring')}
        value={first ? formatCount(first.points) : '0'}
        note={first ? formatDay(addDays(first.on, -1), language, account.asOf) : t('points.nothingExpires')}
      />
    </div>
  );
}
