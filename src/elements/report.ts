/** What a page and its author are told of a load: two events, and one message in the console. */
import { SourceError, type Problem } from '../model/problem.js';
import type { State } from '../store/store.js';
import { IntegErrorEvent, IntegLoadEvent } from './events.js';

/** Problems that one message names; the event has all. */
const MAX_LINES = 20;

export function reportLoaded(element: HTMLElement, state: State): void {
  if (state.phase !== 'ready') return;
  const { problems } = state.catalogue;
  for (const { level, code, seen, where } of problems)
    if (level === 'source') element.dispatchEvent(new IntegErrorEvent(code, seen, where));
  if (problems.length) console.warn(`<${element.localName}> ${inWords(problems)}`);
  element.dispatchEvent(new IntegLoadEvent(state.whole.total, problems));
}

export function reportFailed(element: HTMLElement, error: unknown, source: string): void {
  const { code, seen } = error instanceof SourceError ? error : new SourceError('source/failed', String(error));
  element.dispatchEvent(new IntegErrorEvent(code, seen, { source }));
}

function inWords(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MAX_LINES).map(({ where, field, code, seen }) => {
    const row = where.row === undefined ? '' : `:${where.row}`;
    return [`${where.source}${row}`, where.id, field, code, seen].filter(Boolean).join(' ');
  });
  const rest = problems.length - lines.length;
  return [`Problems: ${problems.length}`, ...lines, ...(rest ? [`… and ${rest} more: see integ-load`] : [])].join('\n');
}
