import { describe, expect, it } from '@jest/globals';
import { contactForm } from './contact-value.ts';

describe('a contact', () => {
  it.each([
    ['phone', '+86 138-0000-0001', '13800000001'],
    ['phone', 'no phone', undefined],
    ['phone', '110', undefined],
    ['email', ' Lin@Example.COM ', 'LIN@EXAMPLE.COM'],
    ['email', 'lin@example', undefined],
    ['email', 'lin at example.com', undefined],
    ['address', '江苏省 南京市，中山路 1 号', '江苏省南京市中山路1号'],
    ['address', '— —', undefined],
  ] as const)('that is a %s: %p is compared as %p', (kind, text, form) => {
    expect(contactForm(kind, text.trim())).toBe(form);
  });
});
