import { addressForm, emailForm, phoneForm } from '@evergreen/personal-data';
import type { ContactKind } from '../../domain/contacts/contact-kind.ts';

const formOf = { phone: phoneForm, email: emailForm, address: addressForm } as const;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The one form in which it is compared; undefined where the text is none of its kind. */
export function contactForm(kind: ContactKind, text: string): string | undefined {
  if (kind === 'email' && !email.test(text)) return undefined;
  const form = formOf[kind](text);
  return form.length < 5 ? undefined : form;
}
