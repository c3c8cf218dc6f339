import { getNullableType, type GraphQLSchema, isInputObjectType } from 'graphql';

/**
 * Compiled operations do not know the defaults of an input's fields: they refuse an input without a field that must
 * not be null, though it has a default. Such fields may be missing here; the resolvers put in what is missing.
 */
export function compilableDefaults(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.defaultValue !== undefined) field.type = getNullableType(field.type);
    }
  }
  return schema;
}
