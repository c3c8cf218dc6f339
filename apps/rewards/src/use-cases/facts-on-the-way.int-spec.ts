import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FactsOnTheWay, Flow, type RunningService, startService } from '@evergreen/service';
import { testEnvironment, type TestEnvironment } from '@evergreen/testing';
import { rewards } from '../rewards.service.ts';

describe('facts on their way', () => {
  let environment: TestEnvironment;
  let service: RunningService;

  beforeAll(async () => {
    environment = await testEnvironment(rewards.migrations);
    service = await startService(rewards, environment.variables);
  }, 30_000);
  afterAll(async () => {
    await service.stop();
    await environment.close();
  });

  it('may be many while the service that has them is away', async () => {
    const facts = new FactsOnTheWay(service.platform.rpcClient, new Flow(), ['customer-profile']);
    expect(await facts.describe()).toBe('customer-profile to answer');
  });
});
