import type { ErrorCode } from '@evergreen/contracts';
import type { Customer, MappingProfile, NamedGuest, Policy } from '@evergreen/contracts/customer-profile';
import type { Office, TrainingRecord } from '@evergreen/contracts/identity';
import type { Account } from '@evergreen/contracts/membership';
import type { Decision, RuleSet } from '@evergreen/contracts/rewards';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import type { CallOptions } from '@evergreen/rpc';
import DataLoader from 'dataloader';
import type { Services } from './services.ts';

/** Which decision: a term can be decided under several rules. */
export interface DecisionKey {
  readonly customerId: string;
  readonly termId: string;
  readonly ruleId: string;
}

/** Somebody at the door of an event. */
export interface GuestKey {
  readonly eventId: string;
  readonly customerId: string;
}

/** As many ids as the services take in one call. */
const idsMax = 1_000;

/**
 * Collects what the fields of one operation ask for, so that each method of a service is called once a level,
 * however many fields or rows need it. Lives as long as its operation.
 */
export class Loaders {
  /** Whose call it is, where that is not the request's: after a sign-in. */
  callOptions: CallOptions | undefined = undefined;

  private accountLoader?: DataLoader<string, Account>;
  private customerLoader?: DataLoader<string, Customer | undefined>;
  private guestLoader?: DataLoader<GuestKey, NamedGuest | undefined, string>;
  private policyLoader?: DataLoader<string, readonly Policy[]>;
  private customerDecisionLoader?: DataLoader<string, readonly Decision[]>;
  private decisionLoader?: DataLoader<DecisionKey, Decision | undefined, string>;
  private ruleSetList?: Promise<readonly RuleSet[]>;
  private profileList?: Promise<readonly MappingProfile[]>;
  private officeList?: Promise<readonly Office[]>;
  private trainingLoader?: DataLoader<string, readonly TrainingRecord[]>;

  constructor(private readonly services: Services) {}

  /** @throws DomainError MEMBER_UNKNOWN */
  account(memberId: string): Promise<Account> {
    this.accountLoader ??= new DataLoader<string, Account>(
      async (memberIds: readonly string[]) => {
        const answer = await this.services.membership.getAccounts(
          { memberIds: [...memberIds] },
          this.callOptions,
        );
        return inOrder(memberIds, answer.accounts, (account) => account.memberId).map(
          (account) => account ?? missing('MEMBER_UNKNOWN', 'No such member'),
        );
      },
      { maxBatchSize: idsMax },
    );
    return this.accountLoader.load(memberId);
  }

  customer(customerId: string): Promise<Customer | undefined> {
    this.customerLoader ??= new DataLoader(
      async (customerIds: readonly string[]) => {
        const answer = await this.services.customers.getCustomers(
          { customerIds: [...customerIds] },
          this.callOptions,
        );
        return inOrder(customerIds, answer.customers, (customer) => customer.customerId);
      },
      { maxBatchSize: idsMax },
    );
    return this.customerLoader.load(customerId);
  }

  /** As staff at the door see them. An operation looks at the guests of one event, as a rule. */
  guest(key: GuestKey): Promise<NamedGuest | undefined> {
    this.guestLoader ??= new DataLoader((keys: readonly GuestKey[]) => this.guests(keys), {
      maxBatchSize: idsMax,
      cacheKeyFn: ({ eventId, customerId }) => `${eventId}/${customerId}`,
    });
    return this.guestLoader.load(key);
  }

  /** The service answers for one customer at a time; a member asks for one only. */
  policies(customerId: string): Promise<readonly Policy[]> {
    this.policyLoader ??= new DataLoader((customerIds: readonly string[]) =>
      Promise.all(
        customerIds.map(
          async (id) =>
            (await this.services.customers.listPolicies({ customerId: id }, this.callOptions)).policies,
        ),
      ),
    );
    return this.policyLoader.load(customerId);
  }

  /** Newest term first. The service answers for one customer at a time; a member asks for one only. */
  customerDecisions(customerId: string): Promise<readonly Decision[]> {
    this.customerDecisionLoader ??= new DataLoader((customerIds: readonly string[]) =>
      Promise.all(
        customerIds.map(
          async (id) =>
            (await this.services.noClaim.listCustomerDecisions({ customerId: id }, this.callOptions))
              .decisions,
        ),
      ),
    );
    return this.customerDecisionLoader.load(customerId);
  }

  decision(key: DecisionKey): Promise<Decision | undefined> {
    this.decisionLoader ??= new DataLoader((keys: readonly DecisionKey[]) => this.decisions(keys), {
      maxBatchSize: idsMax,
      cacheKeyFn: ({ customerId, termId, ruleId }) => `${customerId}/${termId}/${ruleId}`,
    });
    return this.decisionLoader.load(key);
  }

  ruleSets(): Promise<readonly RuleSet[]> {
    this.ruleSetList ??= this.services.noClaim
      .listRuleSets({}, this.callOptions)
      .then(({ ruleSets }) => ruleSets);
    return this.ruleSetList;
  }

  mappingProfiles(): Promise<readonly MappingProfile[]> {
    this.profileList ??= this.services.imports
      .listMappingProfiles({}, this.callOptions)
      .then(({ profiles }) => profiles);
    return this.profileList;
  }

  offices(): Promise<readonly Office[]> {
    this.officeList ??= this.services.organisation
      .listOffices({}, this.callOptions)
      .then(({ offices }) => offices);
    return this.officeList;
  }

  /** @throws InvalidInput for more than one person: the service answers for one at a time */
  training(accountId: string): Promise<readonly TrainingRecord[]> {
    this.trainingLoader ??= new DataLoader(async (accountIds: readonly string[]) => {
      if (accountIds.length > 1) {
        throw new InvalidInput([{ field: 'training', problem: 'is shown for one person at a time' }]);
      }
      const request = { accountId: accountIds[0]! };
      return [(await this.services.staff.listTraining(request, this.callOptions)).records];
    });
    return this.trainingLoader.load(accountId);
  }

  private async guests(keys: readonly GuestKey[]): Promise<(NamedGuest | undefined)[]> {
    const byEvent = new Map<string, string[]>();
    for (const { eventId, customerId } of keys)
      byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), customerId]);
    const answers = await Promise.all(
      [...byEvent].map(async ([eventId, customerIds]) => {
        const call = { eventId, customerIds };
        return (await this.services.eventAudience.nameGuests(call, this.callOptions)).guests;
      }),
    );
    const found = new Map(answers.flat().map((guest) => [guest.customerId, guest]));
    return keys.map(({ customerId }) => found.get(customerId));
  }

  private async decisions(keys: readonly DecisionKey[]): Promise<(Decision | undefined)[]> {
    const termsOf = new Map<string, Set<string>>();
    for (const { customerId, termId } of keys) {
      termsOf.set(customerId, (termsOf.get(customerId) ?? new Set()).add(termId));
    }
    const answers = await Promise.all(
      [...termsOf].map(([customerId, termIds]) =>
        this.services.noClaim.getDecisions({ customerId, termIds: [...termIds] }, this.callOptions),
      ),
    );
    const found = new Map(
      answers.flatMap(({ decisions }) =>
        decisions.map((decision) => [`${decision.termId}/${decision.ruleId}`, decision] as const),
      ),
    );
    return keys.map(({ termId, ruleId }) => found.get(`${termId}/${ruleId}`));
  }
}

function inOrder<T>(
  ids: readonly string[],
  found: readonly T[],
  idOf: (item: T) => string,
): (T | undefined)[] {
  const [only] = found;
  // One id is by far the most frequent case.
  if (ids.length === 1) return [only !== undefined && idOf(only) === ids[0] ? only : undefined];
  const byId = new Map(found.map((item) => [idOf(item), item]));
  return ids.map((id) => byId.get(id));
}

function missing(code: ErrorCode, message: string): DomainError {
  return new DomainError(code, message);
}
