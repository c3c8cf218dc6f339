/** By what a customer is reached. */
export type ContactKind = 'phone' | 'email' | 'address';
