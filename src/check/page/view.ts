/** The whole page, from its state. */
import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../../words/languages.js';
import { checkLanguages, type CheckLanguage } from '../languages.js';
import { tell, type ToldGroup } from '../told.js';
import { answer } from './answer.js';
import { copies } from './copies.js';
import { nameColumn } from './name-column.js';
import { problemTable } from './problem-table.js';
import { shownRecords } from './shown.js';
import { sign } from './signs.js';
import { sourceSection } from './source.js';
import type { Acts, Done, PageState } from './state.js';

export function view(state: PageState, acts: Acts): TemplateResult {
  const { texts, phase } = state;
  const { page } = texts;
  const done = phase === 'done' ? state.done : undefined;
  const isAlone = done?.check.files.length === 1;
  const told = done ? tell(done.check, texts, () => (isAlone ? page.chooseName : page.chooseAlone)) : [];
  return html`
    <header>
      <p><a href="./">Integ</a></p>
      <h1>${page.title}</h1>
      ${languageMenu(texts.lang, page.language, acts)}
    </header>
    <main>
      <p class="lead">${page.lead} ${page.stays}</p>
      ${sourceSection(state, acts)} ${answer(state, told)} ${done ? results(state, done, told, acts) : nothing}
    </main>
  `;
}

function results(state: PageState, done: Done, told: readonly ToldGroup[], acts: Acts): TemplateResult {
  const { texts } = state;
  const { page } = texts;
  const { files } = done.check;
  const toCorrect = told.filter(({ level }) => level === 'hidden' || level === 'unplaced');
  const tips = told.filter(({ level }) => level === 'note');
  return html`
    ${nameColumn(state, acts)} ${problemTable('to-correct', page.toCorrect, toCorrect, texts, files)}
    ${problemTable('tips', page.tips, tips, texts, files)} ${copies(done, texts)} ${shownRecords(state, acts)}
  `;
}

function languageMenu(lang: CheckLanguage, label: string, acts: Acts): TemplateResult {
  const onChange = (event: Event) => {
    const menu = event.target as HTMLSelectElement;
    // The menu says what the page speaks, also when the other words did not come.
    acts.speak(menu.value as CheckLanguage).catch(() => (menu.value = lang));
  };
  const option = (code: CheckLanguage) => {
    const { name } = languageOf(code);
    const capitalized = name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
    return html`<option value=${code} lang=${code} ?selected=${code === lang}>${capitalized}</option>`;
  };
  return html`
    <div class="language">
      ${sign('language')}
      <select class="button" aria-label=${label} @change=${onChange}>
        ${checkLanguages.map(option)}
      </select>
    </div>
  `;
}
