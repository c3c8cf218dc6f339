import { shownError } from '@evergreen/web';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SetGrantsDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { useMay, useViewer } from '../viewer.ts';
import { GrantChips } from './grant-chips.tsx';
import { GrantLines } from './grant-lines.tsx';
import { grantChanges, grantsOf, lineProblems, linesOf } from './grant-rules.ts';
import type { Person } from './person.ts';

/** The roles of a person, and their editor for whoever manages people there. */
export function GrantsPanel({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const viewer = useViewer();
  const [isEditing, setEditing] = useState(false);
  const isSelf = person.id === viewer.accountId;
  const mayManage = may('Staff.manage', person.orgPath);
  const isNothing = person.grants.length === 0 && person.deputyGrants.length === 0;
  return (
    <Panel
      title={t('grants.title')}
      note={isSelf && mayManage ? t('grants.own') : undefined}
      acts={
        mayManage &&
        !isSelf &&
        !isEditing && (
          <Button type="link" size="small" onClick={() => setEditing(true)}>
            {t('grants.edit')}
          </Button>
        )
      }
    >
      <div className="pb">
        {isEditing ? (
          <GrantsEditor key={person.version} person={person} onDone={() => setEditing(false)} />
        ) : isNothing ? (
          <p className="ink3">{t('grants.none')}</p>
        ) : (
          <GrantChips grants={person.grants} deputyGrants={person.deputyGrants} />
        )}
      </div>
    </Panel>
  );
}

function GrantsEditor({ person, onDone }: { person: Person; onDone: () => void }): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const may = useMay();
  const { nameOf } = useOffices();
  const mayManageAt = (orgPath: string): boolean => may('Staff.manage', orgPath);
  const [lines, setLines] = useState(() => linesOf(person.grants, mayManageAt));
  const [{ fetching, error }, set] = useMutation(SetGrantsDocument);
  const { added, removed } = grantChanges(person.grants, grantsOf(lines));
  const inWords = (grants: typeof added): string =>
    grants
      .map(({ role, orgPath }) =>
        t('grants.one', { role: web(`staffRoles.${role}`), office: nameOf(orgPath) }),
      )
      .join(t('roles.comma'));
  const isChanged = added.length + removed.length > 0;
  const hasProblem = lineProblems(lines).some((problem) => problem !== undefined);
  const save = async (): Promise<void> => {
    const { data } = await set({ id: person.id, grants: grantsOf(lines), version: person.version });
    if (data) onDone();
  };
  return (
    <div className="stack">
      <GrantLines lines={lines} onChange={setLines} mayManageAt={mayManageAt} />
      <div role="status" className="small">
        {!isChanged && <span className="ink3">{t('grants.unchanged')}</span>}
        {added.length > 0 && <div>{t('grants.added', { list: inWords(added) })}</div>}
        {removed.length > 0 && <div className="warn">{t('grants.removed', { list: inWords(removed) })}</div>}
        {isChanged && <div className="ink3">{t('grants.effect')}</div>}
      </div>
      <Refusal error={error && shownError(error)} />
      <div className="acts">
        <Button
          type="primary"
          disabled={!isChanged || hasProblem}
          loading={fetching}
          onClick={() => void save()}
        >
          {t('grants.save')}
        </Button>
        <Button onClick={onDone}>{t('dialog.cancel')}</Button>
      </div>
    </div>
  );
}
