/** Every public event. They bubble, cross shadow roots, hold no personal data, and follow a person's act or a load. */
import type { Problem, ProblemCode, Where } from '../model/problem.js';
import type { Query } from '../search/query.js';
import type { IntegReferEvent } from './refer-event.js';

// A file of its own, for a list does without.
export type { IntegReferEvent };

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

declare global {
  interface HTMLElementEventMap {
    'integ-load': IntegLoadEvent;
    'integ-error': IntegErrorEvent;
    'integ-query': IntegQueryEvent;
    'integ-select': IntegSelectEvent;
    'integ-refer': IntegReferEvent;
  }
}
