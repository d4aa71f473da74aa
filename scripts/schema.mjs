// The JSON schema of the records, made of the schemas that the types are inferred from; part of the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { isProgram } from './files.mjs';

const file = 'dist/integ.schema.json';

/** Writes the schema of `{partners, activities, supports}` as `readRecords` gives them; needs dist/modules. */
export async function writeSchema() {
  const built = new URL('../dist/modules/model/records.js', import.meta.url);
  const schema = toSchema(await import(built));
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}

/** @param {typeof import('../src/model/records.js')} records */
function toSchema({ partnerSchema, activitySchema, supportSchema }) {
  const definitions = { Partner: partnerSchema, Activity: activitySchema, Support: supportSchema };
  const records = v.object({
    partners: v.array(partnerSchema),
    activities: v.array(activitySchema),
    supports: v.array(supportSchema),
  });
  const schema = toJsonSchema(records, {
    definitions,
    target: 'draft-2020-12',
    typeMode: 'output',
    overrideAction({ valibotAction: { type, requirement }, jsonSchema }) {
      if (type === 'check') return requirement.listed ? { ...jsonSchema, examples: requirement.listed } : jsonSchema;
      // A pattern alone would let 30 February pass.
      const isDate = type === 'regex' && requirement.source === '^\\d{4}-\\d\\d-\\d\\d$';
      return isDate ? { ...jsonSchema, format: 'date' } : undefined;
    },
  });
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const { $schema, ...rest } = requireDefaults(schema);
  return { $schema, $id: 'urn:integ:records', title: `Records of Integ ${version}`, ...rest };
}

/** What has a default when nobody says it, as lists and tri-states have, is never absent in a record. */
function requireDefaults(node) {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(requireDefaults);
  const { default: _, ...inner } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, requireDefaults(value)]),
  );
  if (!node.properties) return inner;
  const known = Object.entries(node.properties).flatMap(([key, field]) => ('default' in field ? key : []));
  return { ...inner, required: [...new Set([...(node.required ?? []), ...known])] };
}

if (isProgram(import.meta.url)) await writeSchema();
