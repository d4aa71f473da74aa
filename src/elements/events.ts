/** Every public event. They bubble, cross shadow roots, hold no personal data, and follow a person's act or a load. */
import type { Problem, ProblemCode, Where } from '../model/problem.js';
import type { Screen } from '../samsyn/state.js';
import type { Query } from '../search/query.js';

abstract class IntegEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** A load has finished and its first answer is shown. */
export class IntegLoadEvent extends IntegEvent {
  constructor(
    /** How many records the element can show. */
    readonly total: number,
    readonly problems: readonly Problem[],
  ) {
    super('integ-load');
  }
}

/** A source could not be read; the others, if any, are shown. */
export class IntegErrorEvent extends IntegEvent {
  constructor(
    readonly code: ProblemCode,
    readonly message: string,
    readonly where: Where,
  ) {
    super('integ-error');
  }
}

/** A person has changed the question. */
export class IntegQueryEvent extends IntegEvent {
  constructor(readonly query: Query) {
    super('integ-query');
  }
}

/** A person has opened a record, or closed it (`null`). */
export class IntegSelectEvent extends IntegEvent {
  constructor(readonly id: string | null) {
    super('integ-select');
  }
}

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

declare global {
  interface HTMLElementEventMap {
    'integ-load': IntegLoadEvent;
    'integ-error': IntegErrorEvent;
    'integ-query': IntegQueryEvent;
    'integ-select': IntegSelectEvent;
    'integ-refer': IntegReferEvent;
  }
}
