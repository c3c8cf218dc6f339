import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { OpenOfficeDocument, RenameOfficeDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import type { Office } from './office-tree.ts';

interface Names {
  readonly nameZh: string;
  readonly nameEn: string;
}

function NameFields(): ReactElement {
  const { t } = useTranslation();
  const rules = [{ required: true, whitespace: true, message: t('organisation.nameMissing') }];
  return (
    <>
      <Form.Item name="nameZh" label={t('organisation.nameZh')} rules={rules}>
        <Input lang="zh-CN" maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="nameEn" label={t('organisation.nameEn')} rules={rules}>
        <Input lang="en" maxLength={80} autoComplete="off" />
      </Form.Item>
    </>
  );
}

/** A new office below another. */
export function OpenOfficeDialog({ parent, onClose }: { parent: Office; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { offices, nameOf } = useOffices();
  const [{ fetching, error }, open] = useMutation(OpenOfficeDocument);
  const send = async ({ code, nameZh, nameEn }: Names & { code: string }): Promise<void> => {
    const input = {
      parentPath: parent.orgPath,
      code: code.trim(),
      nameZh: nameZh.trim(),
      nameEn: nameEn.trim(),
    };
    if ((await open({ input })).data) onClose();
  };
  const pathOf = (code: string): string => `${parent.orgPath === '/' ? '' : parent.orgPath}/${code}`;
  return (
    <FormDialog<Names & { code: string }>
      title={t('organisation.openTitle', { name: nameOf(parent.orgPath) })}
      submit={t('organisation.openSubmit')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item
        name="code"
        label={t('organisation.code')}
        extra={t('organisation.codeHint')}
        validateFirst
        rules={[
          { required: true, pattern: /^\s*\d{2,12}\s*$/, message: t('organisation.codeWrong') },
          {
            validator: (_, code: string) =>
              offices.some(({ orgPath }) => orgPath === pathOf(code.trim()))
                ? Promise.reject(new Error(t('organisation.codeTaken')))
                : Promise.resolve(),
          },
        ]}
      >
        <Input autoFocus inputMode="numeric" maxLength={12} autoComplete="off" />
      </Form.Item>
      <NameFields />
    </FormDialog>
  );
}

/** Other names for an office; its code stays. */
export function RenameOfficeDialog({
  office,
  onClose,
}: {
  office: Office;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const [{ fetching, error }, rename] = useMutation(RenameOfficeDocument);
  const send = async ({ nameZh, nameEn }: Names): Promise<void> => {
    const { orgPath, version } = office;
    const input = { orgPath, version, nameZh: nameZh.trim(), nameEn: nameEn.trim() };
    if ((await rename({ input })).data) onClose();
  };
  return (
    <FormDialog<Names>
      title={t('organisation.renameTitle', { name: nameOf(office.orgPath) })}
      submit={t('organisation.renameSubmit')}
      isBusy={fetching}
      error={error}
      initial={{ nameZh: office.nameZh, nameEn: office.nameEn }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <NameFields />
    </FormDialog>
  );
}
