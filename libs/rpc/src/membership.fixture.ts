// A service as tests need it: real NATS, real Nest, and handlers whose behaviour the test supplies.
import 'reflect-metadata';
import {
  type FindMembersRequest,
  type GetAccountsRequest,
  type GetTotalsRequest,
  type ListEntriesRequest,
  MembershipService,
  type PostAwardRequest,
} from '@evergreen/contracts/membership';
import { type ListDeadLettersRequest, OperationsService } from '@evergreen/contracts/operations';
import type { NatsConnection } from '@nats-io/transport-node';
import { Controller, Inject, type INestMicroservice, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Logger, pino } from 'pino';
import {
  access,
  type CallContext,
  type CallerTokens,
  callerTokens,
  connectNats,
  generateCallerKeys,
  NatsRpcServer,
  type NatsRpcServerOptions,
  Rpc,
  RpcClient,
  type RpcHandler,
} from './index.ts';

const membership = MembershipService.method;

/** What the handlers do; a door is named after who may come in. */
export interface Behaviour {
  readonly getAccounts: RpcHandler<typeof membership.getAccounts>;
  readonly listEntries: RpcHandler<typeof membership.listEntries>;
  readonly findMembers: RpcHandler<typeof membership.findMembers>;
  readonly getTotals: RpcHandler<typeof membership.getTotals>;
  readonly postAward: RpcHandler<typeof membership.postAward>;
  readonly listDeadLetters: RpcHandler<typeof OperationsService.method.listDeadLetters>;
}

const nothing: Behaviour = {
  getAccounts: async () => ({}),
  listEntries: async () => ({}),
  findMembers: async () => ({}),
  getTotals: async () => ({}),
  postAward: async () => ({}),
  listDeadLetters: async () => ({}),
};

const behaviourToken = Symbol('behaviour');

@Controller()
export class MembershipHandlers {
  constructor(@Inject(behaviourToken) private readonly does: Behaviour) {}

  @Rpc(membership.getAccounts, access.anyone)
  getAccounts(request: GetAccountsRequest, call: CallContext) {
    return this.does.getAccounts(request, call);
  }

  @Rpc(membership.listEntries, access.anyOf(access.members, access.staff))
  listEntries(request: ListEntriesRequest, call: CallContext) {
    return this.does.listEntries(request, call);
  }

  @Rpc(membership.findMembers, access.may('read', 'Customer'))
  findMembers(request: FindMembersRequest, call: CallContext) {
    return this.does.findMembers(request, call);
  }

  @Rpc(membership.getTotals, access.members)
  getTotals(request: GetTotalsRequest, call: CallContext) {
    return this.does.getTotals(request, call);
  }

  @Rpc(membership.postAward, access.services)
  postAward(request: PostAwardRequest, call: CallContext) {
    return this.does.postAward(request, call);
  }

  @Rpc(OperationsService.method.listDeadLetters, access.services)
  listDeadLetters(request: ListDeadLettersRequest, call: CallContext) {
    return this.does.listDeadLetters(request, call);
  }
}

/** A service that runs, and how to end it. */
export interface RunningService {
  readonly app: INestMicroservice;
  readonly server: NatsRpcServer;
  readonly connection: NatsConnection;
  close(): Promise<void>;
}

/** Services and clients on one NATS, with one pair of keys and one log; `close` ends all that was started. */
export class Playground {
  readonly logged: string[] = [];
  readonly log: Logger = pino({ level: 'debug' }, { write: (line: string) => void this.logged.push(line) });
  private readonly opened: (() => Promise<void>)[] = [];

  private constructor(
    readonly natsUrl: string,
    readonly prefix: string,
    readonly keys: ReturnType<typeof generateCallerKeys>,
    readonly tokens: CallerTokens,
  ) {}

  static async open(natsUrl: string, prefix: string): Promise<Playground> {
    const keys = generateCallerKeys('gateway', 'operator', 'membership', 'rewards', 'customer-profile');
    return new Playground(natsUrl, prefix, keys, await callerTokens(keys));
  }

  async connect(name: string): Promise<NatsConnection> {
    const connection = await connectNats({ url: this.natsUrl, name, log: this.log });
    this.opened.push(() => connection.close());
    return connection;
  }

  async client(self = 'gateway'): Promise<RpcClient> {
    const { prefix: subjectPrefix, tokens } = this;
    return new RpcClient(await this.connect(self), { subjectPrefix, tokens, self });
  }

  async service(
    behaviour: Partial<Behaviour>,
    options: Partial<NatsRpcServerOptions> & { controller?: Type } = {},
  ): Promise<RunningService> {
    const { controller = MembershipHandlers, ...serverOptions } = options;
    const { prefix: subjectPrefix, tokens, log } = this;
    const queue = options.queue ?? 'membership';
    const connection = await this.connect(queue);
    const server = new NatsRpcServer(connection, { subjectPrefix, queue, tokens, log, ...serverOptions });
    const does = { provide: behaviourToken, useValue: { ...nothing, ...behaviour } };
    @Module({ controllers: [controller], providers: [does] })
    class TestModule {}
    const app = await NestFactory.createMicroservice(TestModule, { strategy: server, logger: false });
    await app.listen();
    const close = () => app.close();
    this.opened.push(close);
    return { app, server, connection, close };
  }

  /** Services first, then the connections they answer on. */
  async close(): Promise<void> {
    for (const end of this.opened.splice(0).reverse()) await end();
  }
}

/** A promise that the test settles. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** What a call ended in; a call that succeeds fails the test. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (answer) => Promise.reject(new Error(`It was answered: ${JSON.stringify(answer)}`)),
    (error: unknown) => error,
  );
}
