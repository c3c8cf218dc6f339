import { Input, Select, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldDraft, fieldsOf, type MappingDraft } from './mapping-draft.ts';
import { useFieldWords } from './use-field-words.ts';

type Spec = (typeof fieldsOf)[keyof typeof fieldsOf][number];

const formats = [
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'YYYY/M/D',
  'YYYY年M月D日',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'YYYYMMDD',
];

interface MappingFieldsProps {
  readonly draft: MappingDraft;
  readonly columns: readonly string[];
  readonly onChange: (more: Partial<MappingDraft>) => void;
}

/** Which column each field is read from, and how. */
export function MappingFields({ draft, columns, onChange }: MappingFieldsProps): ReactElement {
  const { t } = useTranslation();
  const words = useFieldWords();
  const set = (name: string, field: FieldDraft): void =>
    onChange({ fields: { ...draft.fields, [name]: field } });
  const of = ({ name }: Spec): FieldDraft => draft.fields[name] ?? {};
  const rows: TableProps<Spec>['columns'] = [
    {
      title: t('mapping.field'),
      key: 'field',
      width: 130,
      render: (_, spec) => (
        <>
          <span className="b">{words(spec.name)}</span>
          <div className="small ink3">{t(spec.needed === true ? 'mapping.needed' : 'mapping.optional')}</div>
        </>
      ),
    },
    {
      title: t('mapping.column'),
      key: 'column',
      width: 200,
      render: (_, spec) => (
        <Select
          aria-label={`${words(spec.name)} ${t('mapping.column')}`}
          allowClear
          showSearch
          style={{ width: '100%' }}
          value={of(spec).column ?? null}
          onChange={(column: string | undefined) => {
            const { column: _before, ...rest } = of(spec);
            set(spec.name, column === undefined ? rest : { ...rest, column });
          }}
          options={columns.map((value) => ({ value, label: value }))}
        />
      ),
    },
    {
      title: t('mapping.how'),
      key: 'how',
      render: (_, spec) => <How spec={spec} field={of(spec)} onChange={(field) => set(spec.name, field)} />,
    },
  ];
  const canKeep = draft.kind === 'terms' || draft.kind === 'customers';
  return (
    <>
      <Table<Spec>
        size="small"
        rowKey="name"
        dataSource={fieldsOf[draft.kind]}
        columns={rows}
        pagination={false}
        scroll={{ x: 560 }}
      />
      {canKeep && (
        <div className="pb" style={{ paddingTop: 12 }}>
          <label className="small ink3" htmlFor="mapping-kept">
            {t('mapping.kept')}
          </label>
          <Select
            id="mapping-kept"
            mode="multiple"
            style={{ width: '100%' }}
            value={[...draft.kept]}
            onChange={(kept: string[]) => onChange({ kept })}
            options={columns.map((value) => ({ value, label: value }))}
          />
        </div>
      )}
    </>
  );
}

interface HowProps {
  readonly spec: Spec;
  readonly field: FieldDraft;
  readonly onChange: (field: FieldDraft) => void;
}

function How({ spec, field, onChange }: HowProps): ReactElement | null {
  const { t } = useTranslation();
  const words = useFieldWords();
  const label = words(spec.name);
  if (field.column === undefined) {
    if (spec.type === 'choice') {
      return (
        <Select
          aria-label={`${label} ${t('mapping.constant')}`}
          allowClear
          placeholder={t('mapping.constant')}
          style={{ width: '100%' }}
          value={field.constant ?? null}
          onChange={(constant: string | undefined) =>
            onChange(constant === undefined ? {} : { ...field, constant })
          }
          options={(spec.choices ?? []).map((value) => ({ value, label: value }))}
        />
      );
    }
    if (spec.type !== 'word' && spec.type !== 'date') return null;
    return (
      <Input
        aria-label={`${label} ${t('mapping.constant')}`}
        placeholder={t('mapping.constant')}
        value={field.constant ?? ''}
        onChange={({ target }) => onChange({ ...field, constant: target.value })}
      />
    );
  }
  if (spec.type === 'date') {
    return (
      <Select
        aria-label={`${label} ${t('mapping.format')}`}
        style={{ minWidth: 160 }}
        value={field.format ?? 'YYYY-MM-DD'}
        onChange={(format: string) => onChange({ ...field, format })}
        options={formats.map((value) => ({ value, label: value }))}
      />
    );
  }
  if (spec.type !== 'choice') return null;
  return (
    <Input
      aria-label={`${label} ${t('mapping.words')}`}
      placeholder={t('mapping.wordsHint', { words: (spec.choices ?? []).join(' / ') })}
      value={field.words ?? ''}
      onChange={({ target }) => onChange({ ...field, words: target.value })}
    />
  );
}
