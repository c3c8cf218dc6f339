import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';

/** Roles with the office where they are held. */
export function GrantChips({
  grants,
  deputyGrants = [],
}: {
  grants: readonly GrantPartsFragment[];
  deputyGrants?: readonly GrantPartsFragment[];
}): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { nameOf } = useOffices();
  return (
    <ul className="chips">
      {grants.map(({ role, orgPath }) => (
        <li key={`${role} ${orgPath}`} className="chip">
          {web(`staffRoles.${role}`)}
          <span>{nameOf(orgPath)}</span>
        </li>
      ))}
      {deputyGrants.map(({ role, orgPath, forAccountId }) => (
        <li key={`${role} ${orgPath} ${forAccountId}`} className="chip info">
          {web(`staffRoles.${role}`)} {nameOf(orgPath)} · {t('leave.deputy')}
        </li>
      ))}
    </ul>
  );
}
