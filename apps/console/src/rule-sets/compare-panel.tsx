import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import { isKnownGuarantee } from '@evergreen/web/guarantees';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Difference, differences, entryOfPlace, formatDecimal, nameOfPlace } from './document.ts';
import { isCover, isReturnPolicy } from './rule-values.ts';

/** Field by field, what two versions have differently. */
export function Differences({
  one,
  other,
  titles,
}: {
  one: unknown;
  other: unknown;
  titles: readonly [one: string, other: string];
}): ReactElement {
  const { t } = useTranslation();
  const label = useFieldLabel();
  const rows = differences(one, other);
  if (rows.length === 0) return <p className="pb ink2">{t('ruleSets.same')}</p>;
  const wordsOf = useValueWords();
  const shown = (place: string, text: string | undefined) =>
    text === undefined || text === '' ? (
      <span className="ink3">{t('ruleSets.empty')}</span>
    ) : (
      wordsOf(place, text)
    );
  const columns: TableProps<Difference>['columns'] = [
    { title: t('ruleSets.field'), key: 'field', render: (_, { place }) => label(place) },
    { title: titles[0], key: 'one', render: (_, row) => shown(row.place, row.one) },
    { title: titles[1], key: 'other', render: (_, row) => shown(row.place, row.other) },
  ];
  return (
    <Table<Difference>
      size="small"
      rowKey="place"
      dataSource={rows}
      columns={columns}
      pagination={false}
      scroll={{ x: 480 }}
    />
  );
}

/** What stands in a field, as the form has it. */
function useValueWords(): (place: string, text: string) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const joint = language === 'en' ? ', ' : '、';
  return (place, text) => {
    switch (nameOfPlace(place)) {
      case 'effectiveFrom':
        return formatDay(text, language);
      case 'noClaim.countedClaim.exemptGuarantees':
        return text
          .split(', ')
          .map((name) => (isKnownGuarantee(name) ? t(`guarantee.${name}`) : name))
          .join(joint);
      case 'noClaim.appliesTo.covers':
        return text
          .split(', ')
          .map((name) => (isCover(name) ? t(`rules.cover.${name}`) : name))
          .join(joint);
      case 'noClaim.lateClaim.returnPolicy':
        return isReturnPolicy(text) ? t(`ruleSets.policy.${text}`) : text;
      case 'noClaim.midTermCredit.minor':
      case 'noClaim.midTermCredit.maxMinor':
        return formatDecimal(Number(text));
      case 'noClaim.ladder.points':
      case 'noClaim.ladder.gradePoints.points':
        return formatCount(text);
      default:
        return text === 'true' || text === 'false'
          ? t(text === 'true' ? 'ruleSets.yes' : 'ruleSets.no')
          : text;
    }
  };
}

/** Words of each field by its name in the document. */
const fieldWords = {
  effectiveFrom: 'effectiveFrom',
  'name.zh': 'nameZh',
  'name.en': 'nameEn',
  'noClaim.ladder.cleanYears': 'ladderYears',
  'noClaim.ladder.points': 'ladderPoints',
  'noClaim.ladder.scale': 'scale',
  'noClaim.ladder.gradePoints.grade': 'grade',
  'noClaim.ladder.gradePoints.points': 'ladderPoints',
  'noClaim.renewalBonus.percent': 'renewalPercent',
  'noClaim.renewalBonus.withinDays': 'renewalWithin',
  'noClaim.renewalBonus.coolingOffDays': 'coolingOff',
  'noClaim.midTermCredit.everyMonths': 'creditMonths',
  'noClaim.midTermCredit.minor': 'creditAmount',
  'noClaim.midTermCredit.maxMinor': 'creditMax',
  'noClaim.appliesTo.covers': 'covers',
  'noClaim.fullTermDaysMin': 'fullTermDaysMin',
  'noClaim.gapDaysMax': 'gapDaysMax',
  'noClaim.claimWindowDays': 'claimWindowDays',
  'noClaim.expiryMonths': 'expiryMonths',
  'noClaim.expiryPolicyId': 'expiryPolicyId',
  'noClaim.countedClaim.minFaultPercent': 'minFaultPercent',
  'noClaim.countedClaim.unknownFaultCounts': 'unknownFaultCounts',
  'noClaim.countedClaim.exemptGuarantees': 'exemptGuarantees',
  'noClaim.lateClaim.returnPolicy': 'returnPolicy',
  'noClaim.stepBack.fromCleanYears': 'stepBackFrom',
  'noClaim.stepBack.afterOne': 'stepBackOne',
  'noClaim.stepBack.afterTwo': 'stepBackTwo',
  'noClaim.protection.fromCleanYears': 'protectionFrom',
  'noClaim.protection.withinYears': 'protectionWithin',
} as const;

const isKnown = (name: string): name is keyof typeof fieldWords => Object.hasOwn(fieldWords, name);

/** A field in words; of a list, with the entry's number. */
function useFieldLabel(): (place: string) => string {
  const { t } = useTranslation();
  return (place) => {
    const name = nameOfPlace(place);
    const words = isKnown(name) ? t(`ruleSets.fields.${fieldWords[name]}`) : place;
    const entry = entryOfPlace(place);
    return entry === undefined ? words : `${words} ${entry}`;
  };
}
