import { Checkbox, DatePicker, Form, type FormInstance, Input, InputNumber, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RewardChoicesQuery } from '../graphql.gen.ts';
import { LimitFields } from './limit-fields.tsx';
import type { RewardValues } from './reward-form.ts';
import { categories, kinds, useText } from './words.tsx';

export interface RewardFieldsProps {
  readonly choices: RewardChoicesQuery;
  readonly form: FormInstance<RewardValues>;
  /** The kind stays what it was in the first revision. */
  readonly isNew: boolean;
}

const useRequired = () => {
  const { t } = useTranslation();
  return [{ required: true, message: t('catalogue.missing') }];
};

/** What it is, in both languages. */
export function WhatFields({ isNew }: Pick<RewardFieldsProps, 'isNew'>): ReactElement {
  const { t } = useTranslation();
  const required = useRequired();
  return (
    <>
      <Form.Item name="kind" label={t('catalogue.kind')} rules={required}>
        <Radio.Group
          disabled={!isNew}
          options={kinds.map((value) => ({
            value,
            label: (
              <>
                {t(`catalogue.kinds.${value}`)}{' '}
                <span className="small ink3">{t(`catalogue.kindHints.${value}`)}</span>
              </>
            ),
          }))}
          vertical
        />
      </Form.Item>
      <div className="two">
        <Form.Item name="nameZh" label={t('catalogue.nameZh')} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="nameEn" label={t('catalogue.nameEn')} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="descriptionZh" label={t('catalogue.descriptionZh')} rules={required}>
          <Input.TextArea rows={2} maxLength={2_000} />
        </Form.Item>
        <Form.Item name="descriptionEn" label={t('catalogue.descriptionEn')} rules={required}>
          <Input.TextArea rows={2} maxLength={2_000} />
        </Form.Item>
        <Form.Item name="termsZh" label={t('catalogue.termsZh')}>
          <Input.TextArea rows={2} maxLength={2_000} />
        </Form.Item>
        <Form.Item name="termsEn" label={t('catalogue.termsEn')}>
          <Input.TextArea rows={2} maxLength={2_000} />
        </Form.Item>
        <Form.Item name="category" label={t('catalogue.category')} rules={required}>
          <Select
            options={categories.map((value) => ({ value, label: t(`catalogue.categories.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="value"
          label={t('catalogue.valueOf')}
          extra={t('catalogue.valueHint')}
          rules={required}
        >
          <InputNumber min={0} precision={2} style={{ width: '100%' }} />
        </Form.Item>
      </div>
    </>
  );
}

/** Who pays what, when, and how often. */
export function PriceFields({ choices, form }: RewardFieldsProps): ReactElement {
  const { t } = useTranslation();
  const required = useRequired();
  return (
    <>
      <div className="fields">
        <Form.Item name="points" label={t('catalogue.points')} extra={t('catalogue.pointsHint')}>
          <InputNumber min={1} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="startsOn" label={t('catalogue.startsOn')} rules={required}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="endsOn"
          label={t('catalogue.endsOn')}
          dependencies={['startsOn']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value: Dayjs | null) => {
                const from = getFieldValue('startsOn') as Dayjs | null;
                const isBefore = value !== null && from !== null && value?.isBefore(from, 'day');
                return isBefore ? Promise.reject(new Error(t('catalogue.endWrong'))) : Promise.resolve();
              },
            }),
          ]}
        >
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <h3 className="h3 among">{t('catalogue.tierPrices')}</h3>
      <div className="fields">
        {choices.priceTiers.map((tier) => (
          <TierField key={tier.tierId} tier={tier} form={form} />
        ))}
      </div>
      <LimitFields />
    </>
  );
}

function TierField({
  tier,
  form,
}: {
  tier: RewardChoicesQuery['priceTiers'][number];
  form: FormInstance<RewardValues>;
}): ReactElement {
  const { t } = useTranslation();
  const text = useText();
  const name = text(tier.names);
  const mode = Form.useWatch(['tiers', tier.tierId, 'mode'], form) as string | undefined;
  return (
    <div>
      <Form.Item name={['tiers', tier.tierId, 'mode']} label={name}>
        <Select
          options={(['same', 'own', 'none'] as const).map((value) => ({
            value,
            label: t(`catalogue.tierModes.${value}`),
          }))}
        />
      </Form.Item>
      {mode === 'own' && (
        <Form.Item
          name={['tiers', tier.tierId, 'points']}
          label={t('catalogue.tierPoints')}
          rules={[{ required: true, message: t('catalogue.positive') }]}
        >
          <InputNumber min={1} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      )}
    </div>
  );
}

/** How it comes to the member: by its kind. */
export function UseFields({ choices, form }: RewardFieldsProps): ReactElement {
  const { t } = useTranslation();
  const text = useText();
  const kind = Form.useWatch('kind', form);
  const source = Form.useWatch('source', form);
  const required = useRequired();
  return (
    <>
      {kind === 'DIGITAL' && (
        <Form.Item name="source" label={t('catalogue.source')}>
          <Radio.Group
            options={(['pool', 'coupon'] as const).map((value) => ({
              value,
              label: t(`catalogue.${value}`),
            }))}
          />
        </Form.Item>
      )}
      {kind === 'DIGITAL' && source === 'pool' && (
        <Form.Item name="poolId" label={t('catalogue.pool')} rules={required}>
          <Select options={choices.codePools.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
      {kind === 'DIGITAL' && source === 'coupon' && (
        <Form.Item name="couponKindId" label={t('catalogue.coupon')} rules={required}>
          <Select options={choices.couponKinds.map(({ id, names }) => ({ value: id, label: text(names) }))} />
        </Form.Item>
      )}
      {kind === 'PHYSICAL' && <StockFields />}
      {kind === 'SERVICE' && (
        <Form.Item name="partnerIds" label={t('catalogue.partners')}>
          <Select
            mode="multiple"
            options={choices.partners.map(({ id, names }) => ({ value: id, label: text(names) }))}
          />
        </Form.Item>
      )}
      <div className="two">
        <Form.Item name="validDays" label={t('catalogue.validDays')}>
          <InputNumber min={1} max={3_650} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="undoMinutes"
          label={t('catalogue.undoMinutes')}
          extra={t('catalogue.undoHint')}
          rules={required}
        >
          <InputNumber min={0} max={1_440} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
    </>
  );
}

function StockFields(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="deliveryWays"
        label={t('catalogue.ways')}
        rules={[{ required: true, type: 'array', min: 1, message: t('catalogue.missing') }]}
      >
        <Checkbox.Group
          options={(['PICK_UP', 'ADDRESS'] as const).map((value) => ({
            value,
            label: t(`catalogue.wayNames.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="isStockByOffice" valuePropName="checked">
        <Checkbox>{t('catalogue.byOffice')}</Checkbox>
      </Form.Item>
      <Form.Item name="lowAt" label={t('catalogue.lowAt')}>
        <InputNumber min={0} precision={0} />
      </Form.Item>
    </>
  );
}
