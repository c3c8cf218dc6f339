import { shownError } from '@evergreen/web';
import { formatCount, formatMoney, formatPercent } from '@evergreen/web/format';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CampaignPreviewDocument, type CampaignPreviewQuery } from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { type CampaignValues, definitionOf, isThing } from './definition.ts';
import { lineOf, memberNumbersIn, numbersIn } from './number-lists.ts';
import { ShareBar } from './words.tsx';

type Preview = CampaignPreviewQuery['campaignPreview'];

const pauseMs = 500;

/** Whether there is enough of it to foresee something: what is still missing is named by the form, not here. */
function isReady(values: CampaignValues | undefined): values is CampaignValues {
  if (values === undefined || !values.startsOn || !values.endsOn || !values.nameZh || !values.nameEn)
    return false;
  const hasAudience =
    (values.segments?.length ?? 0) > 0 ||
    numbersIn(values.numbers).length > 0 ||
    memberNumbersIn(values.memberNumbers).length > 0;
  const { giving, hasNotice, titleZh, titleEn, textZh, textEn } = values;
  const hasWords = !(hasNotice || giving === 'none') || Boolean(titleZh && titleEn && textZh && textEn);
  const hasBudget =
    giving === 'none' ||
    giving === 'invitation' ||
    values.totalMoney != null ||
    (values.totalPoints != null && !isThing(giving));
  const hasThing = !isThing(giving) || Boolean(values.thing);
  return hasAudience && hasWords && hasBudget && hasThing;
}

/** Whom it would reach now and what it would cost, asked a moment after the last change. */
export function Foreseen({ values }: { values: CampaignValues | undefined }): ReactElement {
  const { t } = useTranslation();
  const wanted = isReady(values) ? JSON.stringify(definitionOf(values)) : '';
  const [definition, setDefinition] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setDefinition(wanted), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const [{ data, error }] = useQuery({
    query: CampaignPreviewDocument,
    variables: { definition },
    pause: definition === '',
    requestPolicy: 'cache-and-network',
  });
  const found = definition === '' || error ? undefined : data?.campaignPreview;
  const isOfBirthdays = values?.when === 'birthday';
  return (
    <div className="stack" role="status" aria-busy={found === undefined && wanted !== ''}>
      <Panel title={t(isOfBirthdays ? 'campaigns.editor.birthdays' : 'campaigns.editor.reach')}>
        <div className="pb">
          <div className="fig-v">
            {found ? formatCount((found.birthdays ?? found.audience) - found.heldOut) : '–'}
          </div>
          {found ? (
            <>
              <Funnel preview={found} heldOutPercent={values?.heldOutPercent ?? 0} />
              {found.birthdays !== null && (
                <p className="small ink3">{t('campaigns.editor.birthdaysHint')}</p>
              )}
              <Unknown preview={found} values={values} />
            </>
          ) : (
            <p className="small ink3">{t('campaigns.editor.incomplete')}</p>
          )}
          <Refusal error={definition !== '' && error ? shownError(error) : undefined} />
        </div>
      </Panel>
      {found && <Cost preview={found} />}
      {found && <Shows preview={found} />}
    </div>
  );
}

/** What is taken off those who fit, as stepped bars. */
function Funnel({ preview, heldOutPercent }: { preview: Preview; heldOutPercent: number }): ReactElement {
  const { t } = useTranslation();
  const { named, optedOut, blacklisted, audience, birthdays, heldOut } = preview;
  const steps: [label: string, left: number, off: number][] = [
    [t('campaigns.editor.named'), named, 0],
    [t('campaigns.editor.optedOut'), named - optedOut, optedOut],
    [t('campaigns.editor.blacklisted'), audience, blacklisted],
    ...(birthdays === null
      ? []
      : [[t('campaigns.editor.celebrated'), birthdays, 0] satisfies [string, number, number]]),
    [t('campaigns.editor.held', { percent: heldOutPercent }), (birthdays ?? audience) - heldOut, heldOut],
  ];
  return (
    <>
      {steps.map(([label, left, off]) => (
        <div
          key={label}
          className="small"
          style={{ display: 'grid', gridTemplateColumns: '96px 1fr 64px', gap: 8, alignItems: 'center' }}
        >
          <span className="ink2">{label}</span>
          <ShareBar share={named === 0 ? 0 : Math.min(1, left / named)} label={label} />
          <span className="nowrap" style={{ textAlign: 'right' }}>
            {off === 0 ? formatCount(left) : `−${formatCount(off)}`}
          </span>
        </div>
      ))}
    </>
  );
}

/** Numbers of the lists that are nobody's, by the lines on which they stand. */
function Unknown({
  preview: { unknown, unknownNumbers },
  values,
}: {
  preview: Preview;
  values: CampaignValues | undefined;
}): ReactElement | null {
  const { t } = useTranslation();
  if (unknownNumbers === 0) return null;
  const place = (number: string): string => {
    const line = lineOf(values?.numbers, number);
    if (line !== undefined) return t('campaigns.editor.unknownLine', { line, number });
    const memberLine = lineOf(values?.memberNumbers, number, 'member') ?? '–';
    return t('campaigns.editor.unknownMemberLine', { line: memberLine, number });
  };
  return (
    <details className="small">
      <summary className="warn">{t('campaigns.editor.unknownNumbers', { count: unknownNumbers })}</summary>
      <ul>
        {unknown.map((number) => (
          <li key={number}>{place(number)}</li>
        ))}
      </ul>
      {unknownNumbers > unknown.length && (
        <p className="ink3">{t('campaigns.editor.unknownMore', { n: formatCount(unknown.length) })}</p>
      )}
    </details>
  );
}

function Cost({ preview }: { preview: Preview }): ReactElement {
  const { t } = useTranslation();
  const { birthdays, cost, value, approvalsNeeded } = preview;
  const share = value.minor === '0' ? 0 : Math.min(1, Number(cost.minor) / Number(value.minor));
  return (
    <Panel
      title={t('campaigns.editor.expected')}
      note={t(birthdays === null ? 'campaigns.editor.expectedHint' : 'campaigns.editor.expectedAtBirthdays')}
    >
      <div className="pb">
        <div className="fig-v">{formatMoney(cost)}</div>
        <ShareBar share={share} label={t('campaigns.editor.expected')} />
        <p className="small ink2">{t('campaigns.editor.ofBudget', { share: formatPercent(share, 0) })}</p>
        <p className="small ink2">
          {t('campaigns.editor.approvals', { value: formatMoney(value), n: approvalsNeeded })}
        </p>
      </div>
    </Panel>
  );
}

function Shows({ preview: { showsFrom } }: { preview: Preview }): ReactElement {
  const { t } = useTranslation();
  return (
    <Panel title={t('campaigns.editor.showsFrom')}>
      <div className="pb">
        <p className="small ink2">
          {showsFrom === null
            ? t('campaigns.editor.showsNothing')
            : t('campaigns.editor.showsFromHint', { points: (showsFrom * 100).toFixed(1) })}
        </p>
      </div>
    </Panel>
  );
}
