import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  NoticeTemplatePreviewDocument,
  type NoticeTemplatePreviewQuery,
  type TemplateWordsInput,
} from '../graphql.gen.ts';
import { noticeMessages } from './messages.ts';

type Preview = NoticeTemplatePreviewQuery['noticeTemplatePreview'];
type Problem = keyof (typeof noticeMessages)['zh']['template']['problem'];

const pauseMs = 300;

/** What the words read like, asked a moment after the last stroke; undefined until the answer fits the words. */
export function usePreview(template: string, words: TemplateWordsInput): Preview | undefined {
  const typed = JSON.stringify(words);
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const [{ data, stale, fetching }] = useQuery({
    query: NoticeTemplatePreviewDocument,
    variables: { template, words: JSON.parse(asked) as TemplateWordsInput },
  });
  return asked === typed && !stale && !fetching ? data?.noticeTemplatePreview : undefined;
}

function isProblem(code: string): code is Problem {
  return Object.hasOwn(noticeMessages.zh.template.problem, code);
}

/** Both languages with sample values, the length of the text message, and what has to be mended. */
export function TemplatePreview({ preview }: { preview: Preview | undefined }): ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState(preview);
  // What was there stays readable until the next is there.
  if (preview !== undefined && preview !== shown) setShown(preview);
  if (shown === undefined) return <div className="preview" aria-busy="true" />;
  const fieldWords = (field: string): string => {
    const [language, name] = field.split('.');
    if (field === 'channels') return t('desk.template.ways');
    const part = name === 'title' || name === 'sms' ? name : 'body';
    return `${t(language === 'en' ? 'desk.template.en' : 'desk.template.zh')} ${t(`desk.template.${part}`)}`;
  };
  return (
    <section className="preview" aria-label={t('desk.template.preview')} aria-busy={preview === undefined}>
      <h3 className="h3">{t('desk.template.preview')}</h3>
      <div className="pair">
        {(['zh', 'en'] as const).map((language) => {
          const { title, body, sms, smsCharacters, smsParts } = shown[language];
          return (
            <div key={language} lang={language === 'zh' ? 'zh-CN' : 'en'}>
              <div className="b">{title}</div>
              <p>{body}</p>
              <p className="sms">{sms}</p>
              <div className={smsParts > 1 ? 'small warn-t' : 'small ink3'}>
                {t('desk.template.parts', { count: smsParts, characters: smsCharacters })}
              </div>
            </div>
          );
        })}
      </div>
      <div role="status">
        {shown.problems.length > 0 ? (
          <>
            <div className="b">{t('desk.template.problems')}</div>
            <ul className="problems">
              {shown.problems.map(({ field, code, placeholder }) => (
                <li key={`${field} ${code} ${placeholder ?? ''}`}>
                  {isProblem(code)
                    ? t(`desk.template.problem.${code}`, {
                        field: fieldWords(field),
                        placeholder: `{${placeholder ?? ''}}`,
                      })
                    : code}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <span className="chip ok">{t('desk.template.ready')}</span>
        )}
      </div>
    </section>
  );
}
