import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import type { CustomerRow } from '../customers.repository.ts';
import { ofOffices } from '../offices.ts';
import { householdCover } from './household-cover.ts';

const ofHousehold = (cover: string) => sql`${cover} = (
  select ${householdCover} from customer_fact m
  where m.customer_id = f.customer_id or m.household_id = f.household_id)`;

/** Whom a figure stands for, by what is known of them now. */
const behind = {
  all: sql`true`,
  'in-force': sql`f.policies_active > 0`,
  new: sql`f.customer_since >= f.as_of - 365`,
  left: sql`f.policies_active = 0 and f.last_ended_on >= f.as_of - 365`,
  'not-renewed': sql`f.terms_renewed < f.terms_expired`,
  'claimed-12m': sql`f.claims_12m > 0`,
  'claimed-36m': sql`f.claims_36m > 0`,
  'loss-above-premium': sql`f.loss_ratio_36m >= 1`,
  loyal: sql`f.loyalty >= 60`,
  'not-loyal': sql`f.loyalty < 60`,
  satisfied: sql`f.satisfaction >= 60`,
  dissatisfied: sql`f.satisfaction < 60`,
  silent: sql`f.satisfaction is null`,
  answered: sql`f.last_answer_on >= f.as_of - 365`,
  'quadrant-1': sql`f.quadrant = 1`,
  'quadrant-2': sql`f.quadrant = 2`,
  'quadrant-3': sql`f.quadrant = 3`,
  'quadrant-4': sql`f.quadrant = 4`,
  'quadrant-unknown': sql`f.quadrant is null`,
  good: sql`f.list = 'good'`,
  poor: sql`f.list = 'poor'`,
  amber: sql`f.warning = 'amber'`,
  red: sql`f.warning = 'red'`,
  blacklisted: sql`f.blacklisted`,
  'without-commercial': sql`f.compulsory_active > 0 and f.commercial_active = 0`,
  'without-compulsory': sql`f.commercial_active > 0 and f.compulsory_active = 0`,
  'household-complete': ofHousehold('complete'),
  'household-no-commercial': ofHousehold('no-commercial'),
  'household-no-compulsory': ofHousehold('no-compulsory'),
  'household-member-without': ofHousehold('member-without'),
  'household-none': ofHousehold('none'),
} as const satisfies Record<string, RawBuilder<unknown>>;

export type InsightList = keyof typeof behind;

export function isInsightList(text: string): text is InsightList {
  return Object.hasOwn(behind, text);
}

/** What of a customer a list shows beside the masked name. */
export interface InsightCustomerRow extends CustomerRow {
  readonly as_of: string;
  readonly policies_active: number;
  readonly premium_in_force_minor: bigint;
  readonly currency: string | null;
  readonly claims_36m: number;
  readonly loyalty: number;
  readonly satisfaction: number | null;
  readonly next_expiry_on: string | null;
}

export interface InsightListOrder {
  readonly list: InsightList;
  readonly office: string;
  /** Not those of offices below it. */
  readonly isOfficeOnly: boolean;
  readonly offices: readonly string[];
  readonly channel: string | undefined;
  readonly vehicle: string | undefined;
  readonly region: string | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

/** Customers behind a figure, in the order of their ids. */
export function insightCustomers(reader: Reader, order: InsightListOrder): Promise<InsightCustomerRow[]> {
  const { list, office, isOfficeOnly, offices, after, limit } = order;
  const ofOffice = isOfficeOnly ? sql`c.org_path = ${office}` : ofOffices('c.org_path', [office]);
  const same = (column: string, value: string | undefined) =>
    value === undefined ? sql`true` : sql`coalesce(${sql.ref(column)}, '') = ${value}`;
  return reader.rows<InsightCustomerRow>(sql`
    select c.id, c.source_ref, c.org_path, c.name_sealed, c.phone_sealed, k.master_key_id, k.wrapped, k.destroyed_at,
      f.as_of, f.policies_active, f.premium_in_force_minor, f.currency, f.claims_36m, f.loyalty, f.satisfaction,
      f.next_expiry_on
    from customer_fact f join customer c on c.id = f.customer_id left join customer_key k on k.customer_id = c.id
    where ${behind[list]} and ${ofOffice} and ${ofOffices('c.org_path', offices)}
      and ${same('f.channel', order.channel)}
      and ${same('f.vehicle_class', order.vehicle)} and ${same('f.region', order.region)}
      and (${after ?? null}::uuid is null or f.customer_id > ${after ?? null}::uuid)
    order by f.customer_id limit ${limit}`);
}
