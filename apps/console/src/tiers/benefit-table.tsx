import { useLanguage, useKeyedMutation } from '@evergreen/web';
import { addDays, formatCount, formatDay } from '@evergreen/web/format';
import { Button, Form, Input, InputNumber, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import { UndoBenefitUseDocument, UseBenefitDocument } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { inWords } from '../programme/rules.ts';
import { useMay } from '../viewer.ts';
import { Reason } from './lock-dialogs.tsx';
import { type TierFile, tierName } from './tier-file.ts';

type Benefit = TierFile['benefits'][number];
type Use = TierFile['uses'][number];

interface Props {
  readonly tier: TierFile;
  readonly orgPath: string;
}

/** What is left of each benefit this membership year; staff who are there note a use. */
export function BenefitTable({ tier, orgPath }: Props): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [used, setUsed] = useState<Benefit>();
  const left = ({ left: rest, perYear, used: count, unit, fromTierId }: Benefit): string => {
    const words = { unit: inWords(unit, language), used: formatCount(count) };
    if (fromTierId !== null) return t('tiers.notIncluded', { tier: tierName(tier, fromTierId, language) });
    if (rest === null) return t('tiers.unlimited', words);
    return t('tiers.left', { ...words, left: formatCount(rest), perYear: formatCount(perYear ?? 0) });
  };
  const columns: TableProps<Benefit>['columns'] = [
    { title: t('tiers.benefits'), key: 'name', render: (_, { names }) => inWords(names, language) },
    {
      title: t('tiers.rest'),
      key: 'left',
      render: (_, benefit) => (
        <span className={benefit.fromTierId === null ? '' : 'ink3'}>{left(benefit)}</span>
      ),
    },
    {
      title: '',
      key: 'act',
      align: 'right',
      render: (_, benefit) =>
        may('Benefit.use', orgPath) &&
        benefit.fromTierId === null && (
          <Button size="small" disabled={benefit.left === 0} onClick={() => setUsed(benefit)}>
            {t('tiers.use')}
          </Button>
        ),
    },
  ];
  return (
    <Panel
      title={t('tiers.benefits')}
      note={t('tiers.benefitYear', {
        from: formatDay(tier.yearStartsOn, language),
        to: formatDay(addDays(tier.yearEndsOn, -1), language),
      })}
    >
      <Table<Benefit>
        size="small"
        rowKey="benefitId"
        dataSource={tier.benefits}
        columns={columns}
        pagination={false}
      />
      {used && <UseDialog tier={tier} benefit={used} onClose={() => setUsed(undefined)} />}
    </Panel>
  );
}

interface UseValues {
  readonly amount: number;
  readonly usedOn: string;
  readonly note: string;
}

function UseDialog({
  tier,
  benefit,
  onClose,
}: {
  tier: TierFile;
  benefit: Benefit;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { send: use, fetching, error } = useKeyedMutation(UseBenefitDocument);
  const { benefitId, names, unit, left } = benefit;
  const send = async ({ amount, usedOn, note }: UseValues): Promise<void> => {
    const order = { customerId: tier.customerId, benefitId, amount, usedOn, note: note.trim() };
    const data = await use((key) => ({ input: { key, ...order } }));
    if (data) onClose();
  };
  return (
    <FormDialog<UseValues>
      title={t('tiers.useTitle', { benefit: inWords(names, language) })}
      submit={t('tiers.use')}
      isBusy={fetching}
      error={error}
      initial={{ amount: 1, usedOn: tier.asOf, note: '' }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <div className="two">
        <Form.Item
          name="amount"
          label={t('tiers.amount', { unit: inWords(unit, language) })}
          rules={[{ required: true, message: t('tiers.required') }]}
        >
          <InputNumber min={1} max={left ?? 1_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="usedOn"
          label={t('tiers.usedOn')}
          rules={[{ required: true, message: t('tiers.required') }]}
        >
          <Input type="date" min={tier.yearStartsOn} max={tier.asOf} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('tiers.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}

/** What was used, newest first; a use noted in error is undone with a reason. */
export function UseList({ tier, orgPath }: Props): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [undone, setUndone] = useState<Use>();
  const named = ({ benefitId, amount }: Use): string => {
    const benefit = tier.benefits.find((each) => each.benefitId === benefitId);
    if (benefit === undefined) return `${benefitId} ${amount}`;
    return `${inWords(benefit.names, language)} ${formatCount(amount)} ${inWords(benefit.unit, language)}`;
  };
  const columns: TableProps<Use>['columns'] = [
    { title: t('tiers.cols.on'), key: 'on', render: (_, { usedOn }) => formatDay(usedOn, language) },
    { title: t('tiers.uses'), key: 'what', render: (_, use) => named(use) },
    { title: t('tiers.cols.by'), key: 'by', render: (_, { actor }) => actor },
    { title: t('tiers.note'), key: 'note', render: (_, { note }) => note },
    {
      title: '',
      key: 'act',
      align: 'right',
      render: (_, use) =>
        use.undoneAt !== null ? (
          <span className="chip">{t('tiers.undone')}</span>
        ) : (
          may('Benefit.use', orgPath) && (
            <Button size="small" onClick={() => setUndone(use)}>
              {t('tiers.undo')}
            </Button>
          )
        ),
    },
  ];
  return (
    <Panel title={t('tiers.uses')}>
      <Table<Use>
        size="small"
        rowKey="useId"
        dataSource={tier.uses}
        columns={columns}
        pagination={tier.uses.length > 10 && { pageSize: 10 }}
        scroll={{ x: 560 }}
      />
      {undone && (
        <UndoDialog
          customerId={tier.customerId}
          useId={undone.useId}
          facts={named(undone)}
          onClose={() => setUndone(undefined)}
        />
      )}
    </Panel>
  );
}

function UndoDialog({
  customerId,
  useId,
  facts,
  onClose,
}: {
  customerId: string;
  useId: string;
  facts: string;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send: undo, fetching, error } = useKeyedMutation(UndoBenefitUseDocument);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const data = await undo((key) => ({ key, customerId, useId, reason: reason.trim() }));
    if (data) onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('tiers.undoTitle')}
      submit={t('tiers.undo')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{facts}</p>
      <Reason />
    </FormDialog>
  );
}
