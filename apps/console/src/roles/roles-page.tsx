import { Icon } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RolesDocument } from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { roleOrder } from './role-names.ts';
import { rightRows, type RightRow } from './role-table.ts';

const subjects = [
  'Organisation',
  'Staff',
  'Training',
  'Session',
  'AuditEntry',
  'Customer',
  'PersonalData',
  'DataRequest',
  'Notice',
  'Consent',
  'NoticeTemplate',
  'Import',
  'NoClaimRun',
  'Standing',
  'Warning',
  'EvaluationRules',
  'Evaluation',
  'Insight',
  'Ledger',
  'Finance',
  'Award',
  'Programme',
  'MemberTier',
  'Benefit',
  'MemberFact',
] as const;

/** What each role may do: the very table the server decides by. */
export default function RolesPage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: RolesDocument });
  const rows = rightRows(data?.roles ?? []);
  return (
    <>
      <PageHead title={t('roles.title')} sub={t('roles.sub')} />
      <Panel title={t('roles.table')} note={t('roles.legend')}>
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={rows.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'key', title: t('roles.none'), hint: t('roles.noneHint') }}
        >
          <Rights rows={rows} />
        </TableState>
      </Panel>
    </>
  );
}

function Rights({ rows }: { rows: readonly RightRow[] }): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  return (
    // Can be scrolled by keyboard as well: nothing in it takes the focus.
    <div className="matrix" role="region" aria-label={t('roles.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('roles.right')}</th>
            {roleOrder.map((role) => (
              <th key={role} scope="col">
                {web(`staffRoles.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ right, subject, isFirst, held }) => (
            <tr key={right} className={isFirst ? 'first' : ''}>
              <th scope="row">
                {isFirst && <SubjectName subject={subject} />}
                {t(`right.${right}`)}
              </th>
              {roleOrder.map((role) => (
                <td key={role}>
                  <Mark held={held.get(role)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SubjectName({ subject }: { subject: string }): ReactElement | null {
  const { t } = useTranslation();
  const known = subjects.find((each) => each === subject);
  return known === undefined ? null : <div className="small ink3">{t(`roles.subjects.${known}`)}</div>;
}

function Mark({ held }: { held: 'office' | 'company' | undefined }): ReactElement {
  const { t } = useTranslation();
  if (held === undefined)
    return (
      <span className="ink3">
        <span aria-hidden="true">–</span>
        <span className="sr">{t('roles.no')}</span>
      </span>
    );
  return (
    <span className="acc mark">
      <Icon name="check" size="m" />
      <span className="sr">{t('roles.yes')}</span>
      {held === 'company' && <span className="small ink3">{t('roles.company')}</span>}
    </span>
  );
}
