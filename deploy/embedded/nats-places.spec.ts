import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import type { EventConsumer } from '@evergreen/events';
import type { ServiceDefinition } from '@evergreen/service';
import { places } from './nats-permissions.ts';
import { services } from './service-list.ts';

/** What a service says of itself; each module exports nothing else. */
async function definitionOf(name: string): Promise<ServiceDefinition> {
  const module = (await import(`../../apps/${name}/src/${name}.service.ts`)) as Record<
    string,
    ServiceDefinition
  >;
  return Object.values(module)[0]!;
}

/** Name and event of each consumer; neither depends on what it is given. */
function consumersOf({ consumers = [] }: ServiceDefinition): Record<string, string> {
  const made = consumers.map((type) => new (type as new () => EventConsumer)());
  return Object.fromEntries(made.map(({ durable, event }) => [durable, event.subject]));
}

it.each(services)('allows %s exactly the consumers it has', async (name) => {
  expect(consumersOf(await definitionOf(name))).toEqual(places[name].consumes);
});
