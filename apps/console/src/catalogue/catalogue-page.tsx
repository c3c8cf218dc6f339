import { Icon, useLanguage } from '@evergreen/web';
import { formatCount, formatMoment, formatMoney } from '@evergreen/web/format';
import { Button, Table, type TableProps } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CatalogueDocument, type RewardPartsFragment } from '../graphql.gen.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { CodePools } from './code-pools.tsx';
import { CouponKinds } from './coupon-kinds.tsx';
import { Price, StateChip, useText } from './words.tsx';

// A list without a row has nothing in the cache that an answer could bring up to date.
const context = { additionalTypenames: ['Reward', 'CodePool', 'CouponKind'] };

/** Rewards, codes and coupons: what there is, and how much of it is left. */
export default function CataloguePage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: CatalogueDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const rewards = data?.rewards ?? [];
  return (
    <>
      <PageHead title={t('catalogue.title')} sub={t('catalogue.sub')} acts={<Add />} />
      <Panel title={t('catalogue.rewards')} note={String(rewards.length)}>
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={rewards.length === 0}
          again={again}
          empty={{ icon: 'gift', title: t('catalogue.none'), hint: t('catalogue.noneHint') }}
        >
          <Table<RewardPartsFragment>
            size="small"
            rowKey="id"
            dataSource={rewards}
            columns={useColumns()}
            pagination={false}
            scroll={{ x: 860 }}
          />
        </TableState>
      </Panel>
      {data && <CodePools pools={data.codePools} />}
      {data && <CouponKinds kinds={data.couponKinds} />}
    </>
  );
}

function Add(): ReactElement {
  const { t } = useTranslation();
  const scoped = useScoped();
  return (
    <Act right="Reward.manage">
      {(isDisabled) => (
        <Link to={scoped('/catalogue/new')} {...(isDisabled ? { 'aria-disabled': true, tabIndex: -1 } : {})}>
          <Button type="primary" tabIndex={-1} disabled={isDisabled} icon={<Icon name="plus" size="s" />}>
            {t('catalogue.add')}
          </Button>
        </Link>
      )}
    </Act>
  );
}

function useColumns(): NonNullable<TableProps<RewardPartsFragment>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const text = useText();
  const scoped = useScoped();
  return [
    {
      title: t('catalogue.name'),
      key: 'name',
      render: (_, { id, content }) => (
        <>
          <Link className="open" to={scoped(`/catalogue/${id}`)}>
            {text(content.names)}
          </Link>
          <div className="small ink3">{t(`catalogue.categories.${content.category}`)}</div>
        </>
      ),
    },
    {
      title: t('catalogue.kind'),
      key: 'kind',
      width: 90,
      render: (_, { kind }) => t(`catalogue.kinds.${kind}`),
    },
    {
      title: t('catalogue.state'),
      key: 'state',
      width: 100,
      render: (_, { state }) => <StateChip state={state} />,
    },
    {
      title: t('catalogue.price'),
      key: 'price',
      width: 110,
      align: 'right',
      render: (_, { content }) => <Price content={content} />,
    },
    {
      title: t('catalogue.value'),
      key: 'value',
      width: 110,
      align: 'right',
      render: (_, { content }) => formatMoney(content.value),
    },
    {
      title: t('catalogue.left'),
      key: 'left',
      width: 110,
      align: 'right',
      render: (_, { left, content }) =>
        left === null ? (
          <span className="ink3">{t('catalogue.noLimit')}</span>
        ) : (
          <>
            {formatCount(left)}{' '}
            {left <= content.lowAt && <span className="chip warn">{t('catalogue.low')}</span>}
          </>
        ),
    },
    {
      title: t('catalogue.changed'),
      key: 'changed',
      width: 130,
      render: (_, { changedAt }) => formatMoment(changedAt, language),
    },
  ];
}
