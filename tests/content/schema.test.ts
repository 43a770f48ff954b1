import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, jsonSchemaText } from '../../game/content/schema/json-schema.js';

describe('the JSON Schemas that an editor completes from', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    it(`levels/${name} is up to date; otherwise run: npm run levels -- schema`, () => {
      expect(readFileSync(`levels/${name}`, 'utf8')).toBe(jsonSchemaText(schema));
    });
  }
});
