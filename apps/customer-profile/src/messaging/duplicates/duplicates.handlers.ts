import {
  DuplicateService,
  type FindDuplicatesRequest,
  type KeepApartRequest,
  type ListDuplicatesRequest,
  type MergeCustomersRequest,
  type SeparateCustomersRequest,
} from '@evergreen/contracts/customer-profile';
import { progressMessage } from '@evergreen/jobs';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { FindDuplicates } from '../../use-cases/duplicates/find-duplicates.ts';
import { MergeCustomers } from '../../use-cases/duplicates/merge-customers.ts';
import { ReadDuplicates } from '../../use-cases/duplicates/read-duplicates.ts';

const pageMax = 100;
const offsetMax = 100_000;
const keyLengthMax = 200;
const reasonLengths = { min: 4, max: 500 } as const;
const mergers = access.may('merge', 'Customer');

@Controller()
export class DuplicatesHandlers {
  constructor(
    @Inject(ReadDuplicates) private readonly read: ReadDuplicates,
    @Inject(FindDuplicates) private readonly find: FindDuplicates,
    @Inject(MergeCustomers) private readonly merges: MergeCustomers,
  ) {}

  @Rpc(DuplicateService.method.listDuplicates, mergers)
  async listDuplicates(request: ListDuplicatesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, pageMax);
    const { offset } = request;
    if (offset < 0 || offset > offsetMax) fields.refuse('offset', 'is out of bounds');
    const customerId =
      request.customerId === undefined ? undefined : fields.uuid('customerId', request.customerId);
    fields.check();
    const { duplicates, more, search } = await this.read.page(caller, { customerId, limit, offset });
    return {
      duplicates: duplicates.map(({ reasons, ...pair }) => ({ ...pair, reasons: [...reasons] })),
      more,
      ...(search === undefined ? {} : { search: progressMessage(search) }),
    };
  }

  @Rpc(DuplicateService.method.findDuplicates, access.anyOf(mergers, access.service('operator')))
  async findDuplicates(request: FindDuplicatesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyLengthMax);
    fields.check();
    return { search: progressMessage(await this.find.start(caller, key)) };
  }

  @Rpc(DuplicateService.method.keepApart, mergers)
  async keepApart(request: KeepApartRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const otherId = fields.uuid('otherId', request.otherId);
    fields.check();
    await this.read.keepApart(caller, customerId, otherId);
    return {};
  }

  @Rpc(DuplicateService.method.mergeCustomers, mergers)
  async mergeCustomers(request: MergeCustomersRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const order = readOrder(fields, request);
    return { mergeId: await this.merges.merge(caller, customerId, order) };
  }

  @Rpc(DuplicateService.method.separateCustomers, mergers)
  async separateCustomers(request: SeparateCustomersRequest, { caller }: CallContext) {
    return { mergeId: await this.merges.separate(caller, readOrder(new InputFields(), request)) };
  }
}

function readOrder(fields: InputFields, request: MergeCustomersRequest | SeparateCustomersRequest) {
  const key = fields.text('key', request.key, keyLengthMax);
  const mergedId = fields.uuid('mergedId', request.mergedId);
  const reason = fields.text('reason', request.reason.trim(), reasonLengths.max, reasonLengths.min);
  fields.check();
  return { key, mergedId, reason };
}
