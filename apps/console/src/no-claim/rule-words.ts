import { isKnownGuarantee } from '@evergreen/web/guarantees';
import { formatCount } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import { formatDecimal } from '../rule-sets/document.ts';
import { covers, returnPolicies } from '../rule-sets/rule-values.ts';

interface NoClaimRules {
  readonly ladder: readonly { readonly cleanYears: number; readonly points: number }[] | GradeLadder;
  readonly fullTermDaysMin: number;
  readonly claimWindowDays: number;
  readonly expiryMonths: number | null;
  readonly expiryPolicyId: string | null;
  readonly countedClaim: {
    readonly minFaultPercent: number;
    readonly unknownFaultCounts: boolean;
    readonly exemptGuarantees: readonly string[];
  };
  readonly stepBack: readonly StepBack[];
  readonly protection: Protection | undefined;
  readonly renewalBonus: RenewalBonus | undefined;
  readonly midTermCredit: MidTermCredit | undefined;
  /** Empty: all. */
  readonly covers: readonly (typeof covers)[number][];
  /** Undefined: as ever, all of it. */
  readonly returnPolicy: (typeof returnPolicies)[number] | undefined;
}

interface GradeLadder {
  readonly scale: string;
  readonly gradePoints: readonly { readonly grade: number; readonly points: number }[];
}

interface RenewalBonus {
  readonly percent: number;
  readonly withinDays: number;
  readonly coolingOffDays: number;
}

interface MidTermCredit {
  readonly everyMonths: number;
  /** In minor units, as the most is. */
  readonly minor: number;
  readonly maxMinor: number;
}

interface StepBack {
  readonly fromCleanYears: number;
  readonly afterOne: number;
  readonly afterTwo: number;
}

interface Protection {
  readonly fromCleanYears: number;
  readonly withinYears: number;
}

/** The rules of a rule set line by line, from its data; empty where the data is of another shape. */
export function ruleLines(definition: unknown, t: TFunction<'app'>, joint: string): readonly string[] {
  const rules = noClaimRules(definition);
  if (!rules) return [];
  const { countedClaim } = rules;
  const lines: string[] = [
    ...(rules.covers.length === 0
      ? []
      : [t('rules.covers', { covers: rules.covers.map((name) => t(`rules.cover.${name}`)).join(joint) })]),
    ladderLine(rules, t, joint),
    t('rules.fullTerm', { days: rules.fullTermDaysMin }),
    ...(countedClaim.minFaultPercent === 0
      ? [t('rules.anyPaid')]
      : [
          t('rules.fault', { percent: countedClaim.minFaultPercent }),
          t(countedClaim.unknownFaultCounts ? 'rules.unknownCounts' : 'rules.unknownFree'),
        ]),
  ];
  if (countedClaim.exemptGuarantees.length > 0) {
    const names = countedClaim.exemptGuarantees.map((name) =>
      isKnownGuarantee(name) ? t(`guarantee.${name}`) : name,
    );
    lines.push(t('rules.exempt', { guarantees: names.join(joint) }));
  }
  for (const { fromCleanYears, afterOne, afterTwo } of rules.stepBack)
    lines.push(t('rules.stepBack', { years: fromCleanYears, one: afterOne, two: afterTwo }));
  if (rules.protection !== undefined) {
    const { fromCleanYears, withinYears } = rules.protection;
    lines.push(t('rules.protection', { years: fromCleanYears, within: withinYears }));
  }
  if (rules.renewalBonus !== undefined) {
    const { percent, withinDays, coolingOffDays } = rules.renewalBonus;
    lines.push(t('rules.renewal', { percent: percent - 100, within: withinDays, days: coolingOffDays }));
  }
  if (rules.midTermCredit !== undefined) {
    const { everyMonths, minor, maxMinor } = rules.midTermCredit;
    const amounts = { amount: formatDecimal(minor), max: formatDecimal(maxMinor) };
    lines.push(t('rules.credit', { months: everyMonths, ...amounts }));
  }
  if (rules.returnPolicy !== undefined)
    lines.push(t('rules.lateClaim', { policy: t(`ruleSets.policy.${rules.returnPolicy}`) }));
  lines.push(t('rules.window', { days: rules.claimWindowDays }));
  if (rules.expiryPolicyId !== null) lines.push(t('rules.expiryByPolicy', { policy: rules.expiryPolicyId }));
  else if (rules.expiryMonths === null) lines.push(t('rules.noExpiry'));
  else lines.push(t('rules.expiry', { months: rules.expiryMonths }));
  return lines;
}

function ladderLine({ ladder }: NoClaimRules, t: TFunction<'app'>, joint: string): string {
  if (!('scale' in ladder)) {
    const steps = ladder.map(({ cleanYears, points }, n) =>
      t(n === ladder.length - 1 ? 'rules.stepLast' : 'rules.step', {
        years: cleanYears,
        points: formatCount(points),
      }),
    );
    return t('rules.ladder', { steps: steps.join(joint) });
  }
  const steps = ladder.gradePoints.map(({ grade, points }) =>
    t('rules.grade', {
      grade: t(grade > 0 ? 'rules.gradeClaims' : 'rules.gradeYears', { n: Math.abs(grade) }),
      points: formatCount(points),
    }),
  );
  return t('rules.grades', { scale: ladder.scale, steps: steps.join(joint) });
}

function ladderOf(ladder: unknown): NoClaimRules['ladder'] | undefined {
  if (Array.isArray(ladder)) return ladder.filter(isStep);
  if (!isRecord(ladder) || typeof ladder['scale'] !== 'string' || !Array.isArray(ladder['gradePoints']))
    return undefined;
  return { scale: ladder['scale'], gradePoints: ladder['gradePoints'].filter(isGradeStep) };
}

function noClaimRules(definition: unknown): NoClaimRules | undefined {
  const rules = isRecord(definition) && isRecord(definition['noClaim']) ? definition['noClaim'] : definition;
  if (!isRecord(rules) || !isRecord(rules['countedClaim'])) return undefined;
  const ladder = ladderOf(rules['ladder']);
  if (ladder === undefined) return undefined;
  const { fullTermDaysMin, claimWindowDays, expiryMonths, expiryPolicyId, countedClaim } = rules;
  const { minFaultPercent, unknownFaultCounts, exemptGuarantees } = countedClaim;
  if (
    typeof fullTermDaysMin !== 'number' ||
    typeof claimWindowDays !== 'number' ||
    typeof minFaultPercent !== 'number'
  )
    return undefined;
  const { stepBack, protection, lateClaim, renewalBonus, midTermCredit, appliesTo } = rules;
  const only: unknown = isRecord(appliesTo) ? appliesTo['covers'] : undefined;
  const asked = isRecord(lateClaim) ? lateClaim['returnPolicy'] : undefined;
  return {
    stepBack: Array.isArray(stepBack) ? stepBack.filter(isStepBack) : [],
    protection: isProtection(protection) ? protection : undefined,
    returnPolicy: returnPolicies.find((policy) => policy === asked),
    renewalBonus: isRenewalBonus(renewalBonus) ? renewalBonus : undefined,
    midTermCredit: isMidTermCredit(midTermCredit) ? midTermCredit : undefined,
    covers: Array.isArray(only) ? covers.filter((name) => only.includes(name)) : [],
    ladder,
    fullTermDaysMin,
    claimWindowDays,
    expiryMonths: typeof expiryMonths === 'number' ? expiryMonths : null,
    expiryPolicyId: typeof expiryPolicyId === 'string' ? expiryPolicyId : null,
    countedClaim: {
      minFaultPercent,
      unknownFaultCounts: unknownFaultCounts === true,
      exemptGuarantees: Array.isArray(exemptGuarantees)
        ? exemptGuarantees.filter((name) => typeof name === 'string')
        : [],
    },
  };
}

function isStep(value: unknown): value is { cleanYears: number; points: number } {
  return isRecord(value) && typeof value['cleanYears'] === 'number' && typeof value['points'] === 'number';
}

const isGradeStep = (value: unknown): value is GradeLadder['gradePoints'][number] =>
  hasNumbers(value, ['grade', 'points']);

const isRenewalBonus = (value: unknown): value is RenewalBonus =>
  hasNumbers(value, ['percent', 'withinDays', 'coolingOffDays']);

const isMidTermCredit = (value: unknown): value is MidTermCredit =>
  hasNumbers(value, ['everyMonths', 'minor', 'maxMinor']);

const isStepBack = (value: unknown): value is StepBack =>
  hasNumbers(value, ['fromCleanYears', 'afterOne', 'afterTwo']);

const isProtection = (value: unknown): value is Protection =>
  hasNumbers(value, ['fromCleanYears', 'withinYears']);

const hasNumbers = (value: unknown, names: readonly string[]) =>
  isRecord(value) && names.every((name) => typeof value[name] === 'number');

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
