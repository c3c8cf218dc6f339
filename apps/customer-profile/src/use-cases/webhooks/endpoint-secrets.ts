import { randomBytes } from 'node:crypto';
import { newFieldKey, openField, sealField } from '@evergreen/personal-data';
import { Inject, Injectable } from '@nestjs/common';
import { secretOf } from '../../domain/webhooks/signature.ts';
import { PersonalKeys } from '../../persistence/personal-keys.ts';
import type { SealedSecrets } from '../../persistence/webhooks/endpoints.repository.ts';

const secretBytes = 32;
const placeOf = (endpointId: string): string => `webhook_endpoint.secret/${endpointId}`;

/** Secrets of endpoints: made, sealed under a key of the endpoint, and opened to sign with. */
@Injectable()
export class EndpointSecrets {
  constructor(@Inject(PersonalKeys) private readonly keys: PersonalKeys) {}

  /** The first one of an endpoint, with the key it is sealed with. */
  first(endpointId: string): {
    readonly secret: string;
    readonly kept: Pick<SealedSecrets, 'master_key_id' | 'wrapped' | 'secret_sealed'>;
  } {
    const key = newFieldKey();
    const secret = secretOf(randomBytes(secretBytes));
    const { masterKeyId, wrapped } = this.keys.master.wrap(key);
    const sealed = sealField(key, secret, placeOf(endpointId));
    return { secret, kept: { master_key_id: masterKeyId, wrapped, secret_sealed: sealed } };
  }

  next(endpointId: string, kept: SealedSecrets): { readonly secret: string; readonly sealed: Buffer } {
    const secret = secretOf(randomBytes(secretBytes));
    return { secret, sealed: sealField(this.keyOf(kept), secret, placeOf(endpointId)) };
  }

  /** Those that count now, the newest first. @throws SealBroken when the master key is not there any more */
  open(endpointId: string, kept: SealedSecrets, now: Date): string[] {
    const key = this.keyOf(kept);
    const { secret_sealed: newest, prior_secret_sealed: prior, prior_secret_until: until } = kept;
    const counting = prior !== null && until !== null && now < until ? [newest, prior] : [newest];
    return counting.map((sealed) => openField(key, sealed, placeOf(endpointId)));
  }

  private keyOf({ master_key_id: masterKeyId, wrapped }: SealedSecrets): Buffer {
    return this.keys.master.unwrap({ masterKeyId, wrapped });
  }
}
