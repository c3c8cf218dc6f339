import {
  create,
  type DescMethodUnary,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf';
import { PersonalDataService } from '@evergreen/contracts/privacy';
import { createLogger } from '@evergreen/observability';
import { connectNats } from '@evergreen/rpc';

/** The other services at their contract, over real NATS. What they do themselves is tested with them. */
export async function otherServices(
  natsUrl: string,
  prefix: string,
  names: readonly string[] = ['identity', 'membership', 'rewards'],
) {
  const connection = await connectNats({
    ...{ url: natsUrl, name: 'others' },
    log: createLogger({ service: 'others', level: 'fatal' }),
  });
  const asked: string[] = [];
  const silent = new Set<string>();
  const answer = <M extends DescMethodUnary>(
    name: string,
    method: M,
    reply: (request: MessageShape<M['input']>) => MessageInitShape<M['output']>,
  ): void => {
    connection.subscribe(`${prefix}.rpc.${method.parent.typeName}.${method.name}.${name}`, {
      callback: (_, message) => {
        asked.push(`${name} ${method.localName}`);
        if (silent.has(name)) return;
        const output = create(method.output, reply(fromBinary(method.input, message.data) as never));
        message.respond(toBinary(method.output, output));
      },
    });
  };
  for (const name of names) {
    const { exportPerson, erasePerson } = PersonalDataService.method;
    answer(name, exportPerson, ({ customerId }) => ({
      sections: [
        { name: 'kept things', columns: ['of', 'note'], rows: [{ values: [customerId, `=${name}`] }] },
      ],
    }));
    answer(name, erasePerson, () => ({ erased: [{ what: `things of ${name}`, count: 2 }] }));
  }
  await connection.flush();
  return { asked, silent, close: () => connection.close() };
}
