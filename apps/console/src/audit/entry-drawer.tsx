import { useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { Alert, Drawer } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { actWords } from './act-words.ts';
import { recordWords } from './record-words.ts';
import { changeRows } from './change-rows.ts';

/** One entry in full: who, when, from where, before and after, and its place in the chain. */
export function EntryDrawer({
  entry,
  onClose,
}: {
  entry: AuditPartsFragment | undefined;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Drawer
      open={entry !== undefined}
      onClose={onClose}
      size={Math.min(620, window.innerWidth)}
      title={
        entry && (
          <>
            {actWords(entry.act, language)}{' '}
            <span className="small ink3">{t('audit.entry', { sequence: formatCount(entry.sequence) })}</span>
          </>
        )
      }
    >
      {entry && <Entry entry={entry} />}
    </Drawer>
  );
}

function Entry({ entry }: { entry: AuditPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('audit.at'), <span title={entry.at}>{formatMoment(entry.at, language)}</span>],
    [t('audit.who'), `${entry.actorLabel} · ${t(`audit.actors.${entry.actorKind}`)}`],
    [t('audit.act'), <code>{entry.act}</code>],
    [
      t('audit.what'),
      <span className="msg">{`${recordWords(entry.recordKind, language)} ${entry.recordId}`}</span>,
    ],
    [t('audit.office'), nameOf(entry.orgPath)],
    [t('audit.where'), entry.address ?? '–'],
    ...(entry.customerId === null ? [] : [[t('audit.customer'), entry.customerId] as const]),
    ...(entry.reason === '' ? [] : [[t('audit.reason'), entry.reason] as const]),
    [t('audit.service'), entry.service],
    [t('audit.correlation'), <code className="msg">{entry.correlationId}</code>],
    [t('audit.hash'), <code className="msg">{entry.hash}</code>],
  ];
  return (
    <div className="stack">
      <dl className="facts flat">
        {facts.map(([name, value]) => [
          <dt key={`${name} t`}>{name}</dt>,
          <dd key={`${name} d`}>{value}</dd>,
        ])}
      </dl>
      {entry.detailsErased ? <Alert type="info" title={t('audit.erased')} /> : <Changes entry={entry} />}
    </div>
  );
}

function Changes({ entry }: { entry: AuditPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const rows = changeRows(entry.before, entry.after);
  if (rows.length === 0) return <p className="ink3">{t('audit.nothing')}</p>;
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{t('audit.field')}</th>
          <th scope="col">{t('audit.before')}</th>
          <th scope="col">{t('audit.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, before, after, isChanged }) => (
          <tr key={field} className={isChanged ? 'changed' : ''}>
            <th scope="row">{field}</th>
            <td>{before ?? '–'}</td>
            <td>{after ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
