import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './gateway.module.ts';

/** The schema as the classes describe it, without anything behind it. */
export async function describedSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    return await app.get(GraphQLSchemaFactory).create([...resolvers]);
  } finally {
    await app.close();
  }
}

/** The text of `apps/gateway/schema.graphql`: in order of names, so that moving code changes nothing. */
export async function printedSchema(): Promise<string> {
  const head =
    '# Made from the code: node apps/gateway/dist/main.js print-schema > apps/gateway/schema.graphql\n';
  return `${head}\n${printSchema(lexicographicSortSchema(await describedSchema()))}\n`;
}
