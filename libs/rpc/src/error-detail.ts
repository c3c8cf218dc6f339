import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { ErrorDetailSchema, isErrorCode } from '@evergreen/contracts';
import type { DomainError } from '@evergreen/kernel';
import { RemoteError } from './rpc-errors.ts';

/** A refusal as it travels back to the caller. */
export function encodeError(error: DomainError): Uint8Array {
  const facts = Object.fromEntries(Object.entries(error.facts).map(([name, fact]) => [name, String(fact)]));
  const { code, message } = error;
  const fields = error.fields.map(({ field, problem }) => ({ field, problem }));
  return toBinary(ErrorDetailSchema, create(ErrorDetailSchema, { code, message, facts, fields }));
}

/** The refusal read back. A code of a newer release, which this one cannot word, becomes INTERNAL. */
export function decodeError(method: string, bytes: Uint8Array): RemoteError {
  try {
    const { code, message, facts, fields } = fromBinary(ErrorDetailSchema, bytes);
    if (!isErrorCode(code)) return new RemoteError(method, 'INTERNAL', `unknown code ${code}: ${message}`);
    return new RemoteError(
      method,
      code,
      message,
      facts,
      fields.map(({ field, problem }) => ({ field, problem })),
    );
  } catch {
    return new RemoteError(method, 'INTERNAL', 'the error could not be read');
  }
}
