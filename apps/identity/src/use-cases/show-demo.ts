import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberAccount } from '../domain/account.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { type DemoCode, DemoCodeRepository } from '../persistence/demo-code.repository.ts';
import { DemoCredentialRepository } from '../persistence/demo-credential.repository.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { AfterAnswer } from './after-answer.ts';
import { codeAt } from './authenticator.ts';

const codesShown = 20;
const membersShown = 6;

export interface DemoStaffSignIn {
  readonly kind: 'staff';
  readonly staff: StaffAccount;
  readonly officeNameZh: string;
  readonly officeNameEn: string;
  readonly password: string;
  /** What their authenticator shows now. */
  readonly totpCode: string;
  readonly totpSecret: string;
}

export type DemoSignIn = DemoStaffSignIn | { readonly kind: 'member'; readonly member: MemberAccount };

/** What the demonstration's sign-in page shows. Refused everywhere else. */
@Injectable()
export class ShowDemo {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(AccountRepository) private readonly accounts: AccountRepository,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
    @Inject(DemoCodeRepository) private readonly demoCodes: DemoCodeRepository,
    @Inject(DemoCredentialRepository) private readonly demoCredentials: DemoCredentialRepository,
    @Inject(AfterAnswer) private readonly afterAnswer: AfterAnswer,
  ) {}

  /** Codes that are still valid, newest first. @throws DomainError DEMO_ONLY */
  async codes(): Promise<DemoCode[]> {
    this.demandDemo();
    // Whoever just asked for a code finds it here.
    await this.afterAnswer.settled();
    return this.demoCodes.listValid(this.database, this.clock.now(), codesShown);
  }

  /** The demonstration's staff and a few members. @throws DomainError DEMO_ONLY */
  async signIns(): Promise<DemoSignIn[]> {
    this.demandDemo();
    const members = await this.accounts.sampleMembers(this.database, membersShown);
    return [
      ...(await this.staffSignIns()),
      ...members.map((member) => ({ kind: 'member' as const, member })),
    ];
  }

  private async staffSignIns(): Promise<DemoStaffSignIn[]> {
    const credentials = await this.demoCredentials.list(this.database);
    const ids = credentials.map(({ accountId }) => accountId);
    const people = await this.staff.byIds(this.database, ids, this.clock.today());
    const offices = await this.offices.list(this.database, true);
    const now = this.clock.now();
    return people
      .filter(({ isActive, isDemo: isOfDemo }) => isActive && isOfDemo)
      .sort((a, b) => a.staffNumber.localeCompare(b.staffNumber))
      .flatMap((staff) => {
        const credential = credentials.find(({ accountId }) => accountId === staff.accountId);
        const office = offices.find(({ orgPath }) => orgPath === staff.orgPath);
        if (credential === undefined) return [];
        const { password, totpSecret } = credential;
        return {
          kind: 'staff' as const,
          staff,
          officeNameZh: office?.nameZh ?? '',
          officeNameEn: office?.nameEn ?? '',
          password,
          totpCode: codeAt(totpSecret, now),
          totpSecret,
        };
      });
  }

  private demandDemo(): void {
    if (!isDemo(this.configuration)) {
      throw new DomainError('DEMO_ONLY', 'This exists in a demonstration only');
    }
  }
}
