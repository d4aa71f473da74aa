/** The message to a place that is ready to be sent, in its language and in that of who sends it. */
import type { TemplateResult } from 'lit';
import { firstLinks, messageLinks } from '../../hand-over/channels.js';
import { readyTexts, type Words } from '../../hand-over/message.js';
import { countryOf, type Activity, type Partner } from '../../model/records.js';
import { contactsOf, langOf } from '../../views/finder/activity-facts.js';
import { readyMessage } from '../../views/ready-message.js';
import { bestText } from '../../views/record-details/said.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { messageLanguages } from '../../words/messages.js';
import { toClipboard } from '../clipboard.js';
import type { IntegSamsyn } from './integ-samsyn.js';

export class Message {
  private readonly words = new Map<string, Words | undefined>();

  constructor(private readonly host: IntegSamsyn) {}

  /** Undefined until its words are here. */
  render(
    { activity, partner }: { activity: Activity; partner: Partner | undefined },
    lexicon: SamsynLexicon,
  ): TemplateResult | undefined {
    const { host } = this;
    const placeLang = langOf(partner);
    const [place, reader] = [this.wordsIn(placeLang), this.wordsIn(lexicon.lang)];
    if (!place || !reader) return undefined;
    const { age } = host.flow.state.answers;
    const texts = readyTexts(place, reader, {
      title: bestText(activity.title, [placeLang])?.text ?? '',
      ...(age !== undefined && { ages: [age] }),
      ...(activity.group && { group: activity.group }),
    });
    const country = countryOf(activity, partner);
    const links = firstLinks(
      contactsOf(activity, partner).map((contact) => messageLinks(contact, texts.sent.text, texts.subject, country)),
    );
    const { messageCopied, messageNotCopied } = lexicon.words;
    return readyMessage(texts, links, lexicon, {
      level: host.headingLevel + 2,
      copy: () =>
        void toClipboard(texts.sent.text).then((isDone) => host.announce(isDone ? messageCopied : messageNotCopied)),
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
