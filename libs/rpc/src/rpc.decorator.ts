import type { DescMethodUnary, MessageInitShape, MessageShape } from '@bufbuild/protobuf';
import { UseFilters } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import type { Access } from './access.ts';
import type { CallContext } from './call-context.ts';
import { RpcErrorFilter } from './rpc-error.filter.ts';
import { methodPath } from './rpc-subject.ts';

/** Ties handlers to our server: Nest hands them to no other transport. */
export const rpcTransport = Symbol('evergreen-rpc');

/** What a handler of the method looks like. */
export type RpcHandler<M extends DescMethodUnary> = (
  request: MessageShape<M['input']>,
  call: CallContext,
) => Promise<MessageInitShape<M['output']>>;

/** What the decorator leaves for the server to find. */
export interface RpcRoute {
  readonly method: DescMethodUnary;
  readonly access: Access;
}

const withErrorFilter = new WeakSet<object>();

/**
 * On a method of a `@Controller()`: which rpc method it answers, and who may call it. The compiler checks that the
 * method takes the request and gives the response.
 */
export function Rpc<M extends DescMethodUnary>(method: M, access: Access) {
  return <H extends RpcHandler<M>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    Payload()(target, key, 0);
    Ctx()(target, key, 1);
    // On the class and before its own decorators have run: filters of the handler and of the controller go first.
    if (!withErrorFilter.has(target.constructor)) {
      withErrorFilter.add(target.constructor);
      UseFilters(RpcErrorFilter)(target.constructor);
    }
    const route: RpcRoute = { method, access };
    MessagePattern(methodPath(method), rpcTransport, route)(target, key, descriptor as PropertyDescriptor);
  };
}
