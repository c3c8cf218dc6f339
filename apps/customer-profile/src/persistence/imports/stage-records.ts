import { type BlindIndex, identityForm } from '@evergreen/personal-data';
import type { Transaction } from '@evergreen/persistence';
import type { AnswerRow } from '../../domain/imports/map-answer-row.ts';
import type { CountRow } from '../../domain/imports/map-count-row.ts';
import type { CustomerRow } from '../../domain/imports/map-customer-row.ts';
import type { RenewalRow } from '../../domain/imports/map-renewal-row.ts';
import { copied } from '../copy-in.ts';
import { birthDigests, digests, type Staging, stagingTable } from '../staging.ts';

const customerColumns = {
  line: 'integer',
  customer_ref: 'text collate "C"',
  customer_kind: 'text',
  customer_name: 'text',
  name_digest: 'bytea',
  phone: 'text',
  phone_digest: 'bytea',
  identity_index: 'bytea',
  birth_date: 'text',
  birth_digest: 'bytea',
  occupation: 'text',
  household_ref: 'text collate "C"',
  org_path: 'text collate "C"',
  customer_attributes: 'jsonb',
} as const;

const answerColumns = {
  line: 'integer',
  customer_ref: 'text collate "C"',
  answer_ref: 'text collate "C"',
  kind: 'text',
  score: 'integer',
  answered_on: 'date',
} as const;

const renewalColumns = {
  line: 'integer',
  policy_ref: 'text collate "C"',
  expired_on: 'date',
  outcome: 'text',
  reason: 'text',
  competitor: 'text',
  decided_on: 'date',
} as const;

const countColumns = {
  line: 'integer',
  policy_ref: 'text collate "C"',
  starts_on: 'date',
  ends_on: 'date',
  counts: 'jsonb',
} as const;

export function stageCustomers(tx: Transaction, index: BlindIndex): Promise<Staging<CustomerRow>> {
  const [name, phone] = [digests(index, 'name'), digests(index, 'phone')];
  const birth = birthDigests(index);
  const identity = (number: string | undefined): string =>
    number === undefined ? '\\N' : `\\\\x${index.of('identity', identityForm(number)).toString('hex')}`;
  return stagingTable(tx, {
    table: 'staged_customer',
    columns: customerColumns,
    joined: ['customer_ref', 'household_ref'],
    lineOf: (line, row) =>
      `${line}\t${copied(row.customerRef)}\t${copied(row.customerKind)}\t${copied(row.customerName)}\t${name(
        row.customerName,
      )}\t${copied(row.phone)}\t${phone(row.phone)}\t${identity(row.identityNumber)}\t${copied(row.bornOn)}\t${birth(row.customerRef, row.bornOn)}\t${copied(row.occupation)}\t${copied(row.householdRef)}\t${copied(
        row.orgPath,
      )}\t${copied(row.customerAttributes)}\n`,
  });
}

export function stageAnswers(tx: Transaction): Promise<Staging<AnswerRow>> {
  return stagingTable(tx, {
    table: 'staged_answer',
    columns: answerColumns,
    joined: ['customer_ref', 'answer_ref'],
    lineOf: (line, row) =>
      `${line}\t${copied(row.customerRef)}\t${copied(row.answerRef)}\t${row.answerKind}\t${row.score}\t${row.answeredOn}\n`,
  });
}

export function stageRenewals(tx: Transaction): Promise<Staging<RenewalRow>> {
  return stagingTable(tx, {
    table: 'staged_renewal',
    columns: renewalColumns,
    joined: ['policy_ref', 'expired_on'],
    lineOf: (line, row) =>
      `${line}\t${copied(row.policyRef)}\t${row.expiredOn}\t${row.outcome}\t${copied(row.reason)}\t${copied(
        row.competitor,
      )}\t${copied(row.decidedOn)}\n`,
  });
}

export function stageCounts(tx: Transaction): Promise<Staging<CountRow>> {
  return stagingTable(tx, {
    table: 'staged_count',
    columns: countColumns,
    joined: ['policy_ref'],
    lineOf: (line, row) =>
      `${line}\t${copied(row.policyRef)}\t${row.startsOn}\t${row.endsOn}\t${copied(row.counts)}\n`,
  });
}
