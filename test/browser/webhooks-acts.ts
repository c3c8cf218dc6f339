import { expect } from '@jest/globals';
import { eventually } from '@evergreen/testing/eventually';
import { webhookListener } from '../support/webhook-listener.ts';
import { lookAt, type Viewing } from './look.ts';

/** Adds an endpoint, is refused an address inside, tests it and looks at the log. */
export async function keepsWebhooks(admin: Viewing): Promise<void> {
  const { page } = admin;
  const listener = await webhookListener();
  try {
    await page.goto('/console/webhooks');
    await page.getByText('还没有接收地址').waitFor();
    await page.getByRole('button', { name: '添加接收地址' }).click();
    const dialog = page.getByRole('dialog', { name: '添加接收地址' });
    await dialog.getByLabel('名称').fill('CRM');
    await dialog.getByLabel('地址').fill('https://10.0.0.1/');
    await dialog.getByRole('button', { name: '添加接收地址' }).click();
    await dialog.getByText('请至少选一种事件').waitFor();
    await dialog.getByLabel('等级变化').check();
    await dialog.getByRole('button', { name: '添加接收地址' }).click();
    await dialog.getByText('这是内部网络的地址').waitFor();
    await dialog.getByLabel('地址').fill(listener.url);
    await dialog.getByRole('button', { name: '添加接收地址' }).click();
    const shown = page.getByRole('dialog', { name: '「CRM」的密钥' });
    const secret = await shown.locator('code').innerText();
    expect(secret).toMatch(/^whsec_/);
    await shown.getByRole('button', { name: '已经收好' }).click();
    await page.getByRole('button', { name: 'CRM 的操作' }).click();
    await page.getByRole('menuitem', { name: '发送测试' }).click();
    await eventually(() => listener.received.length === 1);
    await page.reload();
    const sent = page.getByRole('row').filter({ hasText: '1 项' });
    await sent.getByText('已送达').waitFor();
    await sent.getByRole('button', { name: /展开|Expand/ }).click();
    await page.getByText('endpoint.test.v1').waitFor();
    await page.getByText('对方已接收 200').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(secret);
    await lookAt(admin, ['/console/webhooks'], { widths: [1280, 360, 768, 1440], first: 1 });
  } finally {
    await listener.close();
  }
}
