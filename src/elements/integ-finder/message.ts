/** The ready message to the people of an open activity. Its words come with the first one. */
import type { TemplateResult } from 'lit';
import { firstLinks, messageLinks } from '../../hand-over/channels.js';
import { readyTexts, type Words } from '../../hand-over/message.js';
import { countryOf } from '../../model/country.js';
import type { Activity, Partner } from '../../model/records.js';
import type { Occurrence } from '../../model/schedule.js';
import { contactsOf, langOf, unknownOf, type Unknown } from '../../views/finder/activity-facts.js';
import { messageStyles, readyMessage } from '../../views/ready-message.js';
import { bestText } from '../../views/record-details/said.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { messageLanguages } from '../../words/messages.js';
import { dress } from '../dress.js';
import type { RecordActs } from '../places/record-acts.js';
import type { IntegFinder } from './integ-finder.js';

/** As the words of a message call what is to be asked, the most important first. */
const questions: readonly (readonly [Unknown, string])[] = [
  ['times', 'times'],
  ['ages', 'age'],
  ['places', 'places'],
  ['price', 'price'],
  ['place', 'place'],
  ['bring', 'bring'],
  ['trial', 'trial'],
  ['meet', 'meet'],
  ['languages', 'languages'],
];

export class Message {
  private readonly words = new Map<string, Words | undefined>();

  constructor(
    private readonly host: IntegFinder,
    private readonly acts: RecordActs,
  ) {
    dress(host.renderRoot, [messageStyles]);
  }

  /** Undefined until its words are here. */
  render(
    activity: Activity,
    partner: Partner | undefined,
    lexicon: FinderLexicon,
    next: Occurrence | undefined,
  ): TemplateResult | undefined {
    const { host, acts } = this;
    const placeLang = langOf(partner);
    const [place, reader] = [this.wordsIn(placeLang), this.wordsIn(lexicon.lang)];
    if (!place || !reader) return undefined;
    const missing = unknownOf(activity, partner, lexicon);
    const { ages } = host.store.state.query;
    const texts = readyTexts(place, reader, {
      title: bestText(activity.title, [placeLang])?.text ?? '',
      unknown: questions.filter(([code]) => missing.includes(code)).map(([, word]) => word),
      ...(ages?.length && { ages }),
      ...(activity.group && { group: activity.group }),
      ...(next && { when: next.start }),
    });
    const country = countryOf(activity, partner);
    const links = firstLinks(
      contactsOf(activity, partner).map((contact) => messageLinks(contact, texts.sent.text, texts.subject, country)),
    );
    const told = { done: lexicon.words.messageCopied, failed: lexicon.words.messageNotCopied };
    return readyMessage(texts, links, lexicon, {
      level: host.headingLevel + 2,
      copy: () => void acts.copy(texts.sent.text, told),
    });
  }

  private wordsIn(lang: string): Words | undefined {
    if (!this.words.has(lang)) void this.learn(lang);
    return this.words.get(lang);
  }

  private async learn(lang: string): Promise<void> {
    this.words.set(lang, undefined);
    try {
      this.words.set(lang, await messageLanguages[lang]?.());
      this.host.requestUpdate();
    } catch (error) {
      console.warn(`<${this.host.localName}> message`, error);
    }
  }
}
