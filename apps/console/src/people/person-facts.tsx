import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { UpdateStaffDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Panel } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';
import { PersonFields } from './add-person.tsx';
import type { Person } from './person.ts';

interface Values {
  readonly name: string;
  readonly orgPath: string;
  readonly email?: string;
}

/** Name, number, office, e-mail, when they were last here. */
export function PersonFacts({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { nameOf } = useOffices();
  const [isEditing, setEditing] = useState(false);
  const { staffNumber, name, orgPath, email, lastSeenAt } = person;
  return (
    <Panel
      title={t('person.facts')}
      acts={
        may('Staff.manage', orgPath) && (
          <Button type="link" size="small" onClick={() => setEditing(true)}>
            {t('person.edit')}
          </Button>
        )
      }
    >
      <dl className="facts">
        <dt>{t('people.number')}</dt>
        <dd>{staffNumber}</dd>
        <dt>{t('people.name')}</dt>
        <dd>{name}</dd>
        <dt>{t('people.office')}</dt>
        <dd>{nameOf(orgPath)}</dd>
        {may('Staff.arrange', orgPath) && (
          <>
            <dt>{t('people.email')}</dt>
            <dd>{email === '' ? <span className="ink3">{t('person.noEmail')}</span> : email}</dd>
          </>
        )}
        <dt>{t('people.seen')}</dt>
        <dd>{lastSeenAt === null ? t('people.never') : formatMoment(lastSeenAt, language)}</dd>
      </dl>
      {isEditing && <EditPerson person={person} onClose={() => setEditing(false)} />}
    </Panel>
  );
}

function EditPerson({ person, onClose }: { person: Person; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, update] = useMutation(UpdateStaffDocument);
  const send = async ({ name, orgPath, email = '' }: Values): Promise<void> => {
    const { id, version } = person;
    const { data } = await update({
      input: { id, version, name: name.trim(), orgPath, email: email.trim() },
    });
    if (data) onClose();
  };
  return (
    <FormDialog<Values>
      title={t('person.editTitle', { name: person.name })}
      submit={t('person.editSubmit')}
      isBusy={fetching}
      error={error}
      initial={{ name: person.name, orgPath: person.orgPath, email: person.email }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <PersonFields />
    </FormDialog>
  );
}
