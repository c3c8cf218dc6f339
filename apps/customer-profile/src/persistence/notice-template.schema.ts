import { z } from 'zod';
import { channels } from '../domain/consent.ts';
import type { TemplateWords } from '../domain/notice-template.ts';

const texts = z.strictObject({ title: z.string(), body: z.string(), sms: z.string() });
const words = { channels: z.array(z.enum(channels)), zh: texts, en: texts };
const wordsSchema = z.strictObject(words);
const shippedSchema = z.strictObject({ template: z.string(), ...words });

/** Words as they lie in the database. @throws ZodError when they have another shape */
export function readWords(json: unknown): TemplateWords {
  return wordsSchema.parse(json);
}

/** A template as a file that comes with the service. @throws ZodError when it has another shape */
export function readShippedTemplate(json: unknown): { template: string; words: TemplateWords } {
  const { template, ...rest } = shippedSchema.parse(json);
  return { template, words: rest };
}
