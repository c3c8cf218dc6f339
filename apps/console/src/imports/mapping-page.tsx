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
  missingIn,
  type EditableKind,
  type MappingDraft,
} from './mapping-draft.ts';
import { MappingFields } from './mapping-fields.tsx';
import { MappingPreview } from './mapping-preview.tsx';
import { UploadFailed, uploadFile } from './upload-file.ts';
import { useFieldWords } from './use-field-words.ts';

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
  const { busy, isBusy, error, setError } = useBusy();
  const leaving = useRef(new AbortController());
  const { send: save, renew, error: refused } = useKeyedMutation(SaveMappingDocument);
  const { send: start, error: notStarted } = useKeyedMutation(StartImportDocument);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  useEffect(renew, [renew, draft]);

  const look = async (
    { fileId }: Sample,
    { delimiter, encoding }: MappingDraft,
    definition: string | null,
  ): Promise<Preview | undefined> => {
    const input = { fileId, delimiter, encoding: encoding === '' ? null : encoding, definition };
    const answer = await client
      .query(PreviewMappingDocument, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    if (answer.error) setError(shownError(answer.error));
    return answer.data?.previewMapping;
  };
  const readColumns = async (of: Sample, by: MappingDraft): Promise<void> => {
    const seen = await look(of, by, null);
    if (!seen) return;
    setSample(of);
    setColumns(seen.columns);
    setDraft((now) => guessed(now, seen.columns));
    setPreview(undefined);
  };
  const pick = (file: File): Promise<void> =>
    busy(async () => {
      const fileId = await uploadFile(file, () => undefined, leaving.current.signal);
      await readColumns({ fileId, fileName: file.name }, draft);
    });
  const definition = (): string => JSON.stringify(definitionOf(draft, columns));
  const show = (): Promise<void> =>
    busy(async () => {
      if (sample) setPreview(await look(sample, draft, definition()));
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
  const change = (more: Partial<MappingDraft>): void => {
    const next = { ...draft, ...more };
    setDraft(more.kind === undefined ? next : guessed(next, columns));
    setPreview(undefined);
    // Read another way, the file has other columns.
    const isReadAnew = more.delimiter !== undefined || more.encoding !== undefined;
    if (sample && isReadAnew) void busy(() => readColumns(sample, next));
  };
  const problem = refused ?? notStarted;
  return (
    <>
      <PageHead
        title={t('mapping.title')}
        sub={t('mapping.sub')}
        back={{ to: '/imports', label: t('import.back') }}
      />
      <Panel title={t('mapping.file')}>
        <Form layout="vertical" className="pb start" requiredMark={false}>
          <Facts draft={draft} isBusy={isBusy} onChange={change} />
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
        <Panel title={t('mapping.fields')}>
          <MappingFields draft={draft} columns={columns} onChange={change} />
          <Steps
            missing={missingIn(draft)}
            isBusy={isBusy}
            onShow={() => void show()}
            onKeep={() => void keep()}
          />
        </Panel>
      )}
      <Refusal error={error ?? (isBusy || !problem ? undefined : shownError(problem))} />
      {preview && <MappingPreview preview={preview} />}
    </>
  );
}

interface Busy {
  readonly busy: (work: () => Promise<void>) => Promise<void>;
  readonly isBusy: boolean;
  readonly error: ShownError | undefined;
  readonly setError: (error: ShownError) => void;
}

/** One piece of work at a time, and what went wrong in the last one. */
function useBusy(): Busy {
  const [error, setError] = useState<ShownError>();
  const [isBusy, setBusy] = useState(false);
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
  return { busy, isBusy, error, setError };
}

interface StepsProps {
  /** Names of what is not there yet. */
  readonly missing: readonly string[];
  readonly isBusy: boolean;
  readonly onShow: () => void;
  readonly onKeep: () => void;
}

function Steps({ missing, isBusy, onShow, onKeep }: StepsProps): ReactElement {
  const { t } = useTranslation();
  const words = useFieldWords();
  const reason =
    missing.length === 0 ? undefined : t('mapping.missing', { names: missing.map(words).join(', ') });
  return (
    <div className="pb acts">
      <Act right="Import.manage" reason={reason}>
        {(isDisabled) => (
          <Button disabled={isDisabled} loading={isBusy} onClick={onShow}>
            {t('mapping.show')}
          </Button>
        )}
      </Act>
      <Act right="Import.manage" reason={reason}>
        {(isDisabled) => (
          <Button type="primary" disabled={isDisabled} loading={isBusy} onClick={onKeep}>
            {t('mapping.save')}
          </Button>
        )}
      </Act>
      {reason !== undefined && (
        <span className="small ink3" aria-hidden="true">
          {reason}
        </span>
      )}
    </div>
  );
}

function Facts({
  draft,
  isBusy,
  onChange,
}: {
  draft: MappingDraft;
  isBusy: boolean;
  onChange: (more: Partial<MappingDraft>) => void;
}): ReactElement {
  const { t } = useTranslation();
  const text = (name: 'id' | 'nameZh' | 'nameEn' | 'source'): ReactNode => (
    <Form.Item label={t(`mapping.${name}`)} htmlFor={`mapping-${name}`}>
      <Input
        id={`mapping-${name}`}
        value={draft[name]}
        placeholder={name === 'id' ? t('mapping.idHint') : undefined}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
    </Form.Item>
  );
  return (
    <div className="two">
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
          disabled={isBusy}
          onChange={(delimiter: string) => onChange({ delimiter })}
          options={[',', ';', '|', '\t'].map((value) => ({ value, label: value === '\t' ? 'Tab' : value }))}
        />
      </Form.Item>
      <Form.Item label={t('mapping.encoding')} htmlFor="mapping-encoding">
        <Select
          id="mapping-encoding"
          value={draft.encoding}
          disabled={isBusy}
          onChange={(encoding: string) => onChange({ encoding })}
          options={[
            { value: '', label: t('mapping.found') },
            { value: 'utf-8', label: 'UTF-8' },
            { value: 'gb18030', label: 'GB18030' },
          ]}
        />
      </Form.Item>
    </div>
  );
}
