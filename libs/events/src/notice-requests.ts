import type { MessageInitShape } from '@bufbuild/protobuf';
import { type NoticeService, noticesRequested } from '@evergreen/contracts';
import { type NoticeFactSchema, NoticePurpose, type NoticeRequest } from '@evergreen/contracts/notices';
import type { Transaction } from '@evergreen/persistence';
import type { Outbox } from './outbox.ts';

/** Where a service asks for notices to customers: in the transaction of what they tell, or not at all. */
export class NoticeRequests {
  constructor(
    private readonly service: NoticeService,
    private readonly outbox: Outbox,
  ) {}

  /** Asks for each once: one whose key was asked for before changes nothing. */
  async append(tx: Transaction, requests: readonly NoticeRequest[]): Promise<void> {
    // Each is small, so that a thousand stay well under the size of an event.
    const facts = requests.map(factOf);
    await this.outbox.appendFacts(tx, noticesRequested(this.service), facts, (notices) => ({ notices }));
  }
}

function factOf(request: NoticeRequest): MessageInitShape<typeof NoticeFactSchema> {
  const { key, customerId, template, purpose, parameters, notAfter, link } = request;
  const values: readonly [string, Value][] = Object.entries(parameters);
  return {
    ...{ key, customerId, template, notAfter },
    purpose: purpose === 'marketing' ? NoticePurpose.MARKETING : NoticePurpose.SERVICE,
    parameters: Object.fromEntries(values.map(([name, value]) => [name, inBothLanguages(value)])),
    link: link ?? '',
  };
}

type Value = bigint | number | string | { readonly zh: string; readonly en: string };

function inBothLanguages(value: Value): { zh: string; en: string } {
  if (typeof value === 'object') return { zh: value.zh, en: value.en };
  return { zh: String(value), en: String(value) };
}
