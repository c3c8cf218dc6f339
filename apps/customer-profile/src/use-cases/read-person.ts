import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type BookPart, bookParts, type BookPlace, rowsThatFit } from '../domain/book-part.ts';
import type { DataSection } from '../domain/data-request.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { readPersonContacts } from '../persistence/contacts/contacts.repository.ts';
import {
  readPersonCare,
  readPersonCareChoices,
  readPersonFacts,
  readPersonOverrides,
  readPersonStandings,
  readPersonWarnings,
} from '../persistence/lists/person-standings.ts';
import {
  type KeyedTexts,
  type PersonRow,
  readPerson,
  readPersonAnswers,
  readPersonConsents,
  readPersonNotices,
  readPersonPayments,
  readPersonPolicies,
  readPersonRenewals,
  readPersonRequests,
  readPersonTerms,
  readPersonVehicles,
  type RowsWanted,
} from '../persistence/person.repository.ts';
import { fieldText, placeOf, placeOfContact } from '../persistence/personal-fields.ts';
import { readPersonAdvice } from '../persistence/prevention/person-prevention.ts';
import { readPersonSegments } from '../persistence/segments/person-segments.ts';
import { personListing } from './blacklist/person-listing.ts';
import { personObjections } from './decisions/person-objections.ts';
import { wordsOf } from './notice-words.ts';

/** A page of one table, and where the next one begins; undefined: nothing more is held. */
export interface BookPage {
  readonly section: DataSection;
  readonly next: BookPlace | undefined;
}

// Attributes are of any length: a page ends by its bytes, well under the 1 MB of an answer, or by its rows.
const pageBytesMax = 400_000;
const rowsAPage = 1_000;

const columnsOf = {
  customer: 'source number name phone email birth_date kind occupation household office attributes',
  contacts: 'kind value source preferred valid_from ended_on',
  vehicles: 'number plate gone_on attributes',
  policies: 'number cover office attributes',
  terms:
    'policy vehicle starts_on ends_on premium_minor currency stated_claims closed_on bound_on cancelled_on declined arrears_minor attributes',
  'claim payments':
    'policy occurred_on fault_percent reported_on closed_on withdrawn_on claim guarantee paid_minor outstanding_minor recovered_minor currency',
  answers: 'source number kind score answered_on',
  renewals: 'policy expired_on outcome reason competitor decided_on',
  evaluation: 'as_of facts',
  standings: 'kind value from_on to_on rules_version facts by_hand',
  overrides: 'kind value reason from_on ends_on ended_on ended_because',
  care: 'quadrant care since_on check_on',
  'care choices': 'care since_on note chosen_at',
  warnings: 'rule level state opened_on facts outcome done judged_on gone_on steps',
  segments: 'name since left_on',
  notices: 'made_at template purpose title_zh body_zh title_en body_en read_at deliveries',
  consents: 'channel purpose given at source reason',
  objections: 'raised_at about words state answer decided_at',
  prevention:
    'told_at hazard title_zh title_en left_untold helpful_at check_asked_at check_outcome check_ended_at',
  blacklist: 'reason state starts_on ends_on ended_on appeals',
  'data requests': 'kind asked_by_kind asked_by asked_at reason available_until receipts',
} as const satisfies Record<BookPart, string>;

/** All that the book holds about a customer, in clear. Who asks has been held to it before. */
@Injectable()
export class ReadPerson {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
  ) {}

  /** One page after the other, table by table; undefined of somebody who is not in the book. */
  async page(customerId: string, place: BookPlace | undefined): Promise<BookPage | undefined> {
    const person = await readPerson(this.database, customerId);
    if (person === undefined) return undefined;
    const { part, after } = place ?? { part: bookParts[0], after: [] };
    // One more than a page tells whether there is another.
    const found = await this.rows(part, person, { customerId, after, limit: rowsAPage + 1 });
    const fitting = rowsThatFit(
      found.slice(0, rowsAPage).map(({ values }) => values),
      pageBytesMax,
    );
    const rows = found.slice(0, fitting);
    const following = bookParts[bookParts.indexOf(part) + 1];
    return {
      section: { name: part, columns: columnsOf[part].split(' '), rows: rows.map(({ values }) => values) },
      next:
        found.length > fitting
          ? { part, after: rows.at(-1)!.key }
          : following && { part: following, after: [] },
    };
  }

  private rows(part: BookPart, person: PersonRow, wanted: RowsWanted): Promise<readonly KeyedTexts[]> {
    switch (part) {
      case 'customer':
        return Promise.resolve([this.customer(person)]);
      case 'contacts':
        return this.contacts(wanted);
      case 'vehicles':
        return this.vehicles(wanted);
      case 'policies':
        return readPersonPolicies(this.database, wanted);
      case 'terms':
        return readPersonTerms(this.database, wanted);
      case 'claim payments':
        return readPersonPayments(this.database, wanted);
      case 'answers':
        return readPersonAnswers(this.database, wanted);
      case 'renewals':
        return readPersonRenewals(this.database, wanted);
      case 'evaluation':
        return readPersonFacts(this.database, wanted);
      case 'standings':
        return readPersonStandings(this.database, wanted);
      case 'overrides':
        return readPersonOverrides(this.database, wanted);
      case 'care':
        return readPersonCare(this.database, wanted);
      case 'care choices':
        return readPersonCareChoices(this.database, wanted);
      case 'warnings':
        return readPersonWarnings(this.database, wanted);
      case 'segments':
        return readPersonSegments(this.database, wanted);
      case 'notices':
        return this.notices(wanted);
      case 'consents':
        return readPersonConsents(this.database, wanted);
      case 'objections':
        return personObjections(this.database, this.keys.opened(person), wanted);
      case 'prevention':
        return readPersonAdvice(this.database, wanted);
      case 'blacklist':
        return personListing(this.database, this.keys, wanted);
      case 'data requests':
        return readPersonRequests(this.database, wanted);
    }
  }

  private customer(person: PersonRow): KeyedTexts {
    const key = this.keys.opened(person);
    return {
      key: [person.id],
      values: [
        person.source,
        person.source_ref,
        fieldText(key, person.name_sealed, placeOf.name(person.id)),
        fieldText(key, person.phone_sealed, placeOf.phone(person.id)),
        fieldText(key, person.email_sealed, placeOf.email(person.id)),
        fieldText(key, person.birth_sealed, placeOf.birth(person.id)),
        person.kind,
        person.occupation ?? '',
        person.household_ref ?? '',
        person.org_path,
        person.attributes,
      ],
    };
  }

  /** In the words the person read. */
  private async notices(wanted: RowsWanted): Promise<KeyedTexts[]> {
    const notices = await readPersonNotices(this.database, wanted);
    const words = await wordsOf(this.database, notices);
    return notices.map((notice) => {
      const [zh, en] = [words(notice, 'zh'), words(notice, 'en')];
      const { id, made_at: madeAt, template, purpose, read_at: readAt, deliveries } = notice;
      const texts = [zh.title, zh.body, en.title, en.body];
      return { key: [id], values: [madeAt, template, purpose, ...texts, readAt, deliveries] };
    });
  }

  private async contacts(wanted: RowsWanted): Promise<KeyedTexts[]> {
    const contacts = await readPersonContacts(this.database, wanted);
    return contacts.map((row) => {
      const value = fieldText(this.keys.opened(row), row.value_sealed, placeOfContact(row));
      return { key: [row.id], values: [row.kind, value, ...row.values] };
    });
  }

  private async vehicles(wanted: RowsWanted): Promise<KeyedTexts[]> {
    const vehicles = await readPersonVehicles(this.database, wanted);
    return vehicles.map((row) => {
      const plate = fieldText(this.keys.opened(row), row.plate_sealed, placeOf.plate(row.id));
      return { key: [row.id], values: [row.source_ref, plate, row.gone_on, row.attributes] };
    });
  }
}
