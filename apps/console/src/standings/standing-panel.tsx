import { ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Alert, Button, Skeleton } from 'antd';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  CustomerStandingDocument,
  type CustomerStandingPartsFragment,
  type StandingKind,
  type StandingNowPartsFragment,
} from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';
import { afterActs } from './after-acts.ts';
import { ChooseDialog, EndDialog, OverrideDialog } from './standing-dialogs.tsx';
import { WarningTable } from './warning-table.tsx';
import { AxesWords, FoundList, PlaceChip, usePlaceNames } from './words.tsx';

type Standing = CustomerStandingPartsFragment;
type Override = Standing['overrides'][number];

/** On which list and in which quadrant a customer is, since when and why; warnings; what a person said against it. */
export function StandingPanel({
  customerId,
  orgPath,
}: {
  customerId: string;
  orgPath: string;
}): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const [{ data, error }, ask] = useQuery({
    query: CustomerStandingDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const standing = data?.customerStanding;
  if (!standing) {
    return (
      <Panel title={t('standing.panel.title')}>
        <div className="pb">
          {error ? (
            <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          ) : (
            <Skeleton active />
          )}
        </div>
      </Panel>
    );
  }
  return (
    <>
      <div className="halves">
        <NowCard standing={standing} orgPath={orgPath} today={data.today} />
        <HistoryCard standing={standing} />
      </div>
      {may('Warning.read', orgPath) && (
        <Panel title={t('standing.panel.warnings')} note={String(standing.warnings.length)}>
          {standing.warnings.length === 0 ? (
            <p className="pb ink3">{t('standing.panel.noWarnings')}</p>
          ) : (
            <WarningTable warnings={standing.warnings} today={data.today} />
          )}
        </Panel>
      )}
    </>
  );
}

function NowCard({
  standing,
  orgPath,
  today,
}: {
  standing: Standing;
  orgPath: string;
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const [dialog, setDialog] = useState<'override' | 'choose' | Override>();
  const { customerId, list, quadrant, care, overrides } = standing;
  const inForce = overrides.filter(({ endedOn }) => endedOn === null);
  const close = (): void => setDialog(undefined);
  return (
    <Panel
      title={t('standing.panel.title')}
      acts={
        may('Standing.override', orgPath) &&
        list !== null && (
          <Button size="small" onClick={() => setDialog('override')}>
            {t('standing.panel.override')}
          </Button>
        )
      }
    >
      <div className="pb stack">
        {inForce.map((override) => (
          <InForce
            key={override.overrideId}
            override={override}
            onEnd={may('Standing.override', orgPath) ? () => setDialog(override) : undefined}
          />
        ))}
      </div>
      <dl className="facts">
        <dt>{t('standing.panel.list')}</dt>
        <dd>
          <Place kind="LIST" now={list}>
            {list !== null && list.because.length > 0 && <FoundList found={list.because} />}
          </Place>
        </dd>
        <dt>{t('standing.panel.quadrant')}</dt>
        <dd>
          <Place kind="QUADRANT" now={quadrant}>
            {quadrant?.axes != null && <AxesWords axes={quadrant.axes} />}
          </Place>
        </dd>
        {care !== null && care.care !== 'NONE' && (
          <>
            <dt>{t('standing.panel.care')}</dt>
            <dd>
              <Care care={care} />
              {care.care === 'CHOOSE' && may('Standing.choose', orgPath) && (
                <div>
                  <Button size="small" onClick={() => setDialog('choose')}>
                    {t('standing.panel.choose')}
                  </Button>
                </div>
              )}
            </dd>
          </>
        )}
      </dl>
      {dialog === 'override' && <OverrideDialog {...{ customerId, today }} onClose={close} />}
      {dialog === 'choose' && <ChooseDialog customerId={customerId} onClose={close} />}
      {typeof dialog === 'object' && <EndDialog customerId={customerId} override={dialog} onClose={close} />}
    </Panel>
  );
}

function InForce({
  override: { kind, value, madeBy, endsOn, reason },
  onEnd,
}: {
  override: Override;
  onEnd: (() => void) | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const nameOf = usePlaceNames();
  const date = formatDay(endsOn, language);
  return (
    <Alert
      type="info"
      showIcon
      title={t('standing.panel.inForce', { who: madeBy, value: nameOf(kind, value), date, reason })}
      action={
        onEnd && (
          <Button size="small" onClick={onEnd}>
            {t('standing.panel.end')}
          </Button>
        )
      }
    />
  );
}

/** A place with since when, by which rules and why. */
function Place({
  kind,
  now,
  children,
}: {
  kind: StandingKind;
  now: StandingNowPartsFragment | null;
  children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const nameOf = usePlaceNames();
  if (now === null) {
    const words = kind === 'LIST' ? 'standing.panel.noList' : 'standing.panel.unknown';
    return <span className="ink3">{t(words)}</span>;
  }
  const { value, ruled, overridden, sinceOn, rulesVersion, axes } = now;
  const isSilent = kind === 'QUADRANT' && value === null && !overridden;
  const noMedian = isSilent && axes !== null && axes.satisfaction !== null;
  return (
    <>
      <PlaceChip kind={kind} value={value} />{' '}
      <span className="small ink3">
        {t('standing.panel.since', { date: formatDay(sinceOn, language), version: rulesVersion })}
      </span>
      {isSilent && (
        <div className="small ink3">{t(noMedian ? 'standing.panel.noMedian' : 'standing.panel.unknown')}</div>
      )}
      {overridden && <div className="small">{t('standing.panel.ruled', { value: nameOf(kind, ruled) })}</div>}
      {children}
    </>
  );
}

function Care({ care }: { care: NonNullable<Standing['care']> }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { checkOn, chosenBy, note } = care;
  return (
    <>
      {t(`standing.cares.${care.care}`)}
      {checkOn !== null && (
        <span className="small ink3">
          {' '}
          · {t('standing.panel.check', { date: formatDay(checkOn, language) })}
        </span>
      )}
      {chosenBy !== null && (
        <div className="small ink3">{t('standing.panel.chosen', { who: chosenBy, note: note ?? '' })}</div>
      )}
    </>
  );
}

function HistoryCard({ standing: { history, overrides } }: { standing: Standing }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const nameOf = usePlaceNames();
  const day = (date: string): string => formatDay(date, language);
  const ended = overrides.filter(({ endedOn }) => endedOn !== null);
  return (
    <Panel title={t('standing.panel.history')}>
      {history.length === 0 && <p className="pb ink3">{t('standing.panel.never')}</p>}
      <ol className="steps small">
        {history.map(({ kind, fromOn, toOn, value, rulesVersion, overridden }) => (
          <li key={`${kind} ${fromOn}`}>
            <PlaceChip kind={kind} value={value} />{' '}
            {toOn === null
              ? t('standing.panel.still', { from: day(fromOn) })
              : t('standing.panel.to', { from: day(fromOn), to: day(toOn) })}{' '}
            <span className="ink3">
              {overridden
                ? t('standing.lists.byHand')
                : t('standing.lists.byRules', { version: rulesVersion })}
            </span>
          </li>
        ))}
      </ol>
      {ended.length > 0 && (
        <div className="pb small">
          <div className="ink3">{t('standing.panel.overrides')}</div>
          {ended.map(
            ({ overrideId, kind, value, madeBy, endsOn, endedOn, endedBy, endedBecause, reason }) => (
              <div key={overrideId}>
                {t('standing.panel.inForce', {
                  ...{ who: madeBy, value: nameOf(kind, value), date: day(endsOn), reason },
                })}{' '}
                <span className="ink3">
                  {endedBy === null
                    ? t('standing.panel.ended', { date: day(endedOn ?? endsOn) })
                    : t('standing.panel.endedBy', {
                        ...{ who: endedBy, date: day(endedOn ?? endsOn), reason: endedBecause ?? '' },
                      })}
                </span>
              </div>
            ),
          )}
        </div>
      )}
    </Panel>
  );
}
