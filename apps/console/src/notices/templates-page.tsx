import { useLanguage } from '@evergreen/web';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { NoticeTemplatesDocument, type NoticeTemplatesQuery } from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { useTemplateWords } from './delivery-words.tsx';

type Summary = NoticeTemplatesQuery['noticeTemplates'][number];

/** Every kind of notice with the words in use. */
export default function TemplatesPage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: NoticeTemplatesDocument,
    requestPolicy: 'cache-and-network',
  });
  const templates = data?.noticeTemplates ?? [];
  return (
    <>
      <PageHead title={t('desk.list.title')} sub={t('desk.list.sub')} />
      <Panel title={t('desk.list.all')} note={String(templates.length)}>
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={templates.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'bell', title: t('desk.list.none'), hint: t('desk.list.noneHint') }}
        >
          <Table<Summary>
            size="small"
            rowKey="template"
            dataSource={templates}
            columns={useColumns()}
            pagination={false}
            scroll={{ x: 720 }}
          />
        </TableState>
      </Panel>
    </>
  );
}

function useColumns(): NonNullable<TableProps<Summary>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const nameOf = useTemplateWords();
  return [
    {
      title: t('desk.list.kind'),
      key: 'kind',
      width: 190,
      render: (_, { template }) => (
        <Link className="open" to={scoped(`/notice-templates/${template}`)}>
          {nameOf(template)}
        </Link>
      ),
    },
    {
      title: t('desk.list.words'),
      key: 'words',
      render: (_, { active }) => (language === 'en' ? active.en.title : active.zh.title),
    },
    {
      title: t('desk.list.ways'),
      key: 'ways',
      width: 240,
      render: (_, { active }) => active.channels.map((each) => t(`desk.channels.${each}`)).join(' · '),
    },
    {
      title: t('desk.list.version'),
      key: 'version',
      width: 190,
      render: (_, { active, draftVersion }) => (
        <>
          {active.version}
          {draftVersion !== null && <span className="chip warn">{t('desk.list.draft')}</span>}
        </>
      ),
    },
  ];
}
