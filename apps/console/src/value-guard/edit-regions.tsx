import { shownError } from '@evergreen/web';
import { addDays } from '@evergreen/web/format';
import { App, Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeValueRulesDocument, type ValueRulesPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { definitionOf, formOf, type RegionForm, regionsOf, valueKinds } from './regions.ts';

interface Values {
  effectiveFrom: string;
  regions: RegionForm[];
}

/** A draft in fields, region by region; the whole company's is always there. */
export function EditRegions({
  version,
  today,
}: {
  version: ValueRulesPartsFragment;
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { offices } = useOffices();
  const regions = regionsOf(version.definition);
  const [{ fetching, error }, change] = useMutation(ChangeValueRulesDocument);
  const save = async (values: Values): Promise<void> => {
    const definition = definitionOf(values.regions, regions[0]?.currency ?? 'CNY');
    const read = { version: version.version, revision: version.revision };
    const { data } = await change({ ...read, definition, effectiveFrom: values.effectiveFrom });
    if (data) void message.success(t('versions.saved'));
  };
  const initial: Values = { effectiveFrom: version.effectiveFrom, regions: regions.map(formOf) };
  return (
    <Panel title={t('versions.edit')}>
      <Form<Values>
        layout="vertical"
        requiredMark={false}
        className="pb stack"
        initialValues={initial}
        onFinish={(values) => void save(values)}
      >
        <Form.Item name="effectiveFrom" label={t('versions.effective')}>
          <Input type="date" min={addDays(today, 1)} style={{ maxWidth: 200 }} />
        </Form.Item>
        <Form.List name="regions">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <RegionFields
                  key={key}
                  name={name}
                  isFirst={name === 0}
                  offices={offices.filter(({ orgPath }) => orgPath !== '/').map(({ orgPath }) => orgPath)}
                  onRemove={() => remove(name)}
                />
              ))}
              <Button size="small" onClick={() => add({ ...formOf(regions[0]!), office: '' })}>
                {t('valueGuard.addRegion')}
              </Button>
            </>
          )}
        </Form.List>
        <Refusal error={error && shownError(error)} />
        <Button type="primary" htmlType="submit" loading={fetching}>
          {t('versions.save')}
        </Button>
      </Form>
    </Panel>
  );
}

function RegionFields({
  name,
  isFirst,
  offices,
  onRemove,
}: {
  name: number;
  isFirst: boolean;
  offices: readonly string[];
  onRemove: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const choices = isFirst
    ? [{ value: '/', label: t('valueGuard.wholeCompany') }]
    : offices.map((value) => ({ value, label: nameOf(value) }));
  return (
    <div className="filters level">
      <Form.Item name={[name, 'office']} label={t('valueGuard.office')} rules={[{ required: true }]}>
        <Select disabled={isFirst} options={choices} showSearch style={{ minWidth: 160 }} />
      </Form.Item>
      <Form.Item name={[name, 'percent']} label={t('valueGuard.percent')} rules={[{ required: true }]}>
        <InputNumber min={0} max={100} step={0.5} suffix="%" />
      </Form.Item>
      <Form.Item name={[name, 'per100']} label={t('valueGuard.per100')} rules={[{ required: true }]}>
        <InputNumber min={0.01} step={0.5} />
      </Form.Item>
      <Form.Item name={[name, 'kinds']} label={t('valueGuard.kinds')}>
        <Checkbox.Group
          options={valueKinds.map((value) => ({ value, label: t(`valueGuard.kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'limitWithoutPremium']} label={t('valueGuard.withoutPremium')}>
        <InputNumber min={0} placeholder={t('valueGuard.allow')} style={{ minWidth: 160 }} />
      </Form.Item>
      <Form.Item name={[name, 'withoutTerm']} label={t('valueGuard.withoutTerm')}>
        <Select
          options={(['allow', 'refuse'] as const).map((value) => ({
            value,
            label: t(`valueGuard.${value}`),
          }))}
          style={{ minWidth: 160 }}
        />
      </Form.Item>
      {!isFirst && (
        <Button size="small" danger onClick={onRemove}>
          {t('valueGuard.removeRegion')}
        </Button>
      )}
    </div>
  );
}
