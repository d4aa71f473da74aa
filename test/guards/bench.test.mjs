// The bench compares with peers that nobody tunes: they are, to the byte, what SHA256SUMS says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPeers } from '../../bench/site.mjs';
import { needsShared } from '../support/shared.mjs';

test('the peers of the bench, and their places, are as they were given', needsShared('bench/SHA256SUMS'), () => {
  assert.doesNotThrow(checkPeers);
});
