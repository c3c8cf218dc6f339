import { eventually } from '@evergreen/testing';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { onDatabase } from '../support/access-scene.ts';
import { SignedIn } from '../support/signed-in.ts';
import type { TestStack } from '../support/test-stack.ts';

/** Gives the browser the session of somebody of the demonstration, as if they had signed in before. */
export async function enter(
  context: BrowserContext,
  url: string,
  kind: 'MEMBER' | 'STAFF',
  login: string,
): Promise<SignedIn> {
  const signedIn = await SignedIn.as(url, kind, login);
  const [name = '', value = ''] = signedIn.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  return signedIn;
}

/** Whoever the browser is signed in as. */
export async function whoever(context: BrowserContext, url: string): Promise<SignedIn> {
  const cookie = (await context.cookies(url)).find(({ name }) => name.endsWith('evergreen_session'));
  if (cookie === undefined) throw new Error('Nobody is signed in');
  return SignedIn.by(url, `${cookie.name}=${cookie.value}`);
}

/** Signs a member of staff in as a person does: the demonstration's page fills the forms in. */
export async function signInStaffByHand(page: Page, staffNumber: string): Promise<void> {
  await page.goto('/demo');
  await page.getByRole('link', { name: `用 ${staffNumber} 登录` }).click();
  await page.getByRole('heading', { name: '员工登录' }).waitFor();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('验证器上的 6 位数字').waitFor();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: /好，/ }).waitFor();
}

/** Makes the proof of who somebody is as old as a quarter of an hour, and waits until that is known everywhere. */
export async function forgetProof(stack: TestStack, context: BrowserContext): Promise<void> {
  await turnSession(stack, context, {
    change: `stepped_up_at = stepped_up_at - interval '15 minutes'`,
    isSo: ({ steppedUpUntil }) => steppedUpUntil === null,
  });
}

/** Leaves a session a minute and a half, as if nobody had used it for as long as that takes. */
export async function letSessionGoIdle(stack: TestStack, context: BrowserContext): Promise<void> {
  await turnSession(stack, context, {
    change: `last_seen_at = now() - interval '28 minutes 30 seconds'`,
    isSo: ({ expiresAt }) => Date.parse(expiresAt) < Date.now() + 100_000,
  });
}

interface SessionState {
  readonly expiresAt: string;
  readonly steppedUpUntil: string | null;
}

/**
 * Clicks it also where something lies over it: a page may find out by itself that its session is over, and ask to sign in
 * before the click does.
 */
export function clickBeneath(target: Locator): Promise<void> {
  return target.first().dispatchEvent('click');
}

/** Changes the session in the database. The gateway remembers sessions for a few seconds: waits for it to see that. */
async function turnSession(
  stack: TestStack,
  context: BrowserContext,
  turn: { readonly change: string; readonly isSo: (session: SessionState) => boolean },
): Promise<void> {
  const signedIn = await whoever(context, stack.url);
  const { mySessions } = await signedIn.get<{ mySessions: { id: string; isCurrent: boolean }[] }>(
    '{ mySessions { id isCurrent } }',
  );
  const { id } = mySessions.find(({ isCurrent }) => isCurrent)!;
  await onDatabase(stack, 'identity', `UPDATE session SET ${turn.change} WHERE session_id = '${id}'`);
  const look = '{ session { expiresAt steppedUpUntil } }';
  await eventually(async () => turn.isSo((await signedIn.get<{ session: SessionState }>(look)).session), {
    what: 'the session to be seen as it is',
    timeoutMs: 15_000,
    everyMs: 200,
  });
}
