/** Where a file comes in: dropped, chosen or pasted. */
import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { sign } from './signs.js';
import type { Acts, PageState } from './state.js';

export function sourceSection({ texts: { page }, phase, isOver }: PageState, acts: Acts): TemplateResult {
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    void acts.choose([...(input.files ?? [])]);
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get('text');
    if (typeof text === 'string' && text.trim()) void acts.paste(text);
  };
  return html`
    <div class=${classMap({ source: true, over: isOver, done: phase === 'done' })}>
      <div class="drop">
        ${sign('upload')}
        <p class="invite">
          <span class="by-mouse">${page.drop} <span class="muted">${page.or}</span></span>
          <label class="button primary">
            ${page.choose}<input class="visually-hidden" type="file" multiple @change=${onChange} />
          </label>
        </p>
        <p class="muted">${page.formats}</p>
      </div>
      <details class="paste">
        <summary>${page.pasteInstead}</summary>
        <form @submit=${onSubmit}>
          <label for="pasted">${page.pasteLabel}</label>
          <textarea id="pasted" name="text" rows="6" spellcheck="false" autocomplete="off"></textarea>
          <button class="button">${page.checkPasted}</button>
        </form>
      </details>
    </div>
  `;
}
