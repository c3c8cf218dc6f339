import { Icon } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Alert, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewMappingQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useFieldWords } from './use-field-words.ts';

type Preview = PreviewMappingQuery['previewMapping'];
type Row = Preview['rows'][number];

/** What the first rows become: what is wrong with the profile by field, else each row with what was found in it. */
export function MappingPreview({ preview }: { preview: Preview }): ReactElement {
  const { t } = useTranslation();
  const words = useFieldWords();
  if (preview.problems.length > 0) {
    return (
      <Alert
        type="error"
        showIcon
        icon={<Icon name="alert" />}
        title={t('mapping.problems')}
        description={
          <ul className="rules">
            {preview.problems.map(({ field, problem }) => (
              <li key={`${field} ${problem}`}>
                <span className="b">{words(field.replace(/^fields\.(\w+).*$/, '$1'))}</span> {problem}
              </li>
            ))}
          </ul>
        }
      />
    );
  }
  const names = [...new Set(preview.rows.flatMap(({ values }) => values.map(({ field }) => field)))];
  const found = {
    title: t('mapping.rowFindings'),
    key: 'findings',
    width: 240,
    render: (_: unknown, { findings }: Row) =>
      findings.map(({ column, code, message }) => (
        <div key={`${column ?? ''} ${code} ${message}`} className="small msg">
          {column === null ? '' : `${column}: `}
          {message}
        </div>
      )),
  };
  const columns: TableProps<Row>['columns'] = [
    { title: t('import.line'), key: 'line', width: 70, render: (_, { line }) => formatCount(line) },
    ...(preview.rows.some(({ findings }) => findings.length > 0) ? [found] : []),
    ...names.map((name) => ({
      title: words(name),
      key: name,
      render: (_: unknown, { values }: Row) => values.find(({ field }) => field === name)?.value ?? '',
    })),
  ];
  return (
    <Panel title={t('mapping.preview')} note={t('mapping.masked')}>
      <Table<Row>
        size="small"
        rowKey="line"
        dataSource={preview.rows}
        columns={columns}
        pagination={false}
        scroll={{ x: 'max-content' }}
      />
    </Panel>
  );
}
