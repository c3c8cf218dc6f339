import { Readable } from 'node:stream';
import {
  type Referral as WireReferral,
  ReferralReason as WireReason,
  ReferralState as WireState,
} from '@evergreen/contracts/rewards';
import { csvHead, csvRows, DomainError } from '@evergreen/kernel';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { asGateway, type Services } from '../calls/services.ts';
import type { Viewer } from '../calls/viewer.ts';
import { mayReadCustomers } from '../customers/seen-customer.ts';
import { correlationOf } from './correlation.ts';
import { type ExportOptions, viewerNow } from './export-download.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

const states = {
  all: WireState.UNSPECIFIED,
  joined: WireState.JOINED,
  'cooling-off': WireState.COOLING_OFF,
  paid: WireState.PAID,
  rejected: WireState.REJECTED,
  'taken-back': WireState.TAKEN_BACK,
} as const;
const filePattern = /^(.+)\.csv$/;
// The numbers of both of each are asked for at once.
const partReferrals = 500;

interface Part {
  readonly rows: readonly string[][];
  readonly nextCursor: string | undefined;
}

/** `GET /exports/referrals/paid.csv`, or `all.csv`: the list of referrals as CSV. Who may have it, the service says. */
export async function offerReferrals(server: FastifyInstance, options: ExportOptions): Promise<void> {
  const { services, identify, limits, log, timeoutMs } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { file: string } }>(
      '/exports/referrals/:file',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const [, name = ''] = filePattern.exec(request.params.file) ?? [];
        if (!isState(name)) throw new DomainError('NOT_FOUND', 'No such file');
        const { correlationId, traceparent } = correlationOf(request);
        // Each part is a call of its own, for who the session is of by then.
        const read = (cursor?: string) =>
          runInCall(newCall({ ...asGateway, correlationId, traceparent }), async () =>
            partOf(services, await viewerNow(identify, request), states[name], cursor),
          );
        const first = await read();
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="evergreen-referrals-${name}.csv"`)
          .send(Readable.from(contentOf(first, read), { objectMode: false }));
      },
    );
  });
}

function isState(name: string): name is keyof typeof states {
  return Object.hasOwn(states, name);
}

/** The insurer's numbers of customers stand beside, of those whom the viewer may see; nobody's name. */
async function partOf(
  services: Services,
  caller: Viewer,
  state: WireState,
  cursor: string | undefined,
): Promise<Part> {
  const asked = { state, limit: partReferrals, ...(cursor === undefined ? {} : { cursor }) };
  const { referrals, nextCursor } = await services.referrals.listReferrals(asked, { caller });
  const customerIds = [
    ...new Set(referrals.flatMap(({ advocateId, friendId }) => [advocateId ?? '', friendId ?? ''])),
  ];
  const { customers } =
    mayReadCustomers(caller) && customerIds.length > 0
      ? await services.customers.getCustomers({ customerIds }, { caller })
      : { customers: [] };
  const numbers = new Map(customers.map(({ customerId, sourceRef }) => [customerId, sourceRef]));
  return { rows: referrals.map((each) => rowOf(each, numbers)), nextCursor };
}

const head = [
  ...['joined on', 'state', 'reason', 'advocate', 'friend', 'code', 'recorded by', 'cooling-off until'],
  ...['decided on', 'decided by', 'advocate points', 'friend points', 'note'],
];

function rowOf(of: WireReferral, numbers: ReadonlyMap<string, string>): string[] {
  const numberOf = (id: string | undefined) => numbers.get(id ?? '') ?? '';
  const reason = of.reason === undefined ? '' : WireReason[of.reason];
  return [
    ...[of.joinedOn, WireState[of.state], reason, numberOf(of.advocateId), numberOf(of.friendId)],
    ...[of.code ?? '', of.recordedBy ?? '', of.coolingOffUntil ?? '', of.decidedOn ?? ''],
    ...[of.decidedBy ?? '', String(of.advocatePoints), String(of.friendPoints), of.note ?? ''],
  ];
}

async function* contentOf(first: Part, read: (cursor: string) => Promise<Part>): AsyncGenerator<string> {
  yield csvHead(head);
  for (let part = first; ; part = await read(part.nextCursor)) {
    yield csvRows(part.rows);
    if (part.nextCursor === undefined) return;
  }
}
