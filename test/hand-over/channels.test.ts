import { expect } from 'chai';
import * as fc from 'fast-check';
import { firstLinks, messageLinks } from '../../src/hand-over/channels.js';
import { readyTexts } from '../../src/hand-over/message.js';
import { internationalDigits } from '../../src/model/links.js';
import { messageLanguages } from '../../src/words/messages.js';
import { runs } from '../samples/random.js';

const contact = {
  ...{ phone: '0370-123 45', sms: '070-174 06 05', whatsapp: '+46 (0)70-174 06 06', email: 'amina@example.org' },
};
const text = 'Hej. Kan vi komma 17:00? & #1 ”å”';
const links = (given: Parameters<typeof messageLinks>[0], message = text, country: 'SE' | 'DK' = 'SE') =>
  messageLinks(given, message, 'Vi vill prova Fotboll', country);
/** What the app that opens a link is given. */
const given = (href: string | undefined, key: string) => {
  const query = (href ?? '').replace(/^[^?]*\?/, '');
  const [, value = ''] = new RegExp(`(?:^|&)${key}=([^&]*)`).exec(query) ?? [];
  return decodeURIComponent(value);
};

describe('the ways of a message', () => {
  for (const place of ['sv', 'da'])
    for (const reader of ['sv', 'en', 'da', 'ar'])
      it(`P4: call, SMS, WhatsApp and mail open with what is sent, in ${place}, also for who reads ${reader}`, async () => {
        const words = await Promise.all([place, reader].map(async (lang) => messageLanguages[lang]?.()));
        const [own, theirs] = words;
        if (!own || !theirs) throw new Error('no words');
        const { sent, subject } = readyTexts(own, theirs, { title: 'Fotboll', ages: [9], unknown: ['price'] });
        const found = messageLinks(contact, sent.text, subject, place === 'da' ? 'DK' : 'SE');
        expect(found.tel).to.equal('tel:037012345');
        expect(found.sms).to.match(place === 'da' ? /^sms:0701740605\?&body=/ : /^sms:\+46701740605\?&body=/);
        expect(found.whatsapp).to.match(/^https:\/\/wa\.me\/46701740606\?text=/);
        expect(found.mail).to.match(/^mailto:amina@example\.org\?subject=/);
        const bodies = [given(found.sms, 'body'), given(found.whatsapp, 'text'), given(found.mail, 'body')];
        expect(bodies).to.deep.equal(Array(3).fill(sent.text));
        expect(given(found.mail, 'subject')).to.equal(subject);
        expect(sent.text).to.match(place === 'da' ? /^Hej\. Et barn på 9 år/ : /^Hej\. Ett barn på 9 år/);
      });

  it('blanks are %20, and line breaks those of a mail', () => {
    const { sms, mail, whatsapp } = links(contact, 'a b\nc\r\nd');
    expect(sms).to.equal('sms:+46701740605?&body=a%20b%0Ac%0D%0Ad');
    expect(whatsapp).to.equal('https://wa.me/46701740606?text=a%20b%0Ac%0D%0Ad');
    expect(mail).to.match(/&body=a%20b%0D%0Ac%0D%0Ad$/);
  });

  it('a text message goes to the number for it, else to a mobile one, never to a desk', () => {
    expect(links({ phone: '070-174 06 05' }).sms).to.match(/^sms:\+46701740605\?/);
    expect(links({ phone: '0370-123 45' })).to.have.keys('tel');
    expect(links({ phone: '20 12 34 56' }, text, 'DK').sms).to.match(/^sms:\+4520123456\?/);
    expect(links({ sms: '72 456' }).sms, 'a short number is of its country').to.match(/^sms:72456\?/);
  });

  it('WhatsApp is offered for its own number alone, with the code of the country', () => {
    expect(links({ phone: '070-174 06 05' }).whatsapp).to.equal(undefined);
    expect(links({ whatsapp: '20 12 34 56' }, text, 'DK').whatsapp).to.match(/\/4520123456\?/);
    expect(links({ whatsapp: '12345' }).whatsapp).to.equal(undefined);
  });

  it('what is no number and no mailbox is no link', () => {
    const bad = [
      '112;ext=1',
      'javascript:alert(1)',
      '070 174 06 05?body=x',
      '+46701740605&text=x',
      'a@b.se?bcc=c@d.se',
      '',
    ];
    for (const one of bad) expect(links({ phone: one, sms: one, whatsapp: one, email: one }), one).to.deep.equal({});
  });

  it('numbers as people write them, from anywhere', () => {
    const numbers: [written: string, country: 'SE' | 'DK', digits: string | undefined][] = [
      ['070-174 06 05', 'SE', '46701740605'],
      ['+46 70 174 06 05', 'DK', '46701740605'],
      ['+46 (0)70 174 06 05', 'SE', '46701740605'],
      ['+46 070 174 06 05', 'SE', '46701740605'],
      ['0046701740605', 'SE', '46701740605'],
      ['46701740605', 'SE', '46701740605'],
      ['0370-123 45', 'SE', '4637012345'],
      ['20 12 34 56', 'DK', '4520123456'],
      ['45 20 12 34 56', 'DK', '4520123456'],
      ['45 12 34 56', 'DK', '4545123456'],
      ['+4520123456', 'SE', '4520123456'],
      ['112', 'SE', undefined],
      ['701740605', 'SE', undefined],
      ['070-174 06 05', 'DK', undefined],
      ['+0701740605', 'SE', undefined],
      ['', 'SE', undefined],
    ];
    for (const [written, country, digits] of numbers)
      expect(internationalDigits(written, country), `${written} ${country}`).to.equal(digits);
  });

  it('of several contacts each way is the first that there is', () => {
    const all = [{ email: 'a@example.org' }, { phone: '070-174 06 05', email: 'b@example.org' }].map((one) =>
      links(one),
    );
    const { tel, mail } = firstLinks(all);
    expect([tel, mail?.split('?')[0]]).to.deep.equal(['tel:0701740605', 'mailto:a@example.org']);
    expect(firstLinks([])).to.deep.equal({});
  });

  it('any text arrives as it was, a text message in its first 1,000 signs, and none adds a field', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (any) => {
        const { sms, whatsapp, mail } = links(contact, any);
        const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(any));
        expect(given(whatsapp, 'text')).to.equal(whole);
        expect(given(mail, 'body')).to.equal(whole.replace(/\r\n?|\n/g, '\r\n'));
        const body = given(sms, 'body');
        expect(body.length).to.be.at.most(1000);
        expect(any.length > 1000 ? body.endsWith('…') && whole.startsWith(body.slice(0, -1)) : body === whole).to.equal(
          true,
        );
        for (const href of [sms, whatsapp, mail]) expect(href).to.match(/^[\w:/@.+%?&=*-]+$/);
        expect([sms, whatsapp, mail].map((href) => href?.split(/[?&]/).length)).to.deep.equal([3, 2, 3]);
      }),
      runs,
    ));

  it('half a sign does not stop it', () => {
    expect(given(links(contact, 'a\uD83D').whatsapp, 'text')).to.equal('a\uFFFD');
    expect(given(links(contact, `${'a'.repeat(998)}🏀🏀`).sms, 'body')).to.equal(`${'a'.repeat(998)}…`);
  });
});
