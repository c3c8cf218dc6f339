import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { addDays, formatDay } from '@evergreen/web/format';
import { Alert, App, Button, Form, type FormInstance, Input, Skeleton } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  ChangeRulesDocumentDocument,
  MoveRulesDocumentDocument,
  type RulesDocumentKind,
  type RulesDocumentPartsFragment,
  RulesDocumentsDocument,
} from '../graphql.gen.ts';
import { PageHead, Panel, Refusal } from '../page-parts.tsx';
import { VersionActs } from '../rules-versions/version-acts.tsx';
import { StateChips } from '../rules-versions/version-list.tsx';
import { useMay } from '../viewer.ts';

type Version = RulesDocumentPartsFragment;

/** A kind of document as the page shows it: how it is read into a form, and what its fields are. */
export interface DocumentForm<Values extends object> {
  readonly kind: RulesDocumentKind;
  readonly back: { readonly to: string; readonly label: string };
  /** What holds from the version's day on. */
  readonly approveSub: (date: string) => string;
  readonly valuesOf: (definition: string) => Values;
  readonly definitionOf: (values: Values) => string;
  readonly fields: (form: FormInstance<Values & { effectiveFrom: string }>) => ReactNode;
}

/** One version of a document: what it says, in fields while it is a draft, and who decides. */
export function DocumentPage<Values extends object>({ of }: { of: DocumentForm<Values> }): ReactElement {
  const { t } = useTranslation();
  const { version: asked = '' } = useParams();
  const { kind, back } = of;
  const [{ data, error }, ask] = useQuery({
    query: RulesDocumentsDocument,
    variables: { kind },
    requestPolicy: 'cache-and-network',
  });
  const version = data?.rulesDocuments.find((each) => String(each.version) === asked);
  if (data && version) return <Loaded of={of} version={version} today={data.today} />;
  return (
    <>
      <PageHead title={back.label} back={back} />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton active />}
      {!error && data && (
        <EmptyState icon="question" title={t('versions.notFound')} hint={t('versions.notFoundHint')} />
      )}
    </>
  );
}

function Loaded<Values extends object>({
  of,
  version,
  today,
}: {
  of: DocumentForm<Values>;
  version: Version;
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { kind, back, approveSub } = of;
  const { state, revision, returnedBecause, effectiveFrom } = version;
  const date = formatDay(effectiveFrom, language);
  return (
    <>
      <PageHead
        title={t('versions.version', { version: version.version })}
        back={back}
        sub={
          <>
            <StateChips version={version} />
            {version.version > 1 && (
              <span>
                {t('versions.effective')} {date}
              </span>
            )}
          </>
        }
        acts={
          (state === 'DRAFT' || state === 'PROPOSED') && (
            <VersionActs
              version={version}
              mayDraft={may('Programme.draft')}
              document={MoveRulesDocumentDocument}
              variables={(act, reason) => ({ kind, version: version.version, revision, act, reason })}
              approveSub={approveSub(date)}
            />
          )
        }
      />
      {returnedBecause !== null && (
        <Alert type="warning" showIcon title={t('versions.returned', { reason: returnedBecause })} />
      )}
      <Edit key={revision} of={of} version={version} today={today} />
    </>
  );
}

/** The fields; of anything but one's own draft they are there to be read. */
function Edit<Values extends object>({
  of,
  version,
  today,
}: {
  of: DocumentForm<Values>;
  version: Version;
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const [form] = Form.useForm<Values & { effectiveFrom: string }>();
  const [{ fetching, error }, change] = useMutation(ChangeRulesDocumentDocument);
  const mayEdit = version.state === 'DRAFT' && may('Programme.draft');
  const { effectiveFrom, definition } = version;
  const save = async (values: Values & { effectiveFrom: string }): Promise<void> => {
    const place = { kind: of.kind, version: version.version, revision: version.revision };
    const { effectiveFrom: from, ...said } = values;
    const { data } = await change({
      ...{ ...place, effectiveFrom: from },
      definition: of.definitionOf(said as unknown as Values),
    });
    if (data) void message.success(t('versions.saved'));
  };
  return (
    <Panel title={t(mayEdit ? 'versions.edit' : 'versions.content')}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className="pb stack"
        disabled={!mayEdit}
        initialValues={{ ...of.valuesOf(definition), effectiveFrom }}
        onFinish={(values) => void save(values)}
      >
        {mayEdit && (
          <Form.Item name="effectiveFrom" label={t('versions.effective')}>
            <Input type="date" min={addDays(today, 1)} style={{ maxWidth: 200 }} />
          </Form.Item>
        )}
        {of.fields(form)}
        <Refusal error={error && shownError(error)} />
        {mayEdit && (
          <Button type="primary" htmlType="submit" loading={fetching}>
            {t('versions.save')}
          </Button>
        )}
      </Form>
    </Panel>
  );
}
