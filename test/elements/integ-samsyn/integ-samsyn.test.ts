import { expect } from 'chai';
import type { IntegSamsyn } from '../../../src/elements/integ-samsyn/integ-samsyn.js';
import '../../../src/elements/integ-samsyn/integ-samsyn.js';
import type { IntegReferEvent } from '../../../src/elements/events.js';
import { csv, until } from '../prepare.js';

const partners = `id,name,kind,city,municipality,lat,lng,phone,email,contact_name,consent_on,languages,reviewed_on
eken,Ekens BK,club,Lindåker,Lindåker,57.196,14.036,+46 70 174 06 06,yara@example.org,Yara,2026-03-01,sv|ar,2026-11-01
`;
const activities = `id,partner_id,title,activity,form,age_min,age_max,group,schedule,places,reviewed_on
full,eken,Fotboll 9 år,football,weekly,9,9,mixed,mon 17:00-18:00,full,2026-11-01
e9,eken,Fotboll 8–10 år,football,weekly,8,10,mixed,tue 17:00-18:00,open,2026-11-01
d9,eken,Dans 8–10 år,dance,weekly,8,10,mixed,wed 17:00-18:00,open,2026-11-01
`;
const receiver = 'https://samsyn.example.org/referrals';

const { fetch } = globalThis;
const boxes: HTMLElement[] = [];
let posted: { url: string; init: RequestInit | undefined }[] = [];

/** The receiver answers so; whatever else is fetched goes its way. */
function receive(respond: () => Promise<Response>): void {
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url !== receiver) return fetch(input, init);
    posted.push({ url, init });
    return respond();
  };
}

async function prepare(attributes = ''): Promise<IntegSamsyn> {
  const box = document.createElement('div');
  box.style.inlineSize = '800px';
  const markup = `<integ-samsyn src="${csv(partners)} ${csv(activities)}" ${attributes}></integ-samsyn>`;
  box.append(document.createRange().createContextualFragment(markup));
  document.body.append(box);
  boxes.push(box);
  const samsyn = box.querySelector('integ-samsyn') as IntegSamsyn;
  await samsyn.ready;
  await until(() => samsyn.renderRoot.querySelector('.screen, .season') !== null);
  return samsyn;
}

const find = (samsyn: IntegSamsyn, selector: string) => samsyn.renderRoot.querySelector<HTMLElement>(selector);
const screenOf = (samsyn: IntegSamsyn) => find(samsyn, '.screen')?.dataset['screen'];

/** Presses what there is, once it is there. */
async function press(samsyn: IntegSamsyn, selector: string): Promise<void> {
  await until(() => find(samsyn, selector) !== null);
  find(samsyn, selector)?.click();
  await samsyn.updateComplete;
}

async function pressAge(samsyn: IntegSamsyn, years: number): Promise<void> {
  const ages = [...samsyn.renderRoot.querySelectorAll<HTMLElement>('[part=age]')];
  ages.find((one) => one.textContent.trim() === `${years}`)?.click();
  await samsyn.updateComplete;
}

async function walkToHandOver(samsyn: IntegSamsyn): Promise<void> {
  await pressAge(samsyn, 9);
  await press(samsyn, '[part=next]');
  await press(samsyn, '[part=activity][data-code=football]');
  await press(samsyn, '[part=next]');
  await press(samsyn, '[part=skip]');
  await press(samsyn, '[part=no-hurdle]');
  await press(samsyn, '[part=option][data-id=e9]');
  await press(samsyn, '[part=next]');
  await until(() => find(samsyn, '[part=warmth]') !== null);
}

async function sayYes(samsyn: IntegSamsyn): Promise<void> {
  await press(samsyn, '[part=yes][data-who=child]');
  await press(samsyn, '[part=yes][data-who=guardian]');
}

function heard(samsyn: IntegSamsyn): [string, readonly string[]][] {
  const steps: [string, readonly string[]][] = [];
  samsyn.addEventListener('integ-refer', ({ step, options }: IntegReferEvent) => steps.push([step, options]));
  return steps;
}

describe('<integ-samsyn>', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
    globalThis.fetch = fetch;
    posted = [];
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads from an age to a referral that was sent, and tells each step', async () => {
    receive(async () => new Response(null, { status: 201 }));
    const samsyn = await prepare(`action="${receiver}"`);
    const steps = heard(samsyn);
    await walkToHandOver(samsyn);
    await sayYes(samsyn);
    await press(samsyn, '[part=send]');
    await until(() => screenOf(samsyn) === 'sent');
    expect(find(samsyn, '[part=outcome]')?.dataset['how']).to.equal('sent');
    expect(find(samsyn, '[part=code-word]')?.textContent).to.match(/\d/);
    expect(steps).to.deep.equal([
      ...['wish', 'where-when', 'hurdles', 'options'].map((step) => [step, []]),
      ...['hand-over', 'send', 'sent'].map((step) => [step, ['e9']]),
    ]);
    expect(posted.length).to.equal(1);
    const body = JSON.parse(posted[0]?.init?.body as string) as Record<string, unknown>;
    expect([body['ageBand'], body['options']]).to.deep.equal(['9-11', ['e9']]);
    expect(body).to.not.have.property('age');
  });

  it('has nothing that lies over a way to begin: each is whole in its box', async () => {
    const samsyn = await prepare();
    await walkToHandOver(samsyn);
    const ways = [...samsyn.renderRoot.querySelectorAll('.warmth')].map((way) => way.getBoundingClientRect());
    const box = find(samsyn, '.warmths')?.getBoundingClientRect();
    expect(ways.length).to.be.greaterThan(1);
    expect(Math.max(...ways.map(({ bottom }) => bottom))).to.be.at.most(box?.bottom ?? 0);
  });

  it('says that it did not come, and that nobody knows', async () => {
    for (const [respond, how] of [
      [async () => new Response(null, { status: 422 }), 'not-sent'],
      [() => Promise.reject(new TypeError('broken')), 'unknown'],
    ] as const) {
      receive(respond);
      const samsyn = await prepare(`action="${receiver}"`);
      await walkToHandOver(samsyn);
      await sayYes(samsyn);
      await press(samsyn, '[part=send]');
      await until(() => screenOf(samsyn) === 'sent');
      expect(find(samsyn, '[part=outcome]')?.dataset['how']).to.equal(how);
    }
  });

  it('the page may take over: nothing is posted', async () => {
    receive(async () => new Response(null, { status: 201 }));
    const samsyn = await prepare(`action="${receiver}"`);
    samsyn.addEventListener('integ-refer', (event) => {
      if (event.step === 'send') event.preventDefault();
    });
    await walkToHandOver(samsyn);
    await sayYes(samsyn);
    await press(samsyn, '[part=send]');
    await until(() => screenOf(samsyn) === 'sent');
    expect(find(samsyn, '[part=outcome]')?.dataset['how']).to.equal('own');
    expect(posted).to.deep.equal([]);
  });

  it('without a yes nothing is posted, and without a receiver nothing can be', async () => {
    receive(async () => new Response(null, { status: 201 }));
    const samsyn = await prepare(`action="${receiver}"`);
    await walkToHandOver(samsyn);
    await press(samsyn, '[part=send]');
    expect(screenOf(samsyn)).to.equal('hand-over');
    expect(find(samsyn, '[part=faults]')?.textContent.trim()).to.not.equal('');
    expect(posted).to.deep.equal([]);
    const other = await prepare();
    await walkToHandOver(other);
    await sayYes(other);
    expect(find(other, '[part=send]')).to.equal(null);
    await press(other, '[part=did-send]');
    expect(screenOf(other)).to.equal('sent');
  });

  it('says what is missing, and goes no further', async () => {
    const samsyn = await prepare();
    await press(samsyn, '[part=next]');
    expect(screenOf(samsyn)).to.equal('who');
    expect(find(samsyn, '[part=faults]')?.role).to.equal('alert');
    await pressAge(samsyn, 9);
    expect(find(samsyn, '[part=faults]')).to.equal(null);
  });

  it('back keeps the answers, clear takes them away', async () => {
    const samsyn = await prepare();
    await walkToHandOver(samsyn);
    for (let i = 0; i < 5; i++) await press(samsyn, '[part=back]');
    expect(screenOf(samsyn)).to.equal('who');
    expect(find(samsyn, '[part=age][aria-pressed=true]')?.textContent.trim()).to.equal('9');
    await press(samsyn, '[part=next]');
    expect(find(samsyn, '[part=activity][aria-pressed=true]')?.dataset['code']).to.equal('football');
    await press(samsyn, '[part=clear]');
    expect(screenOf(samsyn)).to.equal('who');
    expect(find(samsyn, '[part=age][aria-pressed=true]')).to.equal(null);
  });

  it('begins with the group that has no room, by attribute and by link', async () => {
    const preset = await prepare('session="full"');
    expect(screenOf(preset)).to.equal('wish');
    expect(find(preset, '[part=full]')?.textContent).to.include('Fotboll 9 år');
    expect(find(preset, '[part=activity][aria-pressed=true]')?.dataset['code']).to.equal('football');
    location.hash = '#session=full';
    const linked = await prepare();
    expect(find(linked, '[part=full]')?.textContent).to.include('Fotboll 9 år');
    await press(linked, '[part=clear]');
    expect(find(linked, '[part=full]')).to.not.equal(null);
  });

  it('keeps nothing on the device, nor in the address', async () => {
    const kept = [localStorage.length, sessionStorage.length, document.cookie, location.href];
    const samsyn = await prepare();
    await walkToHandOver(samsyn);
    expect([localStorage.length, sessionStorage.length, document.cookie, location.href]).to.deep.equal(kept);
  });

  it('another language keeps the answers', async () => {
    const samsyn = await prepare();
    await pressAge(samsyn, 9);
    samsyn.lang = 'ar';
    await until(() => find(samsyn, '[part=base]')?.dir === 'rtl' && find(samsyn, '.screen') !== null);
    expect(find(samsyn, '[part=age][aria-pressed=true]')?.textContent.trim()).to.equal('9');
  });

  it('forgets when its page is left, and when nobody is there any more', async () => {
    const samsyn = await prepare();
    await walkToHandOver(samsyn);
    dispatchEvent(new Event('pagehide'));
    await samsyn.updateComplete;
    expect(screenOf(samsyn)).to.equal('who');
    expect(find(samsyn, '[part=age][aria-pressed=true]')).to.equal(null);

    const { setTimeout } = globalThis;
    let leave: (() => void) | undefined;
    globalThis.setTimeout = ((act: () => void, delay?: number, ...more: unknown[]) => {
      if (delay === 15 * 60_000) leave = act;
      return setTimeout(act, delay, ...more);
    }) as typeof setTimeout;
    try {
      await pressAge(samsyn, 9);
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    expect(find(samsyn, '[part=age][aria-pressed=true]')).to.not.equal(null);
    // Somebody reads on in the page: what is cleared takes no focus from there.
    const elsewhere = document.createElement('button');
    samsyn.parentElement?.append(elsewhere);
    elsewhere.focus();
    leave?.();
    await samsyn.updateComplete;
    expect(find(samsyn, '[part=age][aria-pressed=true]')).to.equal(null);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('shows the seasons where a page asks for them, and goes back to the referral', async () => {
    const samsyn = await prepare();
    await pressAge(samsyn, 9);
    samsyn.view = 'season';
    await until(() => find(samsyn, '[part=season]') !== null);
    expect(find(samsyn, '[part=sport]') ?? find(samsyn, '[part=high-season]')).to.not.equal(null);
    const [month, age] = samsyn.renderRoot.querySelectorAll<HTMLSelectElement>('[part=choice]');
    if (!month || !age) throw new Error('no choices');
    month.value = '6';
    month.dispatchEvent(new Event('change'));
    age.value = '9';
    age.dispatchEvent(new Event('change'));
    await samsyn.updateComplete;
    expect(find(samsyn, '[part=high-season]')?.textContent).to.include('juni');
    expect([month.value, age.value]).to.deep.equal(['6', '9']);
    samsyn.lang = 'ar';
    await until(() => find(samsyn, '[part=base]')?.dir === 'rtl' && find(samsyn, '[part=season]') !== null);
    samsyn.view = 'refer';
    await until(() => screenOf(samsyn) === 'who');
    expect(find(samsyn, '[part=age][aria-pressed=true]')?.textContent.trim()).to.equal('9');
  });

  it('prints the seasons for parents, in their language and in that of the place', async () => {
    const samsyn = await prepare('view="season" lang="ar"');
    await until(() => find(samsyn, '[part=print]') !== null);
    let printed: Document | undefined;
    new MutationObserver(() => {
      for (const { contentWindow } of samsyn.renderRoot.querySelectorAll('iframe'))
        if (contentWindow) contentWindow.print = () => void (printed = contentWindow.document);
    }).observe(samsyn.renderRoot, { childList: true });
    find(samsyn, '[part=print]')?.click();
    await until(() => printed !== undefined);
    const langs = new Set(
      [...(printed?.querySelectorAll('.both > div') ?? [])].map((node) => (node as HTMLElement).lang),
    );
    expect([...langs]).to.deep.equal(['ar', 'sv']);
  });
});
