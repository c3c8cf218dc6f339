import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMemberNumber } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MembershipPartsFragment } from '../graphql.gen.ts';
import { useScoped } from '../use-url-state.ts';

type Sharer = MembershipPartsFragment['household'][number];

/** Who shares points with a member, by whose consent, and what they have together. */
export function Household({ member }: { member: MembershipPartsFragment }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const { household, customerId } = member;
  if (household.length === 0) return null;
  const columns: TableProps<Sharer>['columns'] = [
    {
      title: t('membership.household.member'),
      key: 'member',
      render: (_, { member: { memberNumber, customerId: id } }) =>
        id === customerId ? (
          <span className="num">
            {formatMemberNumber(memberNumber)}{' '}
            <span className="small ink3">{t('membership.household.self')}</span>
          </span>
        ) : (
          <Link className="num" to={scoped(`/customers/${id}`)}>
            {formatMemberNumber(memberNumber)}
          </Link>
        ),
    },
    {
      title: t('membership.household.consented'),
      key: 'consented',
      render: (_, { consentedOn }) => formatDay(consentedOn, language),
    },
    {
      title: t('membership.household.joined'),
      key: 'joined',
      render: (_, { joinedOn }) => formatDay(joinedOn, language),
    },
    {
      title: t('membership.household.available'),
      key: 'available',
      align: 'right',
      render: (_, { available }) => <span className="num">{formatCount(available)}</span>,
    },
    {
      key: 'mayDraw',
      render: (_, { mayDraw }) => (
        <span className="small ink3">
          {t(mayDraw ? 'membership.household.may' : 'membership.household.mayNot')}
        </span>
      ),
    },
  ];
  const total = household.reduce((sum, { available }) => sum + BigInt(available), 0n);
  return (
    <section>
      <div className="pb">
        <h3 className="h3">{t('membership.household.title')}</h3>
        <span className="small ink3">
          {t('membership.household.total', { points: formatCount(String(total)) })}
        </span>
      </div>
      <Table<Sharer>
        size="small"
        rowKey={({ member: { customerId: id } }) => id}
        dataSource={household}
        columns={columns}
        pagination={false}
        scroll={{ x: 'max-content' }}
      />
    </section>
  );
}
