import { useLanguage } from '@evergreen/web';
import { Button, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StaffSelect } from '../people/staff-select.tsx';
import { useMay } from '../viewer.ts';
import { useUrlState } from '../use-url-state.ts';
import { actGroup, actWords, knownActs } from './act-words.ts';
import { knownRecordKinds, recordWords } from './record-words.ts';
import { filterNames, type AuditFilters } from './audit-filter.ts';
import { auditMessages } from './messages.ts';

type Group = keyof (typeof auditMessages)['zh']['groups'];

function isGroup(text: string): text is Group {
  return Object.hasOwn(auditMessages.zh.groups, text);
}

/** What to look for; kept in the address, so that a find can be sent to a colleague. */
export function Filters({ filters }: { filters: AuditFilters }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { change } = useUrlState();
  const find = (values: AuditFilters): void => {
    const trimmed = filterNames.map((name) => [name, values[name]?.trim()] as const);
    change({ ...Object.fromEntries(trimmed), entry: undefined }, true);
  };
  const clear = (): void =>
    change({ ...Object.fromEntries(filterNames.map((name) => [name, undefined])), entry: undefined }, true);
  return (
    <Form<AuditFilters>
      key={JSON.stringify(filters)}
      layout="vertical"
      className="filters"
      initialValues={filters}
      scrollToFirstError={{ focus: true }}
      aria-label={t('audit.filters')}
      onFinish={find}
    >
      {may('Staff.read') && (
        <Form.Item name="actor" label={t('audit.person')}>
          <StaffSelect placeholder={t('audit.personFind')} includeInactive />
        </Form.Item>
      )}
      <Form.Item name="act" label={t('audit.act')}>
        <ActSelect />
      </Form.Item>
      <Form.Item name="from" label={t('audit.from')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="to"
        label={t('audit.to')}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, to: string | undefined) =>
              to !== undefined && to !== '' && to < String(getFieldValue('from') ?? '')
                ? Promise.reject(new Error(t('audit.datesWrong')))
                : Promise.resolve(),
          }),
        ]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item name="kind" label={t('audit.kind')}>
        <RecordKindSelect />
      </Form.Item>
      <Form.Item name="record" label={t('audit.record')}>
        <Input maxLength={100} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="customer" label={t('audit.customer')}>
        <Input maxLength={60} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <div className="acts filters-acts">
        <Button type="primary" htmlType="submit">
          {t('audit.find')}
        </Button>
        <Button onClick={clear} disabled={Object.keys(filters).length === 0}>
          {t('audit.clear')}
        </Button>
      </div>
    </Form>
  );
}

interface SelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
}

function RecordKindSelect({ id, value, onChange }: SelectProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Select
      {...(id !== undefined && { id })}
      value={value ?? null}
      placeholder={t('audit.kindAll')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={knownRecordKinds.map((kind) => ({ value: kind, label: recordWords(kind, language) }))}
      onChange={(kind: string | undefined) => onChange?.(kind)}
    />
  );
}

function ActSelect({ id, value, onChange }: SelectProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const groups = [...new Set(knownActs.map(actGroup))];
  const nameOf = (group: string): string => (isGroup(group) ? t(`audit.groups.${group}`) : group);
  const options = groups.map((group) => {
    const acts = knownActs.filter((act) => actGroup(act) === group);
    const one = acts.map((act) => ({ value: act, label: actWords(act, language) }));
    const all = { value: `${group}.*`, label: t('audit.actGroup', { group: nameOf(group) }) };
    return { label: nameOf(group), title: group, options: acts.length > 1 ? [all, ...one] : one };
  });
  return (
    <Select
      {...(id !== undefined && { id })}
      value={value ?? null}
      placeholder={t('audit.actAll')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={260}
      options={options}
      onChange={(act: string | undefined) => onChange?.(act)}
    />
  );
}
