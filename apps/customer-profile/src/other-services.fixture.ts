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
  const held = new Map<string, (() => void)[]>();
  const pages = new Map<string, number>();
  const silentFromPage = new Map<string, number>();
  const answer = <M extends DescMethodUnary>(
    name: string,
    method: M,
    reply: (request: MessageShape<M['input']>) => MessageInitShape<M['output']> | undefined,
  ): void => {
    connection.subscribe(`${prefix}.rpc.${method.parent.typeName}.${method.name}.${name}`, {
      callback: (_, message) => {
        asked.push(`${name} ${method.localName}`);
        if (silent.has(name)) return;
        const answered = reply(fromBinary(method.input, message.data) as never);
        if (answered === undefined) return;
        const respond = () => message.respond(toBinary(method.output, create(method.output, answered)));
        const waiting = held.get(name);
        if (waiting === undefined) respond();
        else waiting.push(respond);
      },
    });
  };
  for (const name of names) {
    const { exportPerson, erasePerson } = PersonalDataService.method;
    answer(name, exportPerson, ({ customerId, cursor = '1' }) => {
      const page = Number(cursor);
      if (page >= (silentFromPage.get(name) ?? Infinity)) return undefined;
      const note = page === 1 ? `=${name}` : `page ${page}`;
      return {
        sections: [{ name: 'kept things', columns: ['of', 'note'], rows: [{ values: [customerId, note] }] }],
        ...(page < (pages.get(name) ?? 1) ? { nextCursor: String(page + 1) } : {}),
      };
    });
    answer(name, erasePerson, () => ({ erased: [{ what: `things of ${name}`, count: 2 }] }));
  }
  await connection.flush();
  return {
    asked,
    /** Services that do not answer at all. */
    silent,
    /** Lets a service keep its answers to itself; what is returned has it give them. */
    hold(name: string): () => void {
      held.set(name, []);
      return () => {
        for (const respond of held.get(name) ?? []) respond();
        held.delete(name);
      };
    },
    /** In how many pages of one row a service hands over what it holds; one where nothing is said. */
    pages,
    /** From which page on a service does not answer. */
    silentFromPage,
    close: () => connection.close(),
  };
}
