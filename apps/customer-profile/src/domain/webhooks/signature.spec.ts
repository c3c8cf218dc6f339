import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { secretOf, signedHeaders } from './signature.ts';

const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const at = new Date(1_614_265_330_000);
const body = Buffer.from('{"test": 2432232314}');

describe('a message', () => {
  it('is signed as the example that Standard Webhooks publishes', () => {
    expect(signedHeaders({ id, body, at, secrets: [secret] })).toEqual({
      'webhook-id': id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is signed with each secret that counts, and cut to whole seconds', () => {
    const other = secretOf(Buffer.alloc(32, 7));
    const later = new Date(at.getTime() + 999);
    const { 'webhook-signature': signature } = signedHeaders({
      ...{ id, body, at: later },
      secrets: [other, secret],
    });
    const [first, second] = signature!.split(' ');
    expect(second).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
    const own = createHmac('sha256', Buffer.alloc(32, 7)).update(`${id}.1614265330.`).update(body);
    expect(first).toBe(`v1,${own.digest('base64')}`);
  });

  it('has a secret of the form that receivers expect', () => {
    expect(secretOf(Buffer.alloc(32, 255))).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});
