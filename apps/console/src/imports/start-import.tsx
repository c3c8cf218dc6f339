import { Icon, shownError, useKeyedMutation, useLanguage, type ShownError } from '@evergreen/web';
import { formatBytes } from '@evergreen/web/format';
import { Button, Form, Progress, Select, Switch, Upload } from 'antd';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ProfilesDocument, StartImportDocument, type ProfilesQuery } from '../graphql.gen.ts';
import { Act, named, Refusal } from '../page-parts.tsx';
import { profileColumns } from './profile-columns.ts';
import { UploadFailed, uploadFile } from './upload-file.ts';

/** A file, a profile, dry or real. The file goes up first; then the import starts and has a page of its own. */
export function StartImport(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [{ data, error: profilesError }] = useQuery({ query: ProfilesDocument });
  const { send: start, renew, error: refused } = useKeyedMutation(StartImportDocument);
  const [file, setFile] = useState<File>();
  // A mended file comes with the profile it was refused under.
  const [search] = useSearchParams();
  const [profileId, setProfileId] = useState<string | undefined>(search.get('profile') ?? undefined);
  const [dry, setDry] = useState(true);
  const [sent, setSent] = useState<number>();
  const [error, setError] = useState<ShownError>();
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  // Anything else about it is another import.
  useEffect(renew, [renew, file, profileId, dry]);

  const profile = data?.mappingProfiles.find(({ id }) => id === profileId);
  const missing = !file ? t('imports.missingFile') : !profileId ? t('imports.missingProfile') : undefined;
  // What was refused before is not said of what is on its way.
  const problem = (sent === undefined ? refused : undefined) ?? profilesError;
  const go = async (): Promise<void> => {
    if (!file || profileId === undefined) return;
    setError(undefined);
    setSent(0);
    try {
      const fileId = await uploadFile(file, setSent, leaving.current.signal);
      const order = { fileId, fileName: file.name, profileId, dry };
      const data = await start((key) => ({ input: { key, ...order } }));
      if (data) void navigate(`/imports/${data.startImport.id}`);
    } catch (failure) {
      if (!(failure instanceof UploadFailed)) throw failure;
      setError(failure.shown);
    } finally {
      setSent(undefined);
    }
  };
  return (
    <Form layout="vertical" className="pb start" requiredMark={false} onFinish={() => void go()}>
      <Form.Item label={t('imports.file')}>
        <PickFile file={file} onPick={setFile} isBusy={sent !== undefined} />
      </Form.Item>
      <Form.Item label={t('imports.profile')} htmlFor="profile">
        <Select
          id="profile"
          placeholder={t('imports.profilePick')}
          value={profileId ?? null}
          onChange={(id: string) => setProfileId(id)}
          loading={!data && !profilesError}
          options={(data?.mappingProfiles ?? []).map((known) => ({
            value: known.id,
            label: named(known, language),
          }))}
        />
        {profile && <ProfileWords profile={profile} />}
      </Form.Item>
      <Form.Item>
        <label className="row" style={{ gap: 8 }}>
          <Switch size="small" checked={dry} onChange={setDry} />
          <span className="b">{t('imports.dry')}</span>
        </label>
        <div className="small ink3">{t(dry ? 'imports.dryHint' : 'imports.realHint')}</div>
      </Form.Item>
      <Refusal error={error ?? (problem && shownError(problem))} />
      {sent !== undefined && file && (
        <div role="status">
          <Progress percent={Math.round((sent / Math.max(1, file.size)) * 100)} size="small" />
          <div className="small ink3">
            {t('imports.uploading', { done: formatBytes(sent), total: formatBytes(file.size) })}
          </div>
        </div>
      )}
      <Act right="Import.manage" reason={missing}>
        {(isDisabled) => (
          <Button type="primary" htmlType="submit" block disabled={isDisabled} loading={sent !== undefined}>
            {t(dry ? 'imports.goDry' : 'imports.goReal')}
          </Button>
        )}
      </Act>
      {missing !== undefined && (
        <div className="missing" aria-hidden="true">
          {missing}
        </div>
      )}
    </Form>
  );
}

function PickFile({
  file,
  onPick,
  isBusy,
}: {
  file: File | undefined;
  onPick: (file: File | undefined) => void;
  isBusy: boolean;
}): ReactElement {
  const { t } = useTranslation();
  if (file) {
    return (
      <div className="picked">
        <Icon name="document" />
        <span className="grow">
          {file.name} <span className="small ink3 nowrap">{formatBytes(file.size)}</span>
        </span>
        <Button
          type="text"
          size="small"
          disabled={isBusy}
          aria-label={t('imports.remove')}
          icon={<Icon name="cross" size="s" />}
          onClick={() => onPick(undefined)}
        />
      </div>
    );
  }
  return (
    <Upload.Dragger
      accept=".csv,.gz,.xlsx,text/csv,application/gzip"
      showUploadList={false}
      maxCount={1}
      beforeUpload={(picked) => {
        onPick(picked);
        return false;
      }}
    >
      <Icon name="upload" size="l" />
      <div>{t('imports.drop')}</div>
      <div className="small ink3">{t('imports.dropHint')}</div>
    </Upload.Dragger>
  );
}

function ProfileWords({ profile }: { profile: ProfilesQuery['mappingProfiles'][number] }): ReactElement {
  const { t } = useTranslation();
  const { rowIs, required, optional } = profileColumns(profile.definition);
  return (
    <ul className="rules">
      {rowIs !== undefined && <li>{t(`imports.rowIs.${rowIs}`)}</li>}
      {required.length > 0 && <li>{t('imports.required', { columns: required.join(', ') })}</li>}
      {optional.length > 0 && <li>{t('imports.optional', { columns: optional.join(', ') })}</li>}
    </ul>
  );
}
