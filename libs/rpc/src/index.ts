export { type Access, access, demandStepUp, officesOf, stepUpMs } from './access.ts';
export { type CallContext, currentCall, newCall, runInCall } from './call-context.ts';
export { type Caller, type CallerSession, anonymous } from './caller.ts';
export {
  type CallerKeys,
  type CallerTokens,
  TokenRefused,
  callerTokens,
  generateCallerKeys,
} from './caller-tokens.ts';
export { readCallerKeys } from './read-caller-keys.ts';
export { type HintKinds, Hints } from './hints.ts';
export { NatsRpcServer, type NatsRpcServerOptions } from './nats-rpc-server.ts';
export { connectNats } from './nats-connection.ts';
export { type CallOptions, RpcClient, type RpcClientOptions, type RpcServiceClient } from './rpc-client.ts';
export { DeadlineExceeded, NoResponder, RemoteError, RequestTooLarge, RpcError } from './rpc-errors.ts';
export { Rpc, type RpcHandler } from './rpc.decorator.ts';
