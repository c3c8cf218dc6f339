import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../page-parts.tsx';
import { type TierFile, tierName } from './tier-file.ts';

type Change = TierFile['changes'][number];

/** Every change of a member's tier, with why, by which rules and by whom. */
export function TierHistory({ tier }: { tier: TierFile }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (tier.changes.length === 0) return null;
  const columns: TableProps<Change>['columns'] = [
    {
      title: t('tiers.cols.on'),
      key: 'on',
      render: (_, { effectiveOn }) => <span className="nowrap">{formatDay(effectiveOn, language)}</span>,
    },
    {
      title: t('tiers.cols.change'),
      key: 'change',
      render: (_, { kind, toTierId, until }) =>
        t(`tiers.kind.${kind}`, {
          tier: tierName(tier, toTierId, language),
          until: until === null ? '' : formatDay(until, language),
        }),
    },
    {
      title: t('tiers.cols.reason'),
      key: 'reason',
      render: (_, { reason, note }) => (reason === null ? note : t(`tiers.reasons.${reason}`)),
    },
    {
      title: t('tiers.cols.version'),
      key: 'version',
      render: (_, { programmeVersion }) => t('tiers.rulesVersion', { version: programmeVersion }),
    },
    { title: t('tiers.cols.by'), key: 'by', render: (_, { actor }) => actor ?? t('tiers.byRules') },
  ];
  return (
    <Panel title={t('tiers.history')}>
      <Table<Change>
        size="small"
        rowKey="n"
        dataSource={tier.changes}
        columns={columns}
        pagination={tier.changes.length > 10 && { pageSize: 10 }}
        scroll={{ x: 560 }}
      />
    </Panel>
  );
}
