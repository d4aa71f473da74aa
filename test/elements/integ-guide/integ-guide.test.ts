import { expect } from 'chai';
import type { IntegGuide } from '../../../src/elements/integ-guide/integ-guide.js';
import '../../../src/elements/integ-guide/integ-guide.js';
import { words as advice } from '../../../src/words/guide/sv.js';
import { csv, until } from '../prepare.js';

const partners = `id,name,kind,city,phone,email,languages,offers,seeks,reviewed_on
eken,Ekens BK,club,Lindåker,+46 70 174 06 06,eken@example.org,sv,gear,leaders,2026-11-01
cafe,Språkcaféet,language-cafe,Lindåker,+46 70 174 06 40,cafe@example.org,sv,conversation-partners,coffee-help,2026-11-01
tyst,Tysta caféet,language-cafe,Lindåker,,,sv,,,2026-11-01
`;

const activities = `id,partner_id,title,title_en,benefits
a,eken,Ledarkurs,Leader course,leader-course|reference
b,eken,Domarkväll,,referee-course
c,cafe,Samtal,,language
d,eken,Fotboll,,
`;

const boxes: HTMLElement[] = [];

async function prepare(attributes = `src="${csv(partners)}"`, lang = 'sv'): Promise<IntegGuide> {
  const box = document.createElement('div');
  box.lang = lang;
  box.append(document.createRange().createContextualFragment(`<integ-guide ${attributes}></integ-guide>`));
  document.body.append(box);
  boxes.push(box);
  const guide = box.querySelector('integ-guide') as IntegGuide;
  await guide.ready.catch(() => {});
  return guide;
}

const all = ({ renderRoot }: IntegGuide, selector: string) => [...renderRoot.querySelectorAll<HTMLElement>(selector)];
const find = (guide: IntegGuide, selector: string) => guide.renderRoot.querySelector<HTMLElement>(selector);
const textOf = (guide: IntegGuide, selector = '.guide-screen') =>
  find(guide, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const screenOf = (guide: IntegGuide) => find(guide, '.guide-screen')?.dataset['screen'];
const titles = (guide: IntegGuide) => all(guide, '.advice-title').map((node) => node.textContent.trim());

async function press(guide: IntegGuide, selector: string): Promise<void> {
  await until(() => find(guide, selector) !== null);
  find(guide, selector)?.click();
  await guide.updateComplete;
}

async function type(guide: IntegGuide, selector: string, text: string): Promise<void> {
  const field = find(guide, selector) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await guide.updateComplete;
}

/** A link to the guide is followed. */
async function follow(guide: IntegGuide, fields: string, screen: string): Promise<void> {
  location.hash = `#integ-guide?${fields}`;
  await until(() => screenOf(guide) === screen);
}

describe('<integ-guide>', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows its twelve themes and six kinds of partners, and needs no data for it', async () => {
    const guide = await prepare('');
    expect(all(guide, '[part=theme]').length).to.equal(12);
    expect(all(guide, '[part=kind]').length).to.equal(6);
    expect(textOf(guide, '[part=heading]')).to.equal('Råd för er förening');
  });

  it('opens a theme, a piece of advice, and goes back the same way', async () => {
    const guide = await prepare();
    await press(guide, '[part=theme][data-theme=open-culture]');
    expect(titles(guide)).to.include(advice.items['say-fees-first'].title);
    await press(guide, '[part=item][data-id=say-fees-first]');
    expect(textOf(guide, '[part=action]')).to.equal(advice.items['say-fees-first'].action);
    expect(textOf(guide, '[part=example]')).to.contain(advice.items['say-fees-first'].example);
    await until(() => guide.shadowRoot?.activeElement?.className === 'screen-name');
    await press(guide, '[part=back]');
    expect(screenOf(guide)).to.equal('theme');
    await press(guide, '[part=back]');
    expect(screenOf(guide)).to.equal('home');
    expect(find(guide, '[part=back]')).to.equal(null);
  });

  it('tells of each fact who says so and when, and of one that is old to check first', async () => {
    const guide = await prepare();
    await follow(guide, 'item=say-fees-first', 'item');
    const facts = all(guide, '[part=fact]').map((fact) => fact.textContent.replace(/\s+/g, ' '));
    expect(facts.length).to.be.at.least(3);
    for (const fact of facts) expect(fact).to.match(/Källa: .+, (läst )?.*\d{4}/);
    const card = facts.find((fact) => fact.startsWith(' Fritidskortet gäller från 8'));
    expect(card).to.contain('Källa: Folkhälsomyndigheten, september 2025').and.to.contain(advice.checkFirst);
    const newest = facts.find((fact) => fact.includes('läst november 2026'));
    expect(newest).not.to.contain(advice.checkFirst);
  });

  it('finds by the beginnings of words; says so where nothing has them', async () => {
    const guide = await prepare();
    await type(guide, '[part=search]', 'diakon');
    expect(titles(guide)).to.deep.equal([advice.items['church-meet-deacon'].title]);
    await type(guide, '[part=search]', 'rymdraket');
    expect(titles(guide)).to.deep.equal([]);
    expect(textOf(guide, '[part=count]')).to.contain('Inget råd');
  });

  it('names who of a kind is here, what they offer and seek, and how to reach them with the message', async () => {
    const guide = await prepare();
    await press(guide, '[part=kind][data-kind=language-cafe]');
    const here = all(guide, '[part=partner]');
    expect(here.map(({ dataset }) => dataset['id'])).to.deep.equal(['cafe', 'tyst']);
    expect(here[0]?.textContent).to.match(/Erbjuder\s+samtalspartner[^]*Söker\s+kaffehjälp/);
    await type(guide, '[part=club]', 'Tunadalens IF');
    expect(textOf(guide, '[part=message]')).to.match(/^Hej\. Vi är Tunadalens IF\./);
    const links = [...(here[0]?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links[0]).to.equal('tel:+46701740640');
    expect(decodeURIComponent(links[1] ?? '')).to.match(
      /^mailto:cafe@example\.org\?subject=Ska vi ses\?.*Tunadalens IF/,
    );
    expect(here[1]?.querySelector('a')).to.equal(null);
    expect(document.URL).not.to.contain('Tunadalen');
  });

  it('names nobody who has closed, of a kind or beside advice; who has paused is here', async () => {
    const rows = ['active', 'paused', 'closed'].map(
      (status) => `${status},Café ${status},language-cafe,coffee-help,${status}`,
    );
    const guide = await prepare(`src="${csv(`id,name,kind,seeks,status\n${rows.join('\n')}\n`)}"`);
    await press(guide, '[part=kind][data-kind=language-cafe]');
    expect(all(guide, '[part=partner]').map(({ dataset }) => dataset['id'])).to.deep.equal(['active', 'paused']);
    await follow(guide, 'item=cafe-lend-a-hand', 'item');
    await until(() => find(guide, '.names') !== null);
    expect(all(guide, '.names li').map((name) => name.textContent)).to.deep.equal(['Café active', 'Café paused']);
  });

  it('says of advice on work and education which activities do it already, and of other advice nothing', async () => {
    const guide = await prepare(`src="${csv(partners)} ${csv(activities)}"`);
    const told = () => all(guide, '.aim-lines > *').map((node) => node.textContent.replace(/\s+/g, ' ').trim());
    await follow(guide, 'item=roles-that-count', 'item');
    await until(() => told().length > 0);
    expect(told()).to.deep.equal(['studier', 'Ledarkurs (Ekens BK), Domarkväll (Ekens BK)']);
    expect(textOf(guide)).to.contain('Det finns redan här');
    await follow(guide, 'item=log-language-hours', 'item');
    await until(() => told()[0] === 'språk');
    expect(told()).to.deep.equal(['språk', 'Samtal (Språkcaféet)']);
    // Nobody has a mentor.
    for (const item of ['invite-a-mentor', 'celebrate'] as const) {
      await follow(guide, `item=${item}`, 'item');
      await until(() => textOf(guide, '.screen-name') === advice.items[item].title);
      expect(told(), item).to.deep.equal([]);
    }
  });

  it('tells of at most eight activities by name, and how many more there are', async () => {
    const rows = Array.from({ length: 10 }, (_, i) => `x${i},cafe,Kväll ${i},,language`);
    const many = `id,partner_id,title,title_en,benefits\n${rows.join('\n')}\n`;
    const guide = await prepare(`src="${csv(partners)} ${csv(many)}"`);
    await follow(guide, 'item=log-language-hours', 'item');
    await until(() => find(guide, '.aim-lines') !== null);
    expect(textOf(guide, '.aim-lines dd')).to.match(/^Kväll 0 .* Kväll 7 \(Språkcaféet\) och 2 till$/);
  });

  it('keeps the language of the place in the message, and shows the reader’s beside it', async () => {
    const guide = await prepare(`src="${csv(partners)}"`, 'en');
    await press(guide, '[part=kind][data-kind=club]');
    await until(() => all(guide, '[part=message]').length === 2);
    expect(all(guide, '[part=message]').map(({ lang }) => lang)).to.deep.equal(['sv', 'en']);
  });

  it('is Swedish advice under Arabic buttons, and says so', async () => {
    const guide = await prepare('', 'ar');
    expect(find(guide, '.root')?.dir).to.equal('rtl');
    expect(find(guide, '[part=theme] bdi')?.lang).to.equal('sv');
    expect(textOf(guide)).to.contain('السويدية');
  });

  it('asks ten questions, and names three next steps with what led to them', async () => {
    const guide = await prepare();
    await press(guide, '[part=start]');
    const asked: string[] = [];
    while (screenOf(guide) === 'question') {
      const question = textOf(guide, '.screen-name');
      asked.push(question);
      await press(guide, '[part=answer][data-answer=no]');
      await until(() => textOf(guide, '.screen-name') !== question);
    }
    expect(new Set(asked).size).to.equal(10);
    expect(titles(guide).length).to.equal(3);
    expect(all(guide, '.because').every((node) => node.textContent.includes(advice.because.no))).to.equal(true);
    const steps = titles(guide);
    await press(guide, '[part=all-to-plan]');
    expect(all(guide, '.planned-title').map((node) => node.textContent.trim())).to.deep.equal(steps);
  });

  it('goes back question by question, and keeps what was answered', async () => {
    const guide = await prepare();
    await press(guide, '[part=start]');
    const first = textOf(guide, '.screen-name');
    await press(guide, '[part=answer][data-answer=partly]');
    await until(() => textOf(guide, '.screen-name') !== first);
    await press(guide, '[part=back]');
    await until(() => textOf(guide, '.screen-name') === first);
    expect(find(guide, '[part=answer][data-answer=partly]')?.ariaPressed).to.equal('true');
    await press(guide, '[part=back]');
    expect(screenOf(guide)).to.equal('home');
  });

  it('keeps a plan: put in, ticked, dated, taken out; and the link brings it back', async () => {
    const guide = await prepare();
    await follow(guide, 'item=celebrate', 'item');
    await press(guide, '[part=to-plan]');
    expect(find(guide, '[part=to-plan]')?.ariaPressed).to.equal('true');
    await press(guide, '[part=our-plan]');
    await type(guide, '[part=day]', '2026-12-05');
    const tick = find(guide, '[part=done]') as HTMLInputElement;
    tick.click();
    await guide.updateComplete;
    expect(find(guide, '[part=planned]')?.classList.contains('done')).to.equal(true);
    await follow(guide, 'plan=celebrate.2026-12-05.done,small-tasks', 'plan');
    await until(() => all(guide, '[part=planned]').length === 2);
    expect(all(guide, '[part=planned]').map(({ dataset }) => dataset['id'])).to.deep.equal([
      'celebrate',
      'small-tasks',
    ]);
    expect((find(guide, '[part=day]') as HTMLInputElement).value).to.equal('2026-12-05');
    await press(guide, '[part=remove]');
    expect(all(guide, '[part=planned]').map(({ dataset }) => dataset['id'])).to.deep.equal(['small-tasks']);
    await guide.reset();
    expect(screenOf(guide)).to.equal('home');
    expect(localStorage.length).to.equal(0);
  });

  it('says that a part of a link could not be read, and shows the rest', async () => {
    const guide = await prepare();
    await follow(guide, 'item=celebrate&plan=nonsense', 'item');
    await until(() => textOf(guide).includes('En del av länken'));
    expect(textOf(guide, '.screen-name')).to.equal(advice.items.celebrate.title);
  });

  it('shows its advice where the data fail, and asks for them again', async () => {
    const guide = await prepare('src="/nowhere/partners.csv"');
    expect(all(guide, '[part=theme]').length).to.equal(12);
    await press(guide, '[part=kind][data-kind=church]');
    expect(textOf(guide)).to.contain('gick inte att hämta');
    expect(find(guide, '[part=retry]')).not.to.equal(null);
  });
});
