/** The message to a place that is ready to be sent, in its language and in that of who sends it. */
import type { TemplateResult } from 'lit';
import { firstLinks, messageLinks } from '../../hand-over/channels.js';
import { referralTexts, type ReferralWords, type Writer } from '../../hand-over/referral-message.js';
import { tellCodeWord } from '../../samsyn/code-word.js';
import { faultsOfInvoice } from '../../samsyn/guards.js';
import { toAgeBand } from '../../samsyn/referral.js';
import { countryOf } from '../../model/country.js';
import type { Activity, Partner } from '../../model/records.js';
import { contactsOf, langOf } from '../../views/finder/activity-facts.js';
import { readyMessage } from '../../views/ready-message.js';
import { bestText } from '../../views/record-details/said.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { referralWordsIn } from '../../words/samsyn-messages.js';
import { toClipboard } from '../clipboard.js';
import type { IntegSamsyn } from './integ-samsyn.js';

export class Message {
  private readonly words = new Map<string, ReferralWords | undefined>();

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
    const texts = referralTexts(place, reader, {
      title: bestText(activity.title, [placeLang])?.text ?? '',
      ...(activity.group && { group: activity.group }),
      ...this.facts,
      isQueue: activity.places?.status === 'waitlist',
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

  /** What of the referral is told: an age band, functions, and no why. */
  private get facts() {
    const { state, codeWord } = this.host.flow;
    const { by, role = 'other', age, slots, groups, hurdles, access } = state.answers;
    const writer: Writer = by === 'helper' ? role : 'family';
    return {
      ...{ writer, slots, hurdles, access },
      groups: groups.filter((group) => group !== 'all'),
      ...(age !== undefined && { ageBand: toAgeBand(age) }),
      ...(state.warmth && { warmth: state.warmth }),
      ...(state.feeSolved && { feeSolved: faultsOfInvoice(state.feeSolved).length ? {} : state.feeSolved }),
      codeWord: (lang: string) => tellCodeWord(codeWord, lang),
    };
  }

  private wordsIn(lang: string): ReferralWords | undefined {
    if (!this.words.has(lang)) void this.learn(lang);
    return this.words.get(lang);
  }

  private async learn(lang: string): Promise<void> {
    this.words.set(lang, undefined);
    try {
      this.words.set(lang, await referralWordsIn(lang));
      this.host.requestUpdate();
    } catch (error) {
      console.warn(`<${this.host.localName}> message`, error);
    }
  }
}
