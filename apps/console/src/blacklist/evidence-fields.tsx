import { Icon } from '@evergreen/web';
import { Button, Form, Input, Upload } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface EvidenceFieldsProps {
  readonly file: File | undefined;
  onPick(file: File | undefined): void;
}

/** What speaks for an entry, with a file or without. The text is called `evidence`. */
export function EvidenceFields({ file, onPick }: EvidenceFieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="evidence"
        label={t('blacklist.evidenceText')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('blacklist.wordsMissing') }]}
      >
        <Input.TextArea maxLength={2000} rows={3} />
      </Form.Item>
      <Form.Item label={t('blacklist.evidenceFile')}>
        {file === undefined ? (
          <Upload
            showUploadList={false}
            beforeUpload={(picked) => {
              onPick(picked);
              return false;
            }}
          >
            <Button icon={<Icon name="upload" size="s" />}>{t('blacklist.chooseFile')}</Button>
          </Upload>
        ) : (
          <div className="picked">
            <Icon name="document" />
            <span className="grow">{file.name}</span>
            <Button
              type="text"
              size="small"
              aria-label={t('blacklist.removeFile')}
              icon={<Icon name="cross" size="s" />}
              onClick={() => onPick(undefined)}
            />
          </div>
        )}
      </Form.Item>
    </>
  );
}
