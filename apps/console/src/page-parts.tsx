import { Icon, useErrorWords, useLanguage, type ShownError } from '@evergreen/web';
import { formatMoment, type Language } from '@evergreen/web/format';
import { Alert, Tooltip } from 'antd';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Right } from './access/rights.ts';
import { useScoped } from './use-url-state.ts';
import { useMay } from './viewer.ts';

/** Names the page in the browser's tab. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const app = t('title');
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);
}

interface PageHeadProps {
  readonly title: string;
  /** What the browser's tab says, where it is not the title. */
  readonly tab?: string;
  readonly sub?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
  readonly acts?: ReactNode;
}

/** Name of the page, what it is about, and what can be done with it. */
export function PageHead({ title, tab = title, sub, back, acts }: PageHeadProps): ReactElement {
  usePageTitle(tab);
  const scoped = useScoped();
  return (
    <div className="d-head">
      <div className="grow">
        {back && (
          <Link className="d-back" to={scoped(back.to)}>
            <Icon name="left" size="s" />
            {back.label}
          </Link>
        )}
        <h1 className="h1">{title}</h1>
        {sub !== undefined && <div className="small ink3 d-sub">{sub}</div>}
      </div>
      {acts !== undefined && acts !== false && <div className="d-acts">{acts}</div>}
    </div>
  );
}

/** A card with a head, as all sections of a page are. */
export function Panel({
  title,
  note,
  acts,
  children,
}: {
  title: string;
  note?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
}): ReactElement {
  return (
    <section className="card panel">
      <div className="ph">
        <h2 className="h3">{title}</h2>
        {note !== undefined && <span className="small ink3">{note}</span>}
        <span className="grow" />
        {acts}
      </div>
      {children}
    </section>
  );
}

/** Says what went wrong with an act; the form keeps what was entered. */
export function Refusal({ error: shown }: { error: ShownError | undefined }): ReactElement {
  const { t } = useTranslation('web');
  const words = useErrorWords();
  return (
    <div role="alert">
      {shown && (
        <Alert
          // What surrounds it is read out; twice would be too much.
          role="presentation"
          type="error"
          showIcon
          icon={<Icon name="alert" size="m" />}
          title={words(shown).title}
          description={
            <>
              {words(shown).hint}
              {shown.fields.map(({ field, problem }) => (
                <div key={field}>
                  {field}: {problem}
                </div>
              ))}
              {shown.correlationId !== undefined && (
                <div className="small ink3">{t('code', { code: shown.correlationId })}</div>
              )}
            </>
          }
        />
      )}
    </div>
  );
}

/** Wraps an act: who may only look sees it, disabled, with the reason. */
export function Act({
  right,
  children,
  reason,
}: {
  right: Right;
  children: (isDisabled: boolean) => ReactElement;
  reason?: string | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const why = may(right) ? reason : t('readOnly');
  if (why === undefined) return children(false);
  return (
    <Tooltip title={why}>
      <span className="act" tabIndex={0}>
        {children(true)}
        <span className="sr">{why}</span>
      </span>
    </Tooltip>
  );
}

/** Dry or real, the difference that matters most. */
export function ModeChip({ dry }: { dry: boolean }): ReactElement {
  const { t } = useTranslation();
  return <span className={dry ? 'chip line' : 'chip ok'}>{t(dry ? 'dry' : 'real')}</span>;
}

/** The name of something that is named in both languages. */
export function named(of: { readonly nameZh: string; readonly nameEn: string }, language: Language): string {
  return language === 'en' ? of.nameEn : of.nameZh;
}

/** Who started something and when: a member of staff by number, the schedule or the operator's command by name. */
export function StartedBy({ startedBy, at }: { startedBy: string; at: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const who = startedBy === 'schedule' || startedBy === 'operator' ? t(`starters.${startedBy}`) : startedBy;
  return (
    <>
      {formatMoment(at, language)} · {who}
    </>
  );
}
