import { randomBytes } from 'node:crypto';
import { DomainError } from '@evergreen/kernel';
import { Injectable } from '@nestjs/common';
import { hash, type Options, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import { passwordForm } from '../domain/password.ts';

/** Argon2id, the package's default kind, at the cost OWASP's password storage sheet names first. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Each takes a core and 19 MiB for as long as it lasts. */
const hashesAtOnce = 3;
const waitingMax = 64;

/** Hashes passwords, a few at a time: a flood of sign-ins must not take the whole machine. */
@Injectable()
export class PasswordHasher {
  private readonly inTurn = pLimit(hashesAtOnce);
  /** What is compared where there is no password, so that it takes as long. */
  private readonly nobodys = hash(randomBytes(32), cost);

  /** @throws DomainError SERVICE_UNAVAILABLE when too many wait already */
  hash(password: string): Promise<string> {
    return this.fewAtOnce(() => hash(passwordForm(password), cost));
  }

  /** @throws DomainError SERVICE_UNAVAILABLE when too many wait already */
  async isRight(known: string | null | undefined, typed: string): Promise<boolean> {
    const isRight = await this.fewAtOnce(async () =>
      verify(known ?? (await this.nobodys), passwordForm(typed)),
    );
    return isRight && known != null;
  }

  private async fewAtOnce<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTurn.pendingCount >= waitingMax) {
      throw new DomainError('SERVICE_UNAVAILABLE', 'Too many people sign in at once');
    }
    return this.inTurn(work);
  }
}
