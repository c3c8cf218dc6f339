import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { BlacklistService } from '@evergreen/contracts/customer-profile';
import { createLogger } from '@evergreen/observability';
import { connectNats } from '@evergreen/rpc';

/** customer-profile's blacklist at its contract, over real NATS, with nobody on it. */
export async function emptyBlacklist(variables: Readonly<Record<string, string>>) {
  const connection = await connectNats({
    ...{ url: variables['EVERGREEN_NATS_URL']!, name: 'customer-profile' },
    log: createLogger({ service: 'customer-profile', level: 'fatal' }),
  });
  const { check } = BlacklistService.method;
  connection.subscribe(`${variables['EVERGREEN_PREFIX']}.rpc.${check.parent.typeName}.${check.name}`, {
    callback: (_, message) => {
      const answers = fromBinary(check.input, message.data).subjects.map(() => ({ reasons: [] }));
      message.respond(toBinary(check.output, create(check.output, { answers })));
    },
  });
  await connection.flush();
  return { close: () => connection.close() };
}
