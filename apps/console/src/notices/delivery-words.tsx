import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryPartsFragment } from '../graphql.gen.ts';
import { noticeMessages } from './messages.ts';

type Template = keyof (typeof noticeMessages)['zh']['templates'];
type Reason = keyof (typeof noticeMessages)['zh']['reasons'];

export const knownTemplates = Object.keys(noticeMessages.zh.templates).filter(isTemplate);

function isTemplate(name: string): name is Template {
  return Object.hasOwn(noticeMessages.zh.templates, name);
}

function isReason(code: string): code is Reason {
  return Object.hasOwn(noticeMessages.zh.reasons, code);
}

/** The kind of a notice in words; one that is newer than this page is shown by its name. */
export function useTemplateWords(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => (isTemplate(name) ? t(`desk.templates.${name}`) : name);
}

const tones = { QUEUED: 'chip info', SENT: 'chip ok', FAILED: 'chip danger', DROPPED: 'chip' } as const;

/** How a message stands, with the reason or the time of the next try. */
export function DeliveryWords({ delivery }: { delivery: DeliveryPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { state, reason, nextAt } = delivery;
  return (
    <>
      <span className={tones[state]}>{t(`desk.states.${state}`)}</span>
      {reason !== null && (
        <span className="small ink3"> {isReason(reason) ? t(`desk.reasons.${reason}`) : reason}</span>
      )}
      {nextAt !== null && (
        <span className="small ink3"> {t('desk.log.next', { at: formatMoment(nextAt, language) })}</span>
      )}
    </>
  );
}
