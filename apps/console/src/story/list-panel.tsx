import { Button, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../page-parts.tsx';

/** A list of the story, which may be cut short. */
export interface ListProps<Row> {
  readonly list: { readonly rows: readonly Row[]; readonly more: boolean };
  readonly onAll: () => void;
}

export function ListPanel<Row extends object>({
  title,
  list,
  columns,
  rowKey,
  onAll,
  width = 640,
  expandable,
}: ListProps<Row> & {
  readonly title: string;
  readonly columns: NonNullable<TableProps<Row>['columns']>;
  readonly rowKey: (row: Row) => string;
  readonly width?: number;
  readonly expandable?: TableProps<Row>['expandable'];
}): ReactElement {
  const { t } = useTranslation();
  const { rows, more } = list;
  return (
    <Panel
      title={title}
      note={more ? t('story.shownMany', { count: rows.length }) : String(rows.length)}
      acts={
        more && (
          <Button size="small" onClick={onAll}>
            {t('story.showAll')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="pb ink3">{t('story.none')}</p>
      ) : (
        <Table<Row>
          size="small"
          rowKey={rowKey}
          dataSource={rows}
          columns={columns}
          pagination={rows.length > 20 && { pageSize: 20 }}
          scroll={{ x: width }}
          {...(expandable === undefined ? {} : { expandable })}
        />
      )}
    </Panel>
  );
}
