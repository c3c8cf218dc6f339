import { useKeyedMutation } from '@evergreen/web';
import { formatCount, formatMoney } from '@evergreen/web/format';
import { Button, Checkbox, DatePicker, Form, Input, InputNumber, Select, Table, type TableProps } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import {
  type CouponKindPartsFragment,
  type RewardCategory,
  WriteCouponKindDocument,
} from '../graphql.gen.ts';
import { Act, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { afterCatalogueActs } from './after-acts.ts';
import { amountOf, categories, minorOf, useText } from './words.tsx';

type Kind = CouponKindPartsFragment;

/** Kinds of coupons with what was issued and used of each. */
export function CouponKinds({ kinds }: { kinds: readonly Kind[] }): ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Kind | 'new'>();
  return (
    <Panel
      title={t('catalogue.coupons')}
      note={t('catalogue.couponsNote')}
      acts={
        <Act right="Reward.manage">
          {(isDisabled) => (
            <Button size="small" disabled={isDisabled} onClick={() => setOpened('new')}>
              {t('catalogue.couponAdd')}
            </Button>
          )}
        </Act>
      }
    >
      <TableState
        error={undefined}
        isLoaded
        isEmpty={kinds.length === 0}
        again={() => undefined}
        empty={{ icon: 'gift', title: t('catalogue.couponNone'), hint: t('catalogue.couponNoneHint') }}
      >
        <Table<Kind>
          size="small"
          rowKey="id"
          dataSource={kinds}
          columns={useColumns(setOpened)}
          pagination={false}
          scroll={{ x: 760 }}
        />
      </TableState>
      {opened && (
        <KindDialog kind={opened === 'new' ? undefined : opened} onClose={() => setOpened(undefined)} />
      )}
    </Panel>
  );
}

function useColumns(onOpen: (kind: Kind) => void): NonNullable<TableProps<Kind>['columns']> {
  const { t } = useTranslation();
  const text = useText();
  const right = { width: 120, align: 'right' as const };
  return [
    {
      title: t('catalogue.name'),
      key: 'name',
      render: (_, { names, isActive, category }) => (
        <>
          {text(names)}{' '}
          <span className={isActive ? 'chip ok' : 'chip'}>
            {t(isActive ? 'catalogue.couponActive' : 'catalogue.couponEnded')}
          </span>
          <div className="small ink3">{t(`catalogue.categories.${category}`)}</div>
        </>
      ),
    },
    { title: t('catalogue.face'), key: 'face', ...right, render: (_, { face }) => formatMoney(face) },
    { title: t('catalogue.issued'), key: 'issued', ...right, render: (_, { issued }) => formatCount(issued) },
    {
      title: t('catalogue.usedValue'),
      key: 'used',
      ...right,
      render: (_, { usedValue, issuedValue }) => (
        <>
          {formatMoney(usedValue)}
          <div className="small ink3">
            {t('catalogue.issuedValue')} {formatMoney(issuedValue)}
          </div>
        </>
      ),
    },
    {
      title: '',
      key: 'acts',
      width: 80,
      align: 'right',
      render: (_, kind) => (
        <Act right="Reward.manage">
          {(isDisabled) => (
            <Button
              size="small"
              disabled={isDisabled}
              aria-label={`${t('catalogue.couponEdit')} ${text(kind.names)}`}
              onClick={() => onOpen(kind)}
            >
              {t('catalogue.couponEdit')}
            </Button>
          )}
        </Act>
      ),
    },
  ];
}

interface KindValues {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly termsZh: string;
  readonly termsEn: string;
  readonly category: RewardCategory;
  readonly face: number;
  readonly validDays: number | null;
  readonly validUntil: Dayjs | null;
  readonly isActive: boolean;
}

function valuesOf(kind: Kind | undefined): Partial<KindValues> {
  if (kind === undefined) return { category: 'REPAIR', validDays: 90, isActive: true };
  const { names, terms, category, face, validDays, validUntil, isActive } = kind;
  return {
    ...{ nameZh: names.zh, nameEn: names.en, termsZh: terms.zh, termsEn: terms.en, category, isActive },
    ...{ face: amountOf(face), validDays, validUntil: validUntil === null ? null : dayjs(validUntil) },
  };
}

function KindDialog({ kind, onClose }: { kind: Kind | undefined; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { send, fetching, error } = useKeyedMutation(WriteCouponKindDocument);
  const store = async (values: KindValues): Promise<void> => {
    const { nameZh, nameEn, termsZh = '', termsEn = '', face, validUntil, validDays, ...rest } = values;
    const input = {
      ...{ ...rest, faceMinor: minorOf(face), partnerIds: [...(kind?.partnerIds ?? [])] },
      ...{ names: { zh: nameZh, en: nameEn }, terms: { zh: termsZh, en: termsEn } },
      ...{ validDays: validDays ?? null, validUntil: validUntil?.format('YYYY-MM-DD') ?? null },
      ...{ id: kind?.id ?? null, basedOn: kind?.revision ?? 0 },
    };
    if (await send((key) => ({ input: { key, ...input } }), afterCatalogueActs)) onClose();
  };
  return (
    <FormDialog<KindValues>
      title={t(kind === undefined ? 'catalogue.couponAdd' : 'catalogue.couponEdit')}
      submit={t('catalogue.save')}
      isBusy={fetching}
      error={error}
      initial={valuesOf(kind)}
      width={560}
      onClose={onClose}
      onSubmit={(values) => void store(values)}
    >
      <KindFields />
    </FormDialog>
  );
}

function KindFields(): ReactElement {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('catalogue.missing') }];
  return (
    <>
      <div className="two">
        <Form.Item name="nameZh" label={t('catalogue.nameZh')} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="nameEn" label={t('catalogue.nameEn')} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="face" label={t('catalogue.face')} rules={required}>
          <InputNumber min={0.01} precision={2} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="category" label={t('catalogue.category')} rules={required}>
          <Select
            options={categories.map((value) => ({ value, label: t(`catalogue.categories.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="validDays" label={t('catalogue.couponDays')} extra={t('catalogue.couponOne')}>
          <InputNumber min={1} max={3_650} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="validUntil" label={t('catalogue.couponUntil')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <Form.Item name="termsZh" label={t('catalogue.termsZh')}>
        <Input.TextArea rows={2} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="termsEn" label={t('catalogue.termsEn')}>
        <Input.TextArea rows={2} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="isActive" valuePropName="checked">
        <Checkbox>{t('catalogue.couponActive')}</Checkbox>
      </Form.Item>
    </>
  );
}
