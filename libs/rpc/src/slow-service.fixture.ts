// A service as a process of its own, which takes its time: it answers only after it was told to end.
// Node runs this file as it stands; it knows no decorators, so they are called.
import 'reflect-metadata';
import { type GetAccountsRequest, MembershipService } from '@evergreen/contracts/membership';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { access, callerTokens, connectNats, NatsRpcServer, Rpc } from './index.ts';

const { NATS_URL: url = '', PREFIX: subjectPrefix = '', PUBLIC_KEY: publicKeyPem = '' } = process.env;

class SlowHandlers {
  async getAccounts({ memberIds }: GetAccountsRequest) {
    process.stdout.write('handling\n');
    await new Promise((resolve) => process.once('SIGTERM', resolve));
    return { accounts: memberIds.map((memberId) => ({ memberId })) };
  }
}
const descriptor = Object.getOwnPropertyDescriptor(SlowHandlers.prototype, 'getAccounts')!;
Rpc(MembershipService.method.getAccounts, access.anyone)(SlowHandlers.prototype, 'getAccounts', descriptor);
Controller()(SlowHandlers);

class SlowModule {}
Module({ controllers: [SlowHandlers] })(SlowModule);

const log = pino({ level: 'silent' });
const connection = await connectNats({ url, name: 'membership', log });
const tokens = await callerTokens({ publicKeyPems: { gateway: publicKeyPem } });
const strategy = new NatsRpcServer(connection, { subjectPrefix, queue: 'membership', tokens, log });
const app = await NestFactory.createMicroservice(SlowModule, { strategy, logger: false });
app.enableShutdownHooks();
await app.listen();
process.stdout.write('ready\n');
