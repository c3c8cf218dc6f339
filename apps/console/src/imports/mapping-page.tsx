import { Icon, shownError, useKeyedMutation, type ShownError } from '@evergreen/web';
import { Button, Form, Input, Select, Upload } from 'antd';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import {
  PreviewMappingDocument,
  SaveMappingDocument,
  StartImportDocument,
  type PreviewMappingQuery,
} from '../graphql.gen.ts';
import { Act, PageHead, Panel, Refusal } from '../page-parts.tsx';
import {
  definitionOf,
  editableKinds,
  emptyDraft,
  guessed,
  type EditableKind,
  type MappingDraft,
} from './mapping-draft.ts';
import { MappingFields } from './mapping-fields.tsx';
import { MappingPreview } from './mapping-preview.tsx';
import { UploadFailed, uploadFile } from './upload-file.ts';

type Preview = PreviewMappingQuery['previewMapping'];

interface Sample {
  readonly fileId: string;
  readonly fileName: string;
}

/** A new mapping profile: from the header of a file, by what its first rows become, to a dry run. */
export default function MappingPage(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useClient();
  const [draft, setDraft] = useState<MappingDraft>(emptyDraft);
  const [sample, setSample] = useState<Sample>();
  const [columns, setColumns] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<Preview>();
  const [error, setError] = useState<ShownError>();
  const [isBusy, setBusy] = useState(false);
  const leaving = useRef(new AbortController());
  const { send: save, renew, error: refused } = useKeyedMutation(SaveMappingDocument);
  const { send: start } = useKeyedMutation(StartImportDocument);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  useEffect(renew, [renew, draft]);

  const look = async (fileId: string, definition: string | null): Promise<Preview | undefined> => {
    const { delimiter, encoding } = draft;
    const input = { fileId, delimiter, encoding: encoding === '' ? null : encoding, definition };
    const answer = await client
      .query(PreviewMappingDocument, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    if (answer.error) setError(shownError(answer.error));
    return answer.data?.previewMapping;
  };
  const busy = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof UploadFailed)) throw failure;
      setError(failure.shown);
    } finally {
      setBusy(false);
    }
  };
  const pick = (file: File): Promise<void> =>
    busy(async () => {
      const fileId = await uploadFile(file, () => undefined, leaving.current.signal);
      const seen = await look(fileId, null);
      if (!seen) return;
      setSample({ fileId, fileName: file.name });
      setColumns(seen.columns);
      setDraft(guessed(draft, seen.columns));
      setPreview(undefined);
    });
  const definition = (): string => JSON.stringify(definitionOf(draft, columns));
  const show = (): Promise<void> =>
    busy(async () => {
      if (sample) setPreview(await look(sample.fileId, definition()));
    });
  const keep = (): Promise<void> =>
    busy(async () => {
      if (!sample) return;
      const saved = await save((key) => ({ input: { key, definition: definition() } }));
      if (!saved) return;
      const { id, version } = saved.saveMapping;
      const order = { ...sample, profileId: id, dry: true, key: `${id}-${version}-${sample.fileId}` };
      const started = await start(() => ({ input: order }));
      if (started) void navigate(`/imports/${started.startImport.id}`);
    });
  const change = (more: Partial<MappingDraft>): void => setDraft({ ...draft, ...more });
  return (
    <>
      <PageHead
        title={t('mapping.title')}
        sub={t('mapping.sub')}
        back={{ to: '/imports', label: t('import.back') }}
      />
      <Panel title={t('mapping.file')}>
        <Form layout="vertical" className="pb start" requiredMark={false}>
          <Facts draft={draft} onChange={change} />
          <Act right="Import.manage">
            {(isDisabled) => (
              <Upload
                accept=".csv,.gz,.xlsx"
                showUploadList={false}
                disabled={isDisabled || isBusy}
                beforeUpload={(file) => {
                  void pick(file);
                  return false;
                }}
              >
                <Button disabled={isDisabled} loading={isBusy} icon={<Icon name="upload" size="s" />}>
                  {sample?.fileName ?? t('mapping.pick')}
                </Button>
              </Upload>
            )}
          </Act>
        </Form>
      </Panel>
      {sample && (
        <Panel
          title={t('mapping.fields')}
          acts={<Steps isBusy={isBusy} onShow={() => void show()} onKeep={() => void keep()} />}
        >
          <MappingFields draft={draft} columns={columns} onChange={change} />
        </Panel>
      )}
      <Refusal error={error ?? (refused && shownError(refused))} />
      {preview && <MappingPreview preview={preview} />}
    </>
  );
}

interface StepsProps {
  readonly isBusy: boolean;
  readonly onShow: () => void;
  readonly onKeep: () => void;
}

function Steps({ isBusy, onShow, onKeep }: StepsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Button size="small" loading={isBusy} onClick={onShow}>
        {t('mapping.show')}
      </Button>
      <Act right="Import.manage">
        {(isDisabled) => (
          <Button size="small" type="primary" disabled={isDisabled} loading={isBusy} onClick={onKeep}>
            {t('mapping.save')}
          </Button>
        )}
      </Act>
    </>
  );
}

function Facts({
  draft,
  onChange,
}: {
  draft: MappingDraft;
  onChange: (more: Partial<MappingDraft>) => void;
}): ReactElement {
  const { t } = useTranslation();
  const text = (name: 'id' | 'nameZh' | 'nameEn' | 'source'): ReactNode => (
    <Form.Item label={t(`mapping.${name}`)} htmlFor={`mapping-${name}`}>
      <Input
        id={`mapping-${name}`}
        value={draft[name]}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
    </Form.Item>
  );
  return (
    <>
      {text('id')}
      {text('nameZh')}
      {text('nameEn')}
      {text('source')}
      <Form.Item label={t('mapping.kind')} htmlFor="mapping-kind">
        <Select<EditableKind>
          id="mapping-kind"
          value={draft.kind}
          onChange={(kind) => onChange({ kind, fields: {}, kept: [] })}
          options={editableKinds.map((value) => ({ value, label: t(`imports.rowIs.${value}`) }))}
        />
      </Form.Item>
      <Form.Item label={t('mapping.delimiter')} htmlFor="mapping-delimiter">
        <Select
          id="mapping-delimiter"
          value={draft.delimiter}
          onChange={(delimiter: string) => onChange({ delimiter })}
          options={[',', ';', '|', '\t'].map((value) => ({ value, label: value === '\t' ? 'Tab' : value }))}
        />
      </Form.Item>
      <Form.Item label={t('mapping.encoding')} htmlFor="mapping-encoding">
        <Select
          id="mapping-encoding"
          value={draft.encoding}
          onChange={(encoding: string) => onChange({ encoding })}
          options={[
            { value: '', label: t('mapping.found') },
            { value: 'utf-8', label: 'UTF-8' },
            { value: 'gb18030', label: 'GB18030' },
          ]}
        />
      </Form.Item>
    </>
  );
}
