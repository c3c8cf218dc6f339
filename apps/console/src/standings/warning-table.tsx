import { useLanguage } from '@evergreen/web';
import { daysBetween, formatDay } from '@evergreen/web/format';
import { App, Button, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type StandingCustomerPartsFragment,
  TakeWarningDocument,
  WarningRulesDocument,
  type WarningPartsFragment,
} from '../graphql.gen.ts';
import { useTellError } from '../use-tell-error.ts';
import { useMay } from '../viewer.ts';
import { afterActs } from './after-acts.ts';
import { CustomerLink } from './customer-link.tsx';
import { HandOverDialog, JudgeDialog } from './warning-dialogs.tsx';
import { FoundList, LevelChip } from './words.tsx';

export type Warning = WarningPartsFragment;
type Listed = Warning & { readonly customer?: StandingCustomerPartsFragment };

/** Names of the rules of early warning; a rule that is no longer in force goes by its key. */
export function useWarningNames(): (rule: string) => string {
  const { language } = useLanguage();
  const may = useMay();
  const [{ data }] = useQuery({ query: WarningRulesDocument, pause: !may('Warning.read') });
  return (rule) => {
    const names = data?.warningRules.find((each) => each.rule === rule)?.names;
    return names === undefined ? rule : language === 'en' ? names.en : names.zh;
  };
}

/** Warnings with their reasons, who looks, until when, and what was done; with the customer where there are several. */
export function WarningTable({
  warnings,
  today,
}: {
  warnings: readonly Listed[];
  today: string;
}): ReactElement {
  const [dialog, setDialog] = useState<{ kind: 'judge' | 'hand'; warning: Warning }>();
  const hasCustomer = warnings.some(({ customer }) => customer !== undefined);
  const columns = useColumns(hasCustomer, today, (kind, warning) => setDialog({ kind, warning }));
  const close = (): void => setDialog(undefined);
  return (
    <>
      <Table<Listed>
        size="small"
        rowKey="warningId"
        dataSource={warnings}
        columns={columns}
        pagination={false}
        scroll={{ x: hasCustomer ? 1000 : 850 }}
        rowClassName={({ overdue }) => (overdue ? 'row-late' : '')}
        expandable={{ expandedRowRender: (warning) => <Steps warning={warning} /> }}
      />
      {dialog?.kind === 'judge' && <JudgeDialog warning={dialog.warning} onClose={close} />}
      {dialog?.kind === 'hand' && <HandOverDialog warning={dialog.warning} onClose={close} />}
    </>
  );
}

function useColumns(
  hasCustomer: boolean,
  today: string,
  onOpen: (kind: 'judge' | 'hand', warning: Warning) => void,
): NonNullable<TableProps<Listed>['columns']> {
  const { t } = useTranslation();
  const nameOf = useWarningNames();
  const customer = {
    title: t('standing.lists.who'),
    key: 'who',
    width: 150,
    render: (_: unknown, { customer: of, orgPath }: Listed) =>
      of && <CustomerLink customer={of} orgPath={orgPath} />,
  };
  return [
    ...(hasCustomer ? [customer] : []),
    {
      title: t('standing.warnings.rule'),
      key: 'rule',
      render: (_, { level, rule, because }) => (
        <>
          <LevelChip level={level} /> {nameOf(rule)}
          <FoundList found={because} />
        </>
      ),
    },
    {
      title: t('standing.warnings.due'),
      key: 'due',
      width: 130,
      render: (_, row) => <Due warning={row} today={today} />,
    },
    {
      title: t('standing.warnings.owner'),
      key: 'owner',
      width: 100,
      render: (_, { owner, mine }) =>
        owner === null ? (
          <span className="ink3">{t('standing.warnings.nobody')}</span>
        ) : (
          <span className={mine ? 'b' : ''}>{owner}</span>
        ),
    },
    {
      title: t('standing.warnings.state'),
      key: 'state',
      width: 120,
      render: (_, { state, outcome, done }) => (
        <>
          <span className={state === 'OPEN' ? 'chip info' : state === 'TAKEN' ? 'chip ok' : 'chip'}>
            {t(`standing.warnings.states.${state}`)}
          </span>
          {outcome !== null && <div className="small">{t(`standing.warnings.outcomes.${outcome}`)}</div>}
          {done !== null && <div className="small ink3">{done}</div>}
        </>
      ),
    },
    {
      title: '',
      key: 'acts',
      align: 'right',
      width: 260,
      render: (_, warning) => <Acts warning={warning} onOpen={onOpen} />,
    },
  ];
}

function Due({
  warning: { dueOn, dueProvisional, state },
  today,
}: {
  warning: Warning;
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const left = daysBetween(today, dueOn);
  const isWaiting = state === 'OPEN' || state === 'TAKEN';
  return (
    <>
      <span className="nowrap">{formatDay(dueOn, language)}</span>
      {isWaiting && dueProvisional && <div className="small ink3">{t('standing.warnings.provisional')}</div>}
      {isWaiting && (
        <div className={left < 0 ? 'small late' : 'small ink3'}>
          {left < 0
            ? t('standing.warnings.late', { count: -left })
            : left === 0
              ? t('standing.warnings.dueToday')
              : t('standing.warnings.dueIn', { count: left })}
        </div>
      )}
    </>
  );
}

function Acts({
  warning,
  onOpen,
}: {
  warning: Warning;
  onOpen: (kind: 'judge' | 'hand', warning: Warning) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useTellError();
  const may = useMay();
  const [{ fetching }, take] = useMutation(TakeWarningDocument);
  const { customerId, warningId, revision, orgPath, state, mine } = warning;
  if (state !== 'OPEN' && state !== 'TAKEN') return null;
  const send = async (): Promise<void> => {
    const { error } = await take({ warning: { customerId, warningId, revision } }, afterActs);
    if (error) tell(error);
    else void message.success(t('standing.warnings.taken'));
  };
  return (
    <div className="acts end">
      {may('Warning.arrange', orgPath) && (
        <Button size="small" onClick={() => onOpen('hand', warning)}>
          {t('standing.warnings.handOver')}
        </Button>
      )}
      {may('Warning.handle', orgPath) && !(mine && state === 'TAKEN') && (
        <Button size="small" loading={fetching} onClick={() => void send()}>
          {t('standing.warnings.take')}
        </Button>
      )}
      {may('Warning.handle', orgPath) && (
        <Button size="small" type="primary" onClick={() => onOpen('judge', warning)}>
          {t('standing.warnings.judge')}
        </Button>
      )}
    </div>
  );
}

function Steps({ warning: { steps, episode } }: { warning: Warning }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <div className="small">
      <div className="ink3">{t('standing.warnings.episode', { n: episode })}</div>
      <ol className="steps">
        {steps.map(({ kind, level, onDate, by, note }, n) => (
          <li key={`${n} ${kind}`}>
            {formatDay(onDate, language)} · {t(`standing.warnings.steps.${kind}`)} ·{' '}
            {t(`standing.warnings.levels.${level}`)}
            {by !== null && ` · ${by}`}
            {note !== null && ` · ${note}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
