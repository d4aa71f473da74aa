import { expect } from 'chai';
import { toEntries } from '../../src/search/entries.js';
import { activity, partner, records } from '../samples/records.js';

const at = { lat: 57.19, lng: 14.03 };

describe('entries', () => {
  it('a partner brings what a question asks for', () => {
    const record = partner({ name: 'Åby IF', kind: 'club', languages: ['sv'], place: at, country: 'DK' });
    expect(toEntries(records({ partners: [record] })).partners).to.deep.equal([
      {
        ...{ type: 'partner', id: 'a', record, name: 'Åby IF', kind: 'club', languages: ['sv'] },
        ...{ country: 'DK', at, isFull: false, haystack: ' a aby if 57 19 14 03 sv club dk' },
      },
    ]);
  });

  it('what it says is found in all its fields, those that nobody knows and its activities included', () => {
    const one = partner({ name: 'Åby IF', about: { sv: 'Välkommen' }, place: { address: { street: 'Storgatan 2' } } });
    const odd = { ...one, members: 40, 'Antal lag': { a: ['tolv'] } };
    const sessions = [activity({ title: { sv: 'Fotboll' } })];
    const words = toEntries(records({ partners: [odd], activities: sessions })).partners[0]?.haystack.split(' ') ?? [];
    expect(words).to.include.members(['aby', 'if', 'valkommen', 'storgatan', '2', '40', 'tolv', 'fotboll']);
  });

  it('a partner speaks its own languages and those of its contacts, each once', () => {
    const contacts = [{ languages: ['ar', 'sv'] }, { languages: ['so'] }];
    const [entry] = toEntries(records({ partners: [partner({ languages: ['sv'], contacts })] })).partners;
    expect(entry?.languages).to.deep.equal(['sv', 'ar', 'so']);
  });

  it("an activity has its partner's kind, country and texts, and its place and languages where it has none", () => {
    const host = partner({ name: 'Åby IF', kind: 'club', languages: ['so'], place: at, country: 'DK' });
    const own = { place: { lat: 55, lng: 12 }, languages: ['ar'] };
    const { activities } = toEntries(
      records({ partners: [host], activities: [activity(), activity({ id: 'y', ...own })] }),
    );
    const facts = activities.map(({ kind, country, languages, at: spot }) => ({ kind, country, languages, spot }));
    expect(facts).to.deep.equal([
      { kind: 'club', country: 'DK', languages: ['so'], spot: at },
      { kind: 'club', country: 'DK', languages: ['ar'], spot: { lat: 55, lng: 12 } },
    ]);
    expect(activities[0]?.haystack).to.include(' aby if');
  });

  it('an activity of an unknown partner is found by what it says itself', () => {
    const [entry] = toEntries(records({ activities: [activity({ partnerId: 'nobody' })] })).activities;
    expect([entry?.kind, entry?.at, entry?.country, entry?.name]).to.deep.equal(['', undefined, 'SE', 'X']);
  });

  it('an activity is full when its places are', () => {
    const statuses = ['full', 'waitlist', 'few', 'open', 'unknown'];
    const activities = statuses.map((status) => activity({ id: status, places: { status } }));
    const full = toEntries(records({ activities })).activities.filter(({ isFull }) => isFull);
    expect(full.map(({ id }) => id)).to.deep.equal(['full']);
  });

  it('what is closed cannot be found, what is paused can', () => {
    const partners = ['active', 'paused', 'closed'].map((status) => partner({ id: status, status }));
    const activities = ['paused', 'closed'].map((status) => activity({ id: status, status }));
    const entries = toEntries(records({ partners, activities }));
    expect(entries.partners.map(({ id }) => id)).to.deep.equal(['active', 'paused']);
    expect(entries.activities.map(({ id }) => id)).to.deep.equal(['paused']);
    expect([...entries.sessions].map(([id, list]) => [id, list.map((one) => one.id)])).to.deep.equal([
      ['a', ['paused']],
    ]);
  });
});
