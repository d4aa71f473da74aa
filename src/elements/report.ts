/** What a page and its author are told of a load: two events, and one message in the console. */
import { LoadError, problem, type Problem } from '../model/problem.js';
import type { State } from '../store/store.js';
import { IntegErrorEvent, IntegLoadEvent } from './events.js';

export function reportLoaded(element: HTMLElement, state: State): void {
  if (state.phase !== 'ready') return;
  const { problems } = state.catalogue;
  reportSources(element, problems);
  element.dispatchEvent(new IntegLoadEvent(state.whole.total, problems));
}

export function reportFailed(element: HTMLElement, error: unknown): void {
  const unknown = () => [problem('source/failed', { source: '' }, '', String(error))];
  reportSources(element, error instanceof LoadError ? error.problems : unknown());
}

function reportSources(element: HTMLElement, problems: readonly Problem[]): void {
  for (const { level, code, seen, where } of problems)
    if (level === 'source') element.dispatchEvent(new IntegErrorEvent(code, seen, where));
  if (problems.length) void warn(element.localName, problems);
}

/** For the page's author, who alone needs the words; they are loaded when there is something to tell. */
async function warn(tag: string, problems: readonly Problem[]): Promise<void> {
  const { inWords } = await import('./problem-lines.js');
  console.warn(`<${tag}> ${inWords(problems)}`);
}
