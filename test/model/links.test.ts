import { expect } from 'chai';
import { dial, directionsTo, hrefOf, isMobile, mailbox } from '../../src/model/links.js';

const links: [text: string, href: string | undefined][] = [
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['HTTPS://Example.org', 'https://example.org/'],
  [' https://example.org/ ', 'https://example.org/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['tel:+46 70 174 06 06', 'tel:+46701740606'],
  ['https://example.org/a b', undefined],
  ['mailto:a b@example.org', undefined],
  ['sms:0701740606', 'sms:0701740606'],
  ['http://example.org/', undefined],
  ['www.example.org', undefined],
  ['//evil.example/', undefined],
  ['/path', undefined],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\tscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['https:\t//example.org', undefined],
  ['https:evil', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['vbscript:x', undefined],
  ['file:///etc/passwd', undefined],
  ['blob:https://example.org/1', undefined],
  ['ftp://example.org/', undefined],
  ['intent://x#Intent;end', undefined],
  ['https://bank.example@evil.example/', undefined],
  ['https://a:b@evil.example/', undefined],
  ['https://', undefined],
  ['mailto:a@example.org?bcc=b@example.org', undefined],
  ['mailto:a@example.org,b@example.org', undefined],
  ['mailto:a%0d%0abcc:b@example.org', undefined],
  ['tel:112;ext=1', undefined],
  ['tel:*21*0701740606#', undefined],
  ['sms:0701740606?body=x', undefined],
  [`https://example.org/${'a'.repeat(5000)}`, undefined],
  ['<img src=x onerror=alert(1)>', undefined],
  ['', undefined],
];

describe('links of records', () => {
  it('REQ-44 https, mailto, tel and sms alone become links, and only what they show', () => {
    for (const [text, href] of links) expect(hrefOf(text), text).to.equal(href);
  });

  it('http only where the page allows it', () => {
    expect(hrefOf('http://example.org/', true)).to.equal('http://example.org/');
    expect(hrefOf('javascript:alert(1)', true)).to.equal(undefined);
  });

  it('a number is dialled whole, and two in a cell are none', () => {
    const dialled = ['+46 (0)70-174 06 06', '070/174 06 06', '0370-12 34 56 (växel)', '0370-123456 0701740606', '112'];
    expect(dialled.map((phone) => dial('tel', phone))).to.deep.equal([
      'tel:+46701740606',
      undefined,
      undefined,
      undefined,
      'tel:112',
    ]);
  });

  it('knows a mobile number in both countries', () => {
    for (const phone of ['+46 70 174 06 06', '0731-74 06 06', '0046701740606'])
      expect(isMobile(phone, 'SE'), phone).to.equal(true);
    for (const phone of ['+46 370 12 34 56', '08-123 456 78', '']) expect(isMobile(phone, 'SE'), phone).to.equal(false);
    for (const phone of ['+45 20 12 34 56', '20123456']) expect(isMobile(phone, 'DK'), phone).to.equal(true);
    for (const phone of ['+45 33 12 34 56', '89401234']) expect(isMobile(phone, 'DK'), phone).to.equal(false);
    expect(isMobile('+46 70 174 06 06', 'DK')).to.equal(true);
  });

  it('a mailbox carries no headers', () => {
    expect(mailbox('a@example.org')).to.equal('mailto:a@example.org');
    for (const text of ['a', 'a@b?cc=c@d', 'a@b,c@d', 'a b@c', '<a@b>'])
      expect(mailbox(text), text).to.equal(undefined);
  });

  it('fills in where to go, and leads to pages alone', () => {
    const at = { lat: 57.19, lng: 14.03, name: 'Å & <b>' };
    expect(directionsTo('https://map.example/?to={lat},{lng}&q={name}', at)).to.equal(
      'https://map.example/?to=57.19,14.03&q=%C3%85%20%26%20%3Cb%3E',
    );
    expect(directionsTo('/way?to={lat}', at, 'https://town.example/page')).to.equal(
      'https://town.example/way?to=57.19',
    );
    expect(directionsTo('geo:{lat},{lng}', at)).to.equal('geo:57.19,14.03');
    expect(directionsTo('javascript:alert({lat})', at)).to.equal(undefined);
    expect(directionsTo('{name}', { ...at, name: 'javascript:alert(1)' }, 'https://town.example/')).to.match(
      /^https:\/\/town\.example\//,
    );
  });
});
