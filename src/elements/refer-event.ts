import type { Screen } from '../samsyn/state.js';

/** A person has come to another step of a referral. Step `send` comes before posting: `preventDefault()` takes over. */
export class IntegReferEvent extends Event {
  constructor(
    readonly step: Screen | 'send',
    /** Ids of the activities that are chosen. */
    readonly options: readonly string[],
  ) {
    super('integ-refer', { bubbles: true, composed: true, cancelable: step === 'send' });
  }
}
