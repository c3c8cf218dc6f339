import { formatCount } from '@evergreen/web/format';
import { Checkbox, Form, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WarningRulesDocument, WarningsDocument, type WarningFilter } from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useOffice, useUrlState } from '../use-url-state.ts';
import { afterActs } from './after-acts.ts';
import { filterIn, warningLevels, warningQueues } from './warning-filter.ts';
import { WarningOwners } from './warning-owners.tsx';
import { WarningRules } from './warning-rules.tsx';
import { useWarningNames, WarningTable } from './warning-table.tsx';

/** Early warnings as work: those that wait by due day, how right each rule is, and who looks after which office. */
export default function WarningsPage(): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  const { params } = useUrlState();
  const filter = filterIn(params, office);
  return (
    <>
      <PageHead title={t('standing.warnings.title')} sub={t('standing.warnings.sub')} />
      <Panel title={t(`standing.warnings.queues.${filter.queue}`)}>
        <div className="pb">
          <Filters filter={filter} />
        </div>
        <Queue key={JSON.stringify(filter)} filter={filter} />
      </Panel>
      <WarningRules />
      <WarningOwners />
    </>
  );
}

type Filter = WarningFilter & { readonly queue: (typeof warningQueues)[number] };

function Filters({ filter }: { filter: Filter }): ReactElement {
  const { t } = useTranslation();
  const { change } = useUrlState();
  const nameOf = useWarningNames();
  const [{ data }] = useQuery({ query: WarningRulesDocument });
  const choose = (name: string) => (value: string | undefined) => change({ [name]: value }, true);
  const box = (name: 'mine' | 'overdue', isOn: boolean, label: string): ReactElement => (
    <Checkbox
      checked={isOn}
      onChange={({ target }) => change({ [name]: target.checked ? '1' : undefined }, true)}
    >
      {label}
    </Checkbox>
  );
  return (
    <Form layout="vertical" className="filters">
      <Form.Item label={t('standing.warnings.queue')} htmlFor="warning-queue">
        <Select
          id="warning-queue"
          value={filter.queue}
          options={warningQueues.map((value) => ({ value, label: t(`standing.warnings.queues.${value}`) }))}
          onChange={(value: string) => choose('queue')(value === 'WAITING' ? undefined : value)}
        />
      </Form.Item>
      <Form.Item label={t('standing.warnings.level')} htmlFor="warning-level">
        <Select
          id="warning-level"
          value={filter.level ?? null}
          placeholder={t('standing.warnings.allLevels')}
          allowClear
          options={warningLevels.map((value) => ({ value, label: t(`standing.warnings.levels.${value}`) }))}
          onChange={choose('level')}
        />
      </Form.Item>
      <Form.Item label={t('standing.warnings.rule')} htmlFor="warning-rule">
        <Select
          id="warning-rule"
          value={filter.rule ?? null}
          placeholder={t('standing.warnings.allRules')}
          allowClear
          options={(data?.warningRules ?? []).map(({ rule }) => ({ value: rule, label: nameOf(rule) }))}
          onChange={choose('rule')}
        />
      </Form.Item>
      <Form.Item label=" " className="beside">
        <div className="stack">
          {box('mine', filter.mineOnly === true, t('standing.warnings.mineOnly'))}
          {box('overdue', filter.overdueOnly === true, t('standing.warnings.overdueOnly'))}
        </div>
      </Form.Item>
    </Form>
  );
}

const pageSize = 25;

function Queue({ filter }: { filter: Filter }): ReactElement {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: WarningsDocument,
    variables: { filter, limit: pageSize, after: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const page = data?.warnings;
  const count = (name: 'waiting' | 'overdue' | 'mine'): string =>
    `${formatCount(page?.[name] ?? 0)} ${t(`standing.warnings.${name}`)}`;
  return (
    <TableState
      error={error}
      isLoaded={page !== undefined}
      isEmpty={page?.warnings.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'check', title: t('standing.warnings.none'), hint: t('standing.warnings.noneHint') }}
    >
      <p className="small ink3 pb" role="status">
        {count('waiting')} · {count('overdue')} · {count('mine')}
      </p>
      {page && data && <WarningTable warnings={page.warnings} today={data.today} />}
      <Pager cursors={cursors} next={page?.next ?? null} onGo={setCursors} />
    </TableState>
  );
}
