import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type GetAccountsRequest, MembershipService } from '@evergreen/contracts/membership';
import { DomainError } from '@evergreen/kernel';
import { testPrefix, testServers } from '@evergreen/testing';
import {
  type CallHandler,
  type CanActivate,
  Catch,
  Controller,
  type ExecutionContext,
  type NestInterceptor,
  type RpcExceptionFilter,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { map, type Observable, throwError } from 'rxjs';
import { access, type CallContext, Rpc } from './index.ts';
import { Playground } from './membership.fixture.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.open((await testServers()).natsUrl, testPrefix());
});

afterEach(() => playground.close());

class OnlyMembersNamedM implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return context
      .switchToRpc()
      .getData<GetAccountsRequest>()
      .memberIds.every((id) => id.startsWith('m'));
  }
}

class CountsAccounts implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { correlationId } = context.switchToRpc().getContext<CallContext>();
    return next.handle().pipe(map(() => ({ accounts: [{ memberId: correlationId }] })));
  }
}

class UnknownColumn extends Error {}

@Catch(UnknownColumn)
class ColumnsAreInput implements RpcExceptionFilter {
  catch(): Observable<never> {
    return throwError(() => new DomainError('NOT_FOUND', 'No such column'));
  }
}

@Controller()
@UseFilters(ColumnsAreInput)
class Piped {
  @Rpc(MembershipService.method.getAccounts, access.anyone)
  @UseGuards(OnlyMembersNamedM)
  @UseInterceptors(CountsAccounts)
  getAccounts() {
    return Promise.resolve({});
  }

  @Rpc(MembershipService.method.getTotals, access.anyone)
  getTotals(): Promise<never> {
    return Promise.reject(new UnknownColumn());
  }

  @Rpc(MembershipService.method.listEntries, access.anyone)
  @UseInterceptors(CountsAccounts)
  listEntries(): Promise<never> {
    return Promise.reject(new DomainError('MEMBER_UNKNOWN', 'No such member'));
  }
}

describe("Nest's pipeline around a handler", () => {
  it('runs guards: a guard that says no is FORBIDDEN', async () => {
    await playground.service({}, { controller: Piped });
    const calls = (await playground.client()).service(MembershipService);
    await expect(calls.getAccounts({ memberIds: ['x1'] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('runs interceptors, which see the call', async () => {
    await playground.service({}, { controller: Piped });
    const calls = (await playground.client()).service(MembershipService);
    const { accounts } = await calls.getAccounts({ memberIds: ['m1'] });
    expect(accounts[0]?.memberId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("runs the controller's filters before our own", async () => {
    await playground.service({}, { controller: Piped });
    const calls = (await playground.client()).service(MembershipService);
    await expect(calls.getTotals({})).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets a refusal through interceptors unchanged', async () => {
    await playground.service({}, { controller: Piped });
    const calls = (await playground.client()).service(MembershipService);
    await expect(calls.listEntries({})).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
  });
});
