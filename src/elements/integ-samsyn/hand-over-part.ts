/** How it is handed over, and what came of it. It comes with the options. */
import { dial, mailbox } from '../../model/links.js';
import type { Activity, Partner } from '../../model/records.js';
import { contactsOf, langOf } from '../../views/finder/activity-facts.js';
import { messageStyles } from '../../views/ready-message.js';
import type { Asked } from '../../views/samsyn/asked.js';
import { handOverScreen } from '../../views/samsyn/hand-over.js';
import { sentScreen, type Person } from '../../views/samsyn/sent.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import { handOverStyles } from './hand-over.styles.js';
import { printCard, printTakeHome, saveReminder, saveTimes } from './handed-over.js';
import type { IntegSamsyn } from './integ-samsyn.js';
import { Message } from './message.js';
import { Tallies } from './tallies.js';

export class HandOverPart {
  private readonly message: Message;
  private readonly tallies = new Tallies();

  constructor(private readonly host: IntegSamsyn) {
    dress(host.renderRoot, [messageStyles, handOverStyles]);
    this.message = new Message(host);
  }

  render(asked: Asked): unknown {
    return asked.state.screen === 'sent' ? this.sent(asked) : this.handOver(asked);
  }

  private handOver(asked: Asked) {
    const { flow } = this.host;
    const { chosen } = flow;
    if (!chosen) return this.host.guide(asked.lexicon);
    return handOverScreen(asked, {
      ...chosen,
      message: this.message.render(chosen, asked.lexicon),
      receiver: flow.receiver,
      isSending: flow.state.delivery === 'sending',
      sayYes: (who, isSaid) => flow.sayYes(who, isSaid),
      printCard: () => void this.card(chosen, asked.lexicon),
      saveCalendar: () => void saveTimes(this.host, chosen, asked.lexicon),
      send: () => void flow.post(),
      didSend: () => flow.take({ type: 'hand-over', via: 'own', codeWord: flow.codeWord }),
    });
  }

  private sent(asked: Asked) {
    const { host } = this;
    const { flow } = host;
    const { chosen } = flow;
    return sentScreen(asked, {
      place: chosen && personAt(chosen),
      guide: host.guide(asked.lexicon),
      tryAgain: () => void flow.post(),
      printCard: () => void (chosen && this.card(chosen, asked.lexicon)),
      follow: (said) => {
        this.tallies.add(said);
        flow.take({ type: 'follow-up', said });
      },
      counts: this.tallies.counts,
      count: (isCounted) => {
        this.tallies.remember(isCounted);
        host.requestUpdate();
      },
      remind: () => void saveReminder(host, flow.codeWord, asked.lexicon),
    });
  }

  private async card(chosen: { activity: Activity; partner: Partner | undefined }, lexicon: SamsynLexicon) {
    const { flow } = this.host;
    const { role, languages } = flow.state.answers;
    if (role === 'teacher') await printTakeHome(this.host, chosen, lexicon, languages);
    else await printCard(this.host, chosen, lexicon, flow.codeWord);
    flow.take({ type: 'hand-over', via: 'card', codeWord: flow.codeWord });
  }
}

function personAt({ activity, partner }: { activity: Activity; partner: Partner | undefined }): Person {
  const contacts = contactsOf(activity, partner);
  const first = contacts.find(({ firstName }) => firstName)?.firstName;
  const name = [first, partner?.name].filter(Boolean).join(', ');
  return {
    ...{ name, lang: langOf(partner) },
    tel: contacts.map(({ phone }) => phone && dial('tel', phone)).find(Boolean) || undefined,
    mail: contacts.map(({ email }) => email && mailbox(email)).find(Boolean) || undefined,
  };
}
