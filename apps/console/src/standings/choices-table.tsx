import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatPercent } from '@evergreen/web/format';
import { Button, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CareChoicesDocument, type CareChoicesQuery } from '../graphql.gen.ts';
import { Pager, TableState } from '../table-state.tsx';
import { useMay } from '../viewer.ts';
import { afterActs } from './after-acts.ts';
import { CustomerLink } from './customer-link.tsx';
import { ChooseDialog } from './standing-dialogs.tsx';
import { Index, shortNumber } from './words.tsx';

type Choice = CareChoicesQuery['careChoices']['choices'][number];

const pageSize = 25;

/** Customers of type 3 on whom a person decides, the longest waiting first. */
export function ChoicesTable({ office }: { office: string | undefined }): ReactElement {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [chosen, setChosen] = useState<string>();
  const [{ data, error }, ask] = useQuery({
    query: CareChoicesDocument,
    variables: { office: office ?? null, limit: pageSize, after: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const choices = data?.careChoices.choices;
  const columns = useColumns(setChosen);
  return (
    <TableState
      error={error}
      isLoaded={choices !== undefined}
      isEmpty={choices?.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'check', title: t('standing.choices.none'), hint: t('standing.choices.noneHint') }}
    >
      <Table<Choice>
        size="small"
        rowKey="customerId"
        dataSource={choices ?? []}
        columns={columns}
        pagination={false}
        scroll={{ x: 860 }}
      />
      <Pager cursors={cursors} next={data?.careChoices.next ?? null} onGo={setCursors} />
      {chosen !== undefined && <ChooseDialog customerId={chosen} onClose={() => setChosen(undefined)} />}
    </TableState>
  );
}

function useColumns(onChoose: (customerId: string) => void): NonNullable<TableProps<Choice>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const day = (date: string | null): ReactElement => (
    <span className="nowrap">{date === null ? '–' : formatDay(date, language)}</span>
  );
  return [
    {
      title: t('standing.lists.who'),
      key: 'who',
      render: (_, { customer, orgPath }) => <CustomerLink customer={customer} orgPath={orgPath} />,
    },
    { title: t('standing.choices.waiting'), key: 'since', render: (_, { sinceOn }) => day(sinceOn) },
    {
      title: t('standing.choices.risk'),
      key: 'risk',
      align: 'right',
      render: (_, { relativeRisk }) => shortNumber(relativeRisk),
    },
    {
      title: t('standing.lists.claims'),
      key: 'claims',
      align: 'right',
      render: (_, { claims36m }) => formatCount(claims36m),
    },
    {
      title: t('standing.lists.lossRatio'),
      key: 'lossRatio',
      align: 'right',
      render: (_, { lossRatio36m }) => (lossRatio36m === null ? '–' : formatPercent(lossRatio36m, 0)),
    },
    {
      title: t('standing.lists.loyalty'),
      key: 'loyalty',
      align: 'right',
      render: (_, { loyalty }) => <Index value={loyalty} />,
    },
    {
      title: t('standing.lists.satisfaction'),
      key: 'satisfaction',
      align: 'right',
      render: (_, { satisfaction }) => <Index value={satisfaction} />,
    },
    {
      title: t('standing.choices.expiry'),
      key: 'expiry',
      render: (_, { nextExpiryOn }) => day(nextExpiryOn),
    },
    {
      title: '',
      key: 'act',
      align: 'right',
      render: (_, { customerId, orgPath }) =>
        may('Standing.choose', orgPath) && (
          <Button size="small" onClick={() => onChoose(customerId)}>
            {t('standing.chooseDialog.submit')}
          </Button>
        ),
    },
  ];
}
