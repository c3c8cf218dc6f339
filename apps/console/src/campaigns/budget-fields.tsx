import { Icon } from '@evergreen/web';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Giving, isThing, type StackingMode, type When } from './definition.ts';
import { isAboutPolicies, modesOf } from './what-goes.ts';
import { useOffices } from '../offices.ts';

const everies = ['campaign', 'day', 'week', 'month', 'year'] as const;
const wide = { style: { width: '100%' }, precision: 0, min: 0 } as const;

/** How much there is in all, for whom and for how long; and how it stands to other campaigns. */
export function BudgetFields(): ReactElement {
  const { t } = useTranslation();
  const giving = Form.useWatch<Giving | undefined>('giving', { preserve: true });
  const mode = Form.useWatch<StackingMode | undefined>('mode', { preserve: true });
  const when = Form.useWatch<When | undefined>('when', { preserve: true });
  const givesThings = isThing(giving);
  return (
    <>
      <div className="fields">
        {!givesThings && (
          <Form.Item name="totalPoints" label={t('campaigns.editor.totalPoints')}>
            <InputNumber {...wide} />
          </Form.Item>
        )}
        <Form.Item name="totalMoney" label={t('campaigns.editor.totalMoney')}>
          <InputNumber {...wide} precision={2} />
        </Form.Item>
        <Form.Item name="totalTimes" label={t('campaigns.editor.totalTimes')}>
          <InputNumber {...wide} />
        </Form.Item>
      </div>
      <p className="small ink3">{t('campaigns.editor.totalHint')}</p>
      <Offices />
      <PerPeriod every="periodEvery" amount="periodPoints" label={t('campaigns.editor.period')} />
      <PerPeriod every="memberEvery" amount="memberTimes" label={t('campaigns.editor.member')} />
      {isAboutPolicies(when) ? (
        <>
          <PerPeriod
            every="vehicleEvery"
            amount="vehicleTimes"
            label={t('campaigns.editor.vehicle')}
            hint={t('campaigns.editor.vehicleHint')}
          />
          <PerPeriod every="policyEvery" amount="policyTimes" label={t('campaigns.editor.policy')} />
        </>
      ) : (
        <p className="small ink3 among">{t('campaigns.editor.noPolicyCaps')}</p>
      )}
      <div className="two">
        <Form.Item name="group" label={t('campaigns.editor.group')} extra={t('campaigns.editor.groupHint')}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="mode"
          label={t('campaigns.editor.mode')}
          extra={givesThings && t('campaigns.editor.noHighest')}
        >
          <Select
            options={modesOf(giving).map((value) => ({
              ...{ value, label: t(`campaigns.editor.modes.${value}`) },
            }))}
          />
        </Form.Item>
      </div>
      {mode === 'in-order' && (
        <Form.Item
          name="place"
          label={t('campaigns.editor.place')}
          extra={t('campaigns.editor.placeHint')}
          rules={[{ required: true, message: t('campaigns.missing') }]}
        >
          <InputNumber style={{ width: 160 }} precision={0} min={1} max={1_000} />
        </Form.Item>
      )}
    </>
  );
}

function PerPeriod({
  every,
  amount,
  label,
  hint,
}: {
  every: string;
  amount: string;
  label: string;
  hint?: string;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="amount-every">
      <Form.Item name={amount} label={label} extra={hint}>
        <InputNumber {...wide} />
      </Form.Item>
      <Form.Item name={every} label={' '} colon={false}>
        <Select
          aria-label={label}
          options={everies.map((value) => ({ value, label: t(`campaigns.every.${value}`) }))}
        />
      </Form.Item>
    </div>
  );
}

function Offices(): ReactElement {
  const { t } = useTranslation();
  const { offices, nameOf } = useOffices();
  const required = [{ required: true, message: t('campaigns.missing') }];
  const options = offices.map(({ orgPath }) => ({
    ...{ value: orgPath, label: nameOf(orgPath) },
  }));
  return (
    <Form.List name="offices">
      {(rows, { add, remove }) => (
        <>
          <h3 className="h3 among">{t('campaigns.editor.offices')}</h3>
          {rows.map(({ key, name }) => (
            <div className="row-fields among" key={key}>
              <Form.Item name={[name, 'orgPath']} label={t('campaigns.office')} rules={required}>
                <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <Form.Item name={[name, 'points']} label={t('campaigns.points')} rules={required}>
                <InputNumber {...wide} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('campaigns.editor.removeOffice')}</Button>
            </div>
          ))}
          <Form.Item>
            <Button icon={<Icon name="plus" size="s" />} onClick={() => add({})}>
              {t('campaigns.editor.addOffice')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
