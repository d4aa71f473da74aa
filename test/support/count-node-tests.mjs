// A reporter of node:test that hands the numbers to scripts/test.mjs.
import { countTo } from './counts.mjs';

export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  for await (const { type, data } of events) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:fail') counts.failed += 1;
    else if (type === 'test:pass' && data.skip !== undefined) {
      counts.skipped.push(typeof data.skip === 'string' ? `${data.name} (${data.skip})` : data.name);
    } else if (type === 'test:pass') counts.passed += 1;
  }
  countTo(counts);
  yield '';
}
