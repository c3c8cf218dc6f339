import { EmptyState, ErrorState, shownError, useKeyedMutation } from '@evergreen/web';
import { App, Button, Form, Input, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  DraftSegmentDocument,
  SaveSegmentDocument,
  SegmentDocument,
  type SegmentVersionPartsFragment,
} from '../graphql.gen.ts';
import { PageHead, Panel, Refusal } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { Caught, RuleEditor, ruleInput, useWriting } from './rule-editor.tsx';

/** A segment being written: a new one, or another version. */
export default function SegmentEditorPage(): ReactElement {
  const { id } = useParams();
  return id === undefined ? <Editor id={undefined} newest={0} source={undefined} /> : <Existing id={id} />;
}

function Existing({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SegmentDocument,
    variables: { id, office: null },
    requestPolicy: 'network-only',
  });
  // What somebody is writing stays, whatever is read meanwhile.
  const [begun, setBegun] = useState<SegmentVersionPartsFragment>();
  const [newest, setNewest] = useState(0);
  const found = data?.segment;
  const source = found?.segment.draft ?? found?.segment.active;
  if (begun === undefined && found && source && !fetching) {
    setBegun(source);
    setNewest(Math.max(...found.versions.map(({ version }) => version)));
  }
  if (begun !== undefined) return <Editor id={id} newest={newest} source={begun} />;
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching) return <Skeleton active />;
  return <EmptyState icon="question" title={t('segments.unknown')} hint={t('segments.unknownHint')} />;
}

interface Names {
  readonly name: string;
  readonly description: string;
}

function Editor({
  id,
  newest,
  source,
}: {
  id: string | undefined;
  newest: number;
  source: SegmentVersionPartsFragment | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [form] = Form.useForm<Names>();
  const { writing, preview, change } = useWriting(source);
  const drafting = useKeyedMutation(DraftSegmentDocument);
  const [saving, save] = useMutation(SaveSegmentDocument);
  const { name = '', description = '' } = source ?? {};
  const store = async (isSaved: boolean): Promise<void> => {
    const names = await form.validateFields().catch(() => undefined);
    const rule = ruleInput(writing);
    if (names === undefined || rule === undefined) return;
    const order = { segmentId: id ?? null, basedOn: newest, ...names, rule };
    const data = await drafting.send((key) => ({ input: { key, ...order } }), types);
    if (!data) return;
    const { id: segmentId } = data.draftSegment;
    if (isSaved) {
      const answer = await save({ id: segmentId, version: newest + 1 }, types);
      if (answer.data) void message.success(t('segments.saved', { version: newest + 1 }));
    } else {
      void message.success(t('segments.stored'));
    }
    void navigate(scoped(`/segments/${segmentId}`));
  };
  const isReady = preview?.text != null;
  const error = drafting.error ?? saving.error;
  const back =
    id === undefined
      ? { to: '/segments', label: t('segments.back') }
      : { to: `/segments/${id}`, label: name };
  return (
    <>
      <PageHead title={t(id === undefined ? 'segments.newTitle' : 'segments.editTitle')} back={back} />
      <div className="split">
        <Panel title={t('segments.rule')}>
          <div className="pb">
            <Form<Names>
              form={form}
              layout="vertical"
              requiredMark={false}
              initialValues={{ name, description }}
              scrollToFirstError={{ focus: true }}
            >
              <Form.Item
                name="name"
                label={t('segments.name')}
                rules={[{ required: true, whitespace: true, message: t('segments.nameMissing') }]}
              >
                <Input maxLength={80} autoComplete="off" />
              </Form.Item>
              <Form.Item name="description" label={t('segments.description')}>
                <Input.TextArea maxLength={1_000} rows={2} />
              </Form.Item>
            </Form>
            <RuleEditor writing={writing} preview={preview} onChange={change} />
            <Refusal error={error && shownError(error)} />
            <div className="acts end">
              <Button onClick={() => void navigate(scoped(back.to))}>{t('segments.cancel')}</Button>
              <Button loading={drafting.fetching} disabled={!isReady} onClick={() => void store(false)}>
                {t('segments.store')}
              </Button>
              <Button
                type="primary"
                loading={drafting.fetching || saving.fetching}
                disabled={!isReady}
                onClick={() => void store(true)}
              >
                {t('segments.storeAndSave')}
              </Button>
            </div>
          </div>
        </Panel>
        <Caught preview={preview} />
      </div>
    </>
  );
}

const types = { additionalTypenames: ['Segment', 'SegmentList', 'SegmentDetails', 'SegmentVersion'] };
