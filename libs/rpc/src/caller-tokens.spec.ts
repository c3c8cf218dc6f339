import { createPrivateKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { anonymous, type Caller } from './caller.ts';
import { callerTokens, generateCallerKeys, TokenRefused } from './caller-tokens.ts';

const keys = generateCallerKeys();
const member: Caller = { kind: 'member', accountId: 'a', memberId: 'm', customerId: 'c' };
const staff: Caller = {
  kind: 'staff',
  accountId: 'a2',
  staffNumber: 'E001',
  name: '赵启',
  grants: [{ role: 'marketing', orgPath: '/' }],
  orgPath: '/',
};

/** Tokens whose clock the test turns. */
async function tokensAt(startMs: number) {
  const clock = { nowMs: startMs };
  return { clock, tokens: await callerTokens(keys, () => clock.nowMs) };
}

/** A token with whatever claims, signed by the true key. */
function signed(
  claims: Record<string, unknown>,
  build = (jwt: SignJWT) => jwt,
  header: { readonly kid?: string } = { kid: 'gateway' },
): Promise<string> {
  const jwt = new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', ...header })
    .setIssuer('evergreen')
    .setAudience('evergreen-services')
    .setSubject('x')
    .setIssuedAt()
    .setExpirationTime('60s');
  return build(jwt).sign(createPrivateKey(keys.privateKeyPem));
}

describe('a caller token', () => {
  it.each([member, staff, { kind: 'service', name: 'gateway' } as const])(
    'names its caller: %j',
    async (caller) => {
      const { tokens } = await tokensAt(1_700_000_000_000);
      expect(await tokens.verify(await tokens.sign(caller))).toEqual(caller);
    },
  );

  it('fits into a header: printable ASCII whatever the name', async () => {
    const { tokens } = await tokensAt(Date.now());
    expect(await tokens.sign(staff)).toMatch(/^[\w.-]+$/);
  });

  it('is good for as long as a call may last when it leaves, and no longer than a minute', async () => {
    const { clock, tokens } = await tokensAt(1_700_000_000_900);
    const verifier = await callerTokens({ publicKeyPems: keys.publicKeyPems }, () => clock.nowMs);
    await tokens.sign(member);
    clock.nowMs += 29_999;
    const oldestThatLeaves = await tokens.sign(member);
    clock.nowMs += 30_000;
    expect(await verifier.verify(oldestThatLeaves)).toEqual(member);
    clock.nowMs += 2_000;
    await expect(verifier.verify(oldestThatLeaves)).rejects.toBeInstanceOf(TokenRefused);
  });

  it('is refused once it expires, also by who has verified it before', async () => {
    const { clock, tokens } = await tokensAt(1_700_000_000_000);
    const token = await tokens.sign(member);
    expect(await tokens.verify(token)).toEqual(member);
    clock.nowMs += 61_000;
    await expect(tokens.verify(token)).rejects.toBeInstanceOf(TokenRefused);
  });

  it('is signed once in half a minute for the same caller, and anew for another', async () => {
    const { clock, tokens } = await tokensAt(1_700_000_000_000);
    const first = await tokens.sign(member);
    expect(await tokens.sign({ ...member })).toBe(first);
    expect(await tokens.sign({ ...member, memberId: 'm2' })).not.toBe(first);
    clock.nowMs += 30_000;
    expect(await tokens.sign(member)).not.toBe(first);
  });

  it('is refused when a single character of it is changed', async () => {
    const { tokens } = await tokensAt(Date.now());
    const token = await tokens.sign(member);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const forged = JSON.stringify({
      ...JSON.parse(Buffer.from(payload, 'base64url').toString()),
      sub: 'other',
    });
    for (const wrong of [
      [header, Buffer.from(forged).toString('base64url'), signature].join('.'),
      [header, payload, signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))].join('.'),
      [header, payload, ''].join('.'),
      '',
      'a.b.c',
    ]) {
      await expect(tokens.verify(wrong)).rejects.toBeInstanceOf(TokenRefused);
    }
  });

  it('is refused without a signature, for another audience, from another issuer, without an end', async () => {
    const { tokens } = await tokensAt(Date.now());
    const unsigned = [
      { alg: 'none', kid: 'gateway' },
      { caller: member, iss: 'evergreen', aud: 'evergreen-services', sub: 'a' },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const wrong = [
      `${unsigned}.`,
      await signed({ caller: member }, (jwt) => jwt.setAudience('browser')),
      await signed({ caller: member }, (jwt) => jwt.setIssuer('somebody')),
      await new SignJWT({ caller: member })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'gateway' })
        .setIssuer('evergreen')
        .setAudience('evergreen-services')
        .setSubject('a')
        .setIssuedAt()
        .sign(createPrivateKey(keys.privateKeyPem)),
    ];
    for (const token of wrong) await expect(tokens.verify(token)).rejects.toBeInstanceOf(TokenRefused);
  });

  it.each([
    undefined,
    { kind: 'anonymous' },
    { kind: 'member', accountId: 'a' },
    { kind: 'service', name: '' },
    { kind: 'service', name: 'x', roles: ['administrator'] },
    { kind: 'root' },
  ])('is refused when it names no caller we know: %j', async (caller) => {
    const { tokens } = await tokensAt(Date.now());
    await expect(tokens.verify(await signed({ caller }))).rejects.toBeInstanceOf(TokenRefused);
  });

  it('of a process other than the gateway speaks for that process only', async () => {
    const membership = generateCallerKeys('membership');
    const tokens = await callerTokens({
      privateKeyPem: membership.privateKeyPem,
      publicKeyPems: { ...keys.publicKeyPems, ...membership.publicKeyPems },
    });
    const itself: Caller = { kind: 'service', name: 'membership' };
    expect(await tokens.verify(await tokens.sign(itself))).toEqual(itself);
    for (const caller of [member, staff, { kind: 'service', name: 'operator' } as const]) {
      await expect(tokens.sign(caller)).rejects.toThrow('does not speak for');
      const forged = await new SignJWT({ caller })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'membership' })
        .setIssuer('evergreen')
        .setAudience('evergreen-services')
        .setSubject('x')
        .setIssuedAt()
        .setExpirationTime('60s')
        .sign(createPrivateKey(membership.privateKeyPem));
      await expect(tokens.verify(forged)).rejects.toThrow('speaks for somebody else');
    }
  });

  it('of the gateway speaks for people, but for no other process', async () => {
    const { tokens } = await tokensAt(Date.now());
    const operator: Caller = { kind: 'service', name: 'operator' };
    await expect(tokens.sign(operator)).rejects.toThrow('does not speak for service operator');
    await expect(tokens.verify(await signed({ caller: operator }))).rejects.toThrow(
      'speaks for somebody else',
    );
  });

  it('is refused when the key is not the one of the process it names, or names none', async () => {
    const { tokens } = await tokensAt(Date.now());
    const other = generateCallerKeys('membership');
    const forger = await callerTokens({ ...other, publicKeyPems: { gateway: other.publicKeyPem } });
    await expect(tokens.verify(await forger.sign(member))).rejects.toBeInstanceOf(TokenRefused);
    const stranger = await callerTokens(other);
    const strangers = await stranger.sign({ kind: 'service', name: 'membership' });
    await expect(tokens.verify(strangers)).rejects.toBeInstanceOf(TokenRefused);
    const nameless = await signed({ caller: member }, undefined, {});
    await expect(tokens.verify(nameless)).rejects.toBeInstanceOf(TokenRefused);
  });

  it('cannot be made with a private key that is nobody’s', async () => {
    const { privateKeyPem } = generateCallerKeys();
    await expect(callerTokens({ ...keys, privateKeyPem })).rejects.toThrow('belongs to none');
  });

  it('is made by nobody without the private key, and for nobody who is anonymous', async () => {
    const verifyOnly = await callerTokens({ publicKeyPems: keys.publicKeyPems });
    await expect(verifyOnly.sign(member)).rejects.toThrow('no private caller key');
    const { tokens } = await tokensAt(Date.now());
    await expect(tokens.sign(anonymous)).rejects.toThrow('no token');
  });
});
