import { useLanguage } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Input } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RulePreviewDocument, type RuleInput, type RulePreviewQuery } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Panel } from '../page-parts.tsx';
import { useOffice } from '../use-url-state.ts';
import { segmentMessages } from './messages.ts';
import { Reasons } from './reasons.tsx';
import { RuleGroup } from './rule-form.tsx';
import { type GroupNode, isFilledIn, rootOf, treeOf } from './rule-tree.ts';
import { useFacts } from './use-facts.ts';

type Preview = RulePreviewQuery['rulePreview'];
type Problem = Preview['problems'][number];

const pauseMs = 300;
const example = 'claims_12m >= 2 and next_expiry_on within next 30 days';

/** A rule being written: in fields or as text, whichever was touched last is what counts. */
interface Writing {
  readonly written: 'fields' | 'text';
  readonly root: GroupNode;
  readonly text: string;
}

/** A rule as it was kept; its fields follow from its text where it has no tree. */
interface RuleKept {
  readonly rule: string;
  readonly tree?: string;
}

function writingOf(kept: RuleKept | undefined): Writing {
  const written = kept !== undefined && kept.tree === undefined ? 'text' : 'fields';
  return { written, root: rootOf(kept?.tree), text: kept?.rule ?? '' };
}

/** Undefined while it is not filled in. */
export function ruleInput({ written, root, text }: Writing): RuleInput | undefined {
  if (written === 'text') return text.trim() === '' ? undefined : { text };
  return isFilledIn(root) ? { tree: treeOf(root) } : undefined;
}

/** What the rule says and catches, asked a moment after the last stroke; undefined until the answer fits. */
function usePreview(writing: Writing): Preview | undefined {
  const office = useOffice();
  const rule = ruleInput(writing);
  const typed = JSON.stringify(rule ?? {});
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const [{ data, stale, fetching }] = useQuery({
    query: RulePreviewDocument,
    variables: { rule: JSON.parse(asked) as RuleInput, office: office ?? null },
    pause: asked === '{}',
  });
  return rule !== undefined && asked === typed && !stale && !fetching ? data?.rulePreview : undefined;
}

/** A rule being written, with what it says: what is written in one form appears in the other once it can be read. */
export function useWriting(kept: RuleKept | undefined): {
  readonly writing: Writing;
  readonly preview: Preview | undefined;
  readonly change: (writing: Writing) => void;
} {
  const [writing, change] = useState(() => writingOf(kept));
  const preview = usePreview(writing);
  const [seen, setSeen] = useState(preview);
  if (preview !== undefined && preview !== seen) {
    setSeen(preview);
    if (writing.written === 'fields' && preview.text !== null) change({ ...writing, text: preview.text });
    if (writing.written === 'text' && preview.tree !== null)
      change({ ...writing, root: rootOf(preview.tree) });
  }
  return { writing, preview, change };
}

/** Fields and text side by side: what is written in one appears in the other once it can be read. */
export function RuleEditor({
  writing,
  preview,
  onChange,
}: {
  writing: Writing;
  preview: Preview | undefined;
  onChange: (writing: Writing) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="rule-pair">
      <div>
        <h3 className="h3">{t('segments.form')}</h3>
        <RuleGroup
          group={writing.root}
          onChange={(root) => onChange({ ...writing, written: 'fields', root })}
        />
      </div>
      <div>
        <h3 className="h3">
          <label htmlFor="rule-text">{t('segments.text')}</label>
        </h3>
        <Input.TextArea
          id="rule-text"
          className="rule-text"
          rows={7}
          maxLength={10_000}
          spellCheck={false}
          value={writing.text}
          onChange={({ target }) => onChange({ ...writing, written: 'text', text: target.value })}
        />
        <p className="small ink3">
          {t('segments.textHint')} {t('segments.textExample', { example })}
        </p>
        <div role="status">
          {preview !== undefined && preview.problems.length > 0 && (
            <Problems
              problems={preview.problems}
              text={writing.written === 'text' ? writing.text : undefined}
            />
          )}
          {preview?.text != null && <span className="chip ok">{t('segments.ready')}</span>}
        </div>
      </div>
    </div>
  );
}

function isProblem(code: string): code is keyof (typeof segmentMessages)['zh']['problem'] {
  return Object.hasOwn(segmentMessages.zh.problem, code);
}

function isType(type: string): type is keyof (typeof segmentMessages)['zh']['types'] {
  return Object.hasOwn(segmentMessages.zh.types, type);
}

function Problems({
  problems,
  text,
}: {
  problems: readonly Problem[];
  text: string | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { factOf, nameOf } = useFacts();
  return (
    <>
      <div className="b danger">{t('segments.problems')}</div>
      <ul className="problems">
        {problems.map(({ code, from, to, path, fact, type, problem }) => (
          <li key={`${code} ${path} ${from ?? ''}`}>
            {isProblem(code)
              ? t(`segments.problem.${code}`, {
                  fact: fact === null ? '' : factOf(fact) ? `${nameOf(fact)} (${fact})` : fact,
                  type: type !== null && isType(type) ? t(`segments.types.${type}`) : '',
                })
              : code}
            {from !== null && to !== null && text !== undefined && (
              <>
                {language === 'en' ? '. ' : '。'}
                {t('segments.atText', { from: from + 1, to })}
                {to > from && (
                  <>
                    {': '}
                    <code>{text.slice(from, to).slice(0, 60)}</code>
                  </>
                )}
              </>
            )}
            {language === 'en' && <div className="small ink3">{problem}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many the rule catches, and some of them. */
export function Caught({ preview }: { preview: Preview | undefined }): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const [shown, setShown] = useState(preview);
  // What was there stays readable until the next is there.
  if (preview !== undefined && preview !== shown) setShown(preview);
  const isThere = shown?.members != null;
  return (
    <Panel
      title={t('segments.count')}
      note={preview === undefined && isThere ? t('segments.counting') : undefined}
    >
      <div className="pb" aria-busy={preview === undefined} role="status">
        <div className="fig-v">
          {isThere
            ? t('segments.countOf', {
                members: formatCount(shown.members ?? 0),
                customers: formatCount(shown.customers ?? 0),
              })
            : '–'}
        </div>
      </div>
      {isThere && shown.sample.length > 0 && (
        <div className="pb">
          <h3 className="h3">{t('segments.sample')}</h3>
          <p className="small ink3">{t('segments.sampleHint')}</p>
          <ul className="rule-sample">
            {shown.sample.map(({ customerId, nameMasked, sourceRef, orgPath, because }) => (
              <li key={customerId}>
                <span className="b">{nameMasked === '' ? sourceRef : nameMasked}</span>{' '}
                <span className="small ink3">
                  {nameMasked !== '' && `${sourceRef} · `}
                  {nameOf(orgPath)}
                </span>
                <Reasons because={because} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
