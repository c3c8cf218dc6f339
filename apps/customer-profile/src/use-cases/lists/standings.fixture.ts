import { AuditTrail } from '@evergreen/audit';
import { fromBinary } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { type Clock, type LocalDate, localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Role } from '@evergreen/access';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { currentScope } from '@evergreen/service';
import { recordedActs, testDatabase } from '@evergreen/testing';
import type { EvaluationRulesVersion } from '../../domain/evaluation/evaluation-rules.ts';
import { shippedEvaluationRules } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { migrations } from '../../persistence/migrations.ts';
import { InstallEvaluationRules } from '../evaluation/install-evaluation-rules.ts';
import { ChooseCare } from './choose-care.ts';
import { DraftRules } from './draft-rules.ts';
import { DecideStandings } from './decide-standings.ts';
import { HandleWarning } from './handle-warning.ts';
import { MoveRules } from './move-rules.ts';
import { OverrideStanding } from './override-standing.ts';
import { ReadRules } from './read-rules.ts';
import type { Staff } from './reached-customer.ts';
import { ReadStandings } from './read-standings.ts';
import { ReadWarnings } from './read-warnings.ts';
import { RulesOfVersions } from './rules-of-versions.ts';
import { WarningOwners } from './warning-owners.ts';
import { TellSystems } from '../webhooks/tell-systems.ts';

/** Facts of a customer of whom nothing in particular is known. */
const nobody = {
  ...{ org_path: '/32/3201', kind: 'person', tenure_years: 1, policies_active: 1, compulsory_active: 1 },
  ...{ commercial_active: 0, vehicles_active: 1, household_size: 1, household_policies: 1 },
  ...{ premium_in_force_minor: 100_000, arrears: false, exposure_12m: 1, exposure_36m: 2 },
  ...{ earned_premium_12m_minor: 100_000, earned_premium_36m_minor: 200_000, incurred_36m_minor: 0 },
  ...{ capped_loss_36m_minor: 0, loss_ratio_36m: 0, claims_12m: 0, claims_36m: 0, claims_all: 0 },
  ...{ claim_free_years: 1, expected_frequency: 0.15, relative_risk: 1, terms_expired: 1, terms_renewed: 1 },
  ...{ answers_24m: 0, loyalty: 40, satisfaction: null, stability: 50, marketing_consent: true },
  ...{ blacklisted: false, rules_version: 1, occupation: null },
};

/** Somebody who works there. */
export function staffAt(orgPath: string, role: Role = 'branch-manager', staffNumber = 'E100'): Staff {
  const accountId = `00000000-0000-7000-8000-0000000${staffNumber.slice(1).padStart(5, '0')}`;
  return { ...{ kind: 'staff', accountId, staffNumber, name: 'N', orgPath }, grants: [{ role, orgPath }] };
}

export type Facts = Partial<Record<keyof typeof nobody, string | number | boolean | null>>;

/** Customers of whom the facts are given, decided day by day. */
export async function standingBench() {
  const { database, owner, close } = await testDatabase({ migrations, as: 'app', scope: currentScope });
  let today = localDate('2026-09-16');
  let looks = 0;
  const clock: Clock = {
    now: () => new Date(Date.parse(`${today}T04:00:00Z`) + (looks += 1)),
    today: () => today,
  };
  const outbox = new Outbox(clock);
  const audit = new AuditTrail('customer-profile', outbox, clock);
  const currency = { EVERGREEN_CURRENCY: 'CNY' };
  await new InstallEvaluationRules(database, clock).run();
  const decide = new DecideStandings(clock, outbox, currency, new TellSystems(clock));
  const ofVersions = new RulesOfVersions(database, currency);
  let rules: EvaluationRulesVersion = { version: 1, rules: await shippedEvaluationRules() };
  const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> => runInCall(newCall({ caller }), work);

  /** A customer with facts, or their facts from now on. */
  const tell = async (facts: Facts, customerId: Uuid = uuidv7()): Promise<Uuid> => {
    const known = { ...nobody, ...facts };
    await owner.rows(sql`
      insert into customer (id, source, source_ref, org_path, attributes, version, changed_at)
      values (${customerId}, 'house', ${customerId}, ${known.org_path}, '{}', 1, now()) on conflict do nothing`);
    const json = JSON.stringify({ ...known, customer_id: customerId, as_of: today, changed_seq: 1 });
    const told = JSON.stringify(facts);
    await owner.rows(sql`
      with told as (select * from jsonb_populate_record(null::customer_fact, ${json}::jsonb))
      insert into customer_fact select * from told on conflict (customer_id) do nothing`);
    const set = Object.keys(facts).map((name) => sql`${sql.ref(name)} = told.${sql.ref(name)}`);
    if (set.length > 0)
      await owner.rows(sql`
        update customer_fact f set ${sql.join(set)} from jsonb_populate_record(null::customer_fact, ${told}::jsonb) told
        where f.customer_id = ${customerId}`);
    return customerId;
  };

  return {
    ...{ database, owner, clock, outbox, audit, decide, as, tell, close, currency },
    shipped: rules.rules,
    overrides: new OverrideStanding(database, clock, audit, decide),
    choices: new ChooseCare(database, clock, audit, outbox),
    handle: new HandleWarning(database, clock, audit, decide),
    standings: new ReadStandings(database, ofVersions, new ReadWarnings(database, clock, ofVersions)),
    owners: new WarningOwners(database, clock, audit),
    draft: new DraftRules(database, clock, audit),
    move: new MoveRules(database, clock, audit),
    versions: new ReadRules(database, clock),
    /** From now on these rules decide. */
    rule: (version: number, changed: Partial<EvaluationRulesVersion['rules']>) => {
      rules = { version, rules: { ...rules.rules, ...changed } };
    },
    day: (date: string): LocalDate => (today = localDate(date)),
    /** Decides everybody. */
    night: (date: LocalDate = today) => {
      today = date;
      const everybody = { from: '00000000-0000-0000-0000-000000000000', to: undefined };
      return database.transaction((tx) => decide.run(tx, everybody, date, rules));
    },
    /** List, quadrant and warning as the facts have them. */
    stands: async (customerId: Uuid): Promise<string> => {
      const [row] = await owner.rows<{ words: string }>(sql`
        select concat_ws(' ', coalesce(list, '-'), coalesce(quadrant::text, '-'), coalesce(warning, '-')) as words
        from customer_fact where customer_id = ${customerId}`);
      return row!.words;
    },
    /** Where they were, day by day. */
    history: async (customerId: Uuid, kind: 'list' | 'quadrant'): Promise<string[]> => {
      const rows = await owner.rows<{ words: string }>(sql`
        select from_on || '..' || coalesce(to_on::text, '') || ' ' || coalesce(value, '-') || ' v' || rules_version as words
        from standing where customer_id = ${customerId} and kind = ${kind} order by from_on`);
      return rows.map(({ words }) => words);
    },
    /** Warnings as they stand, by rule and episode. */
    warnings: async (customerId: Uuid): Promise<string[]> => {
      const rows = await owner.rows<{ words: string }>(sql`
        select concat_ws(' ', rule, episode, level, state, due_on, owner_label, outcome) as words from warning
        where customer_id = ${customerId} order by rule, episode`);
      return rows.map(({ words }) => words);
    },
    /** What was published and not read yet: cares by customer, and visits. */
    published: async () => {
      const take = async (subject: string) =>
        (
          await owner.rows<{ payload: Buffer }>(sql`
          with taken as (delete from outbox where subject = ${subject} returning id, payload)
          select payload from taken order by id`)
        ).map(({ payload }) => payload);
      const cares = await take(events.careChanged.subject);
      const visits = await take(events.visitsAsked.subject);
      return {
        cares: cares.flatMap((payload) => fromBinary(events.careChanged.schema, payload).cares),
        visits: visits.flatMap((payload) => fromBinary(events.visitsAsked.schema, payload).visits),
      };
    },
    acts: async () => (await recordedActs(owner, 'customer-profile')).map(({ act }) => act),
  };
}

export type StandingBench = Awaited<ReturnType<typeof standingBench>>;
