import { useKeyedMutation } from '@evergreen/web';
import { Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../dialog.tsx';
import { CreateStaffDocument, type CreateStaffMutation } from '../graphql.gen.ts';
import { useOffice, useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { ActivationDialog } from './activation-dialog.tsx';
import { grantsOf, lineProblems, type GrantLine } from './grant-rules.ts';
import { GrantLines } from './grant-lines.tsx';
import { OfficeSelect } from './office-select.tsx';

interface Values {
  readonly staffNumber: string;
  readonly name: string;
  readonly orgPath: string;
  readonly email?: string;
}

/** Somebody new: number, name, office, roles; then the password for the first sign-in. */
export function AddPerson({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const office = useOffice();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [lines, setLines] = useState<readonly GrantLine[]>([]);
  const [made, setMade] = useState<CreateStaffMutation['createStaff']>();
  const { send: create, renew, fetching, error } = useKeyedMutation(CreateStaffDocument);
  const mayManageAt = (orgPath: string): boolean => may('Staff.manage', orgPath);
  const isReady = lineProblems(lines).every((problem) => problem === undefined);
  const send = async ({ staffNumber, name, orgPath, email = '' }: Values): Promise<void> => {
    const data = await create((key) => ({
      input: {
        key,
        staffNumber: staffNumber.trim(),
        name: name.trim(),
        orgPath,
        email: email.trim(),
        grants: grantsOf(lines),
      },
    }));
    if (data) setMade(data.createStaff);
  };
  if (made)
    return (
      <ActivationDialog
        name={made.staff.name}
        password={made.activationPassword}
        onClose={() => void navigate(scoped(`/people/${made.staff.id}`))}
      />
    );
  return (
    <FormDialog<Values>
      title={t('people.addTitle')}
      submit={t('people.addSubmit')}
      isBusy={fetching}
      error={error}
      width={600}
      isReady={isReady}
      {...(office !== undefined && mayManageAt(office) && { initial: { orgPath: office } })}
      onSubmit={(values) => {
        void send(values);
      }}
      onClose={onClose}
    >
      <PersonFields isNew />
      <Form.Item label={t('grants.title')}>
        <GrantLines
          lines={lines}
          onChange={(next) => {
            renew();
            setLines(next);
          }}
          mayManageAt={mayManageAt}
        />
      </Form.Item>
    </FormDialog>
  );
}

/** Number, name, office and e-mail of a person. */
export function PersonFields({ isNew = false }: { isNew?: boolean }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      <div className="two">
        {isNew && (
          <Form.Item
            name="staffNumber"
            label={t('people.number')}
            rules={[
              { required: true, pattern: /^\s*[\dA-Za-z-]{2,20}\s*$/, message: t('people.numberWrong') },
            ]}
          >
            <Input autoFocus maxLength={20} autoComplete="off" spellCheck={false} />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label={t('people.name')}
          rules={[{ required: true, whitespace: true, message: t('people.nameMissing') }]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="orgPath"
          label={t('people.office')}
          rules={[{ required: true, message: t('people.officeMissing') }]}
        >
          <OfficeSelect mayChoose={(orgPath) => may('Staff.manage', orgPath)} />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('people.email')}
          extra={t('people.emailHint')}
          rules={[{ type: 'email', message: t('people.emailWrong') }]}
        >
          <Input maxLength={200} autoComplete="off" inputMode="email" />
        </Form.Item>
      </div>
    </>
  );
}
