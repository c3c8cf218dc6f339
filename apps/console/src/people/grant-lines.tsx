import { Icon } from '@evergreen/web';
import { Button, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { isRight } from '../access/rights.ts';
import { RolesDocument, type StaffRole } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { roleOrder } from '../roles/role-names.ts';
import { lineProblems, type GrantLine } from './grant-rules.ts';
import { OfficeSelect } from './office-select.tsx';

interface GrantLinesProps {
  readonly lines: readonly GrantLine[];
  readonly mayManageAt: (orgPath: string) => boolean;
  onChange(lines: readonly GrantLine[]): void;
}

/** Role and office, one pair a line. */
export function GrantLines({ lines, mayManageAt, onChange }: GrantLinesProps): ReactElement {
  const { t } = useTranslation();
  const problems = lineProblems(lines);
  const put = (at: number, line: GrantLine): void =>
    onChange(lines.map((was, index) => (index === at ? line : was)));
  return (
    <div className="stack">
      {lines.map((line, at) => (
        <Line
          // Lines have no name of their own: they are what they are by their place.
          key={at}
          line={line}
          problem={problems[at]}
          mayManageAt={mayManageAt}
          onChange={(changed) => put(at, changed)}
          onRemove={() => onChange(lines.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button
          size="small"
          icon={<Icon name="plus" size="s" />}
          onClick={() => onChange([...lines, { role: undefined, orgPath: undefined, isLocked: false }])}
        >
          {t('grants.add')}
        </Button>
      </div>
    </div>
  );
}

interface LineProps {
  readonly line: GrantLine;
  readonly problem: ReturnType<typeof lineProblems>[number];
  readonly mayManageAt: (orgPath: string) => boolean;
  onChange(line: GrantLine): void;
  onRemove(): void;
}

function Line({ line, problem, mayManageAt, onChange, onRemove }: LineProps): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { nameOf } = useOffices();
  const { role, orgPath, isLocked } = line;
  const companyOnly = useCompanyOnly(role, orgPath);
  const name = role === undefined ? '' : web(`staffRoles.${role}`);
  return (
    <div className="grant-line">
      <Select
        aria-label={t('grants.role')}
        placeholder={t('grants.role')}
        value={role ?? null}
        disabled={isLocked}
        {...(problem === 'doubled' && { status: 'error' as const })}
        options={roleOrder.map((value) => ({ value, label: web(`staffRoles.${value}`) }))}
        onChange={(chosen: StaffRole) => onChange({ ...line, role: chosen })}
      />
      <OfficeSelect
        label={t('grants.office')}
        value={orgPath}
        mayChoose={mayManageAt}
        isDisabled={isLocked}
        isFaulty={problem === 'doubled'}
        onChange={(chosen) => onChange({ ...line, orgPath: chosen })}
      />
      <Button
        type="text"
        disabled={isLocked}
        aria-label={t('grants.remove', { role: name, office: orgPath === undefined ? '' : nameOf(orgPath) })}
        icon={<Icon name="cross" size="s" />}
        onClick={onRemove}
      />
      {(isLocked || problem !== undefined) && (
        <div className={isLocked || problem === 'incomplete' ? 'small ink3' : 'small warn'} role="status">
          {isLocked ? t('grants.locked') : problem !== undefined && t(`grants.problems.${problem}`)}
        </div>
      )}
      {companyOnly !== undefined && (
        <div className="small ink3">{t('grants.companyOnly', { rights: companyOnly })}</div>
      )}
    </div>
  );
}

/** Rights of the role that do not hold below head office, in words; undefined where all of them hold. */
function useCompanyOnly(role: StaffRole | undefined, orgPath: string | undefined): string | undefined {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: RolesDocument });
  if (role === undefined || orgPath === undefined || orgPath === '/') return undefined;
  const rights = data?.roles
    .find((each) => each.role === role)
    ?.permissions.filter(({ companyWide }) => companyWide)
    .map(({ subject, action }) => `${subject}.${action}`)
    .filter(isRight)
    .map((right) => t(`right.${right}`));
  return rights && rights.length > 0 ? rights.join(t('roles.comma')) : undefined;
}
