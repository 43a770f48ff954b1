import { z } from 'zod';
import { policySchema } from '../policy/schema.js';
import { callSchema } from './call.js';
import { levelSchema } from './level.js';
import { packSchema } from './pack.js';
import { shortSchema } from './short.js';

/** File name inside `levels/` to the JSON Schema that gives an editor completion and checks while typing. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const titled = (title: string, schema: z.ZodType): object => ({ title, ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) });
  return {
    'call.schema.json': titled('Next Call: a call', callSchema),
    'level.schema.json': titled('Next Call: level.yaml', levelSchema),
    'pack.schema.json': titled('Next Call: pack.yaml', packSchema),
    'short.schema.json': titled('Next Call: short.yaml', shortSchema),
    'policy.schema.json': titled('Next Call: policy.yaml', policySchema),
  };
}

/** The JSON Schema files as they stand on disk. */
export function jsonSchemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
