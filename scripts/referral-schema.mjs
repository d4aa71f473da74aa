// The contract of a receiver, made of the schema that the type of a referral is inferred from; part of the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { isProgram } from './files.mjs';

/** Writes the JSON schema of what is posted and an OpenAPI description of who receives it; needs dist/modules. */
export async function writeReferralSchema() {
  const built = new URL('../dist/modules/samsyn/referral-schema.js', import.meta.url);
  const { referralSchema } = await import(built);
  const { $schema, ...schema } = toJsonSchema(referralSchema, { target: 'draft-2020-12' });
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const title = `Referral of Integ ${version}`;
  write('integ-referral.schema.json', { $schema, $id: 'urn:integ:referral', title, ...schema });
  write('integ-referral.openapi.json', toOpenApi(title, version, schema));
}

const write = (name, value) => writeFileSync(`dist/${name}`, `${JSON.stringify(value, null, 2)}\n`);

function toOpenApi(title, version, schema) {
  const answer = (description) => ({ description });
  return {
    openapi: '3.1.0',
    info: {
      ...{ title, version },
      description: 'What a page with <integ-samsyn action="…"> posts, and what it makes of the answer.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://{host}', variables: { host: { default: 'town.example' } } }],
    paths: {
      '/referrals': {
        post: {
          operationId: 'receiveReferral',
          summary: 'Keeps one referral a key, however often it comes.',
          security: [],
          parameters: [
            {
              ...{ name: 'Idempotency-Key', in: 'header', required: true },
              description:
                'Of the same referral always the same. A known one is answered as before and kept no second time.',
              schema: { type: 'string', format: 'uuid' },
            },
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Referral' } } },
          },
          responses: {
            200: answer('It was here already. The page says "sent".'),
            201: answer('It is kept. The page says "sent"; so it does for every other 2xx. No body is read.'),
            400: answer('Not kept, as for every 4xx but 408 and 409. The page says "not sent".'),
            409: answer('One with this key is just being kept. The page says that nobody knows, and whom to call.'),
            422: answer('Not kept: the key was for another body, or a field is wrong.'),
            429: answer('Not kept: too many. The page says "not sent", and a person may try again.'),
            '5XX': answer('It may be kept or not. The page says that nobody knows, and whom to call.'),
          },
        },
      },
    },
    components: { schemas: { Referral: schema } },
  };
}

if (isProgram(import.meta.url)) await writeReferralSchema();
