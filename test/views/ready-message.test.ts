import { expect } from 'chai';
import { render } from 'lit';
import { messageLinks } from '../../src/hand-over/channels.js';
import { readyTexts } from '../../src/hand-over/message.js';
import { readyMessage } from '../../src/views/ready-message.js';
import { messageLanguages } from '../../src/words/messages.js';
import { finderLexiconFor } from '../../src/words/finder-lexicon.js';

const contact = { phone: '070-174 06 05', whatsapp: '070-174 06 05', email: 'amina@example.org' };

interface Shown {
  title?: string;
  reach?: Partial<typeof contact>;
  isCopied?: boolean | undefined;
}

async function show(lang: string, place: string, { title = 'Fotboll', reach = contact, isCopied }: Shown = {}) {
  const [own, theirs] = await Promise.all([place, lang].map(async (code) => messageLanguages[code]?.()));
  if (!own || !theirs) throw new Error('no words');
  const texts = readyTexts(own, theirs, { title, ages: [9] });
  const links = messageLinks(reach, texts.sent.text, texts.subject, 'SE');
  const box = document.createElement('div');
  let copies = 0;
  render(
    readyMessage(texts, links, await finderLexiconFor(lang), { level: 3, copy: () => (copies += 1), isCopied }),
    box,
  );
  const part = (name: string) => box.querySelector<HTMLElement>(`[part="${name}"]`);
  return { box, texts, part, copies: () => copies };
}
const order = (nodes: (Node | null)[]) =>
  nodes.every(
    (node, i) =>
      !i || Boolean(node && (nodes[i - 1]?.compareDocumentPosition(node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING),
  );

describe('a ready message on the screen', () => {
  for (const place of ['sv', 'da'])
    for (const lang of ['sv', 'en', 'da', 'ar'])
      it(`P4: in ${lang} and in ${place} both texts stand before the ways to send it, each in its language`, async () => {
        const { texts, part } = await show(lang, place);
        const [seen, sent] = [part('message-seen'), part('message-sent')];
        expect(sent?.lang).to.equal(place);
        expect(sent?.textContent.trim()).to.equal(texts.sent.text);
        if (lang === place) expect(seen).to.equal(null);
        else {
          expect([seen?.lang, seen?.dir]).to.deep.equal([lang, lang === 'ar' ? 'rtl' : 'ltr']);
          expect(seen?.textContent.trim()).to.equal(texts.seen?.text);
        }
        const acts = ['call', 'sms', 'whatsapp', 'mail', 'copy-message'].map(part);
        expect(order([...(seen ? [seen] : []), sent, ...acts])).to.equal(true);
      });

  it('says in which language it is sent, but to those who read it', async () => {
    expect((await show('ar', 'sv')).box.textContent).to.contain('باللغة السويدية');
    expect((await show('en', 'da')).box.textContent).to.contain('This is sent, in Danish:');
    expect((await show('sv', 'sv')).box.textContent).to.not.contain('Det här skickas');
  });

  it('leads only where the contact can be reached, and can always be copied', async () => {
    const { box, part, copies } = await show('sv', 'sv', { reach: {} });
    expect(box.querySelectorAll('a')).to.have.lengthOf(0);
    part('copy-message')?.click();
    expect(copies()).to.equal(1);
  });

  it('says whether it was copied, once somebody tried', async () => {
    const status = async (isCopied?: boolean) =>
      (await show('sv', 'sv', { isCopied })).box.querySelector('[role="status"]')?.textContent?.trim();
    expect(await Promise.all([undefined, true, false].map(status))).to.deep.equal([
      ...['', 'Meddelandet är kopierat.', 'Meddelandet kunde inte kopieras.'],
    ]);
  });

  it('a hostile title is text', async () => {
    const { box, part } = await show('en', 'sv', { title: '<img src=x onerror=alert(1)>' });
    expect(box.querySelector('img')).to.equal(null);
    expect(part('message-sent')?.textContent).to.contain('prova <img src=x onerror=alert(1)>.');
  });
});
