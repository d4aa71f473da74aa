import { expect } from 'chai';
import * as fc from 'fast-check';
import { findPlaces, type NamedPlace } from '../../src/search/places.js';
import { runs } from '../samples/random.js';

const namesOf = (places: readonly NamedPlace[]) => places.map(({ name }) => name);
const find = async (...question: Parameters<typeof findPlaces>) => namesOf(await findPlaces(...question));
const own = (name: string, lat: number, lng: number, municipality?: string): NamedPlace => ({
  ...{ name, country: 'SE', lat, lng },
  ...(municipality && { municipality }),
});

describe('place search', () => {
  const spellings: [asked: string, meant: string][] = [
    ['vaxjo', 'Växjö'],
    ['växsjö', 'Växjö'],
    ['Vaexjoe', 'Växjö'],
    ['Jönkoping', 'Jönköping'],
    ['Jonkopping', 'Jönköping'],
    ['odense', 'Odense'],
    ['Odnese', 'Odense'],
    ['arhus', 'Aarhus'],
    ['aarhus', 'Aarhus'],
    ['Århus', 'Aarhus'],
    ['Aarhus C', 'Aarhus'],
    ['goteborg', 'Göteborg'],
    ['Göteburg', 'Göteborg'],
    ['Gøteborg', 'Göteborg'],
    ['Gothenburg', 'Göteborg'],
    ['Gotenburg', 'Göteborg'],
    ['orebro', 'Örebro'],
    ['Oerebro', 'Örebro'],
    ['Kopenhagen', 'København'],
    ['Copenhagen', 'København'],
    ['Köpenhamn', 'København'],
    ['Kobenhavn', 'København'],
    ['copenhaguen', 'København'],
    ['Stokholm', 'Stockholm'],
    ['Stockhlm', 'Stockholm'],
    ['Malmo', 'Malmö'],
    ['Malmø', 'Malmö'],
    ['Helsingör', 'Helsingør'],
    ['Elsinore', 'Helsingør'],
    ['Hälsingborg', 'Helsingborg'],
    ['Alborg', 'Aalborg'],
    ['Ålborg', 'Aalborg'],
    ['Abenra', 'Aabenraa'],
    ['Graasten', 'Gråsten'],
    ['soenderborg', 'Sønderborg'],
    ['Sonderburg', 'Sønderborg'],
    ['Nyborgh', 'Nyborg'],
    ['upsala', 'Uppsala'],
    ['Trolhattan', 'Trollhättan'],
    ['Kristanstad', 'Kristianstad'],
    ['Norkoping', 'Norrköping'],
    ['352 30 Växjö', 'Växjö'],
  ];
  for (const [asked, meant] of spellings)
    it(`${asked} finds ${meant}`, async () => {
      expect((await find(asked)).slice(0, 3)).to.include(meant);
    });

  it('gives name, municipality, country and point', async () => {
    expect((await findPlaces('gothenburg'))[0]).to.deep.equal({
      ...{ name: 'Göteborg', municipality: 'Göteborg', country: 'SE', lat: 57.7072, lng: 11.9668 },
    });
    expect((await findPlaces('Christiansø'))[0]).to.deep.equal({
      ...{ name: 'Christiansø', country: 'DK', lat: 55.3201, lng: 15.1866 },
    });
  });

  it('the very name comes first, then names that begin so, then names with typos; the larger first', async () => {
    const lund = await find('lund');
    expect(lund[0]).to.equal('Lund');
    expect(await find('odens')).to.deep.equal(['Odense', 'Odensjö', 'Odensbacken', 'Ödeshög']);
    expect((await find('arhus')).slice(0, 2)).to.deep.equal(['Aarhus', 'Åhus']);
    expect((await find('s')).slice(0, 2)).to.deep.equal(['Stockholm', 'Sollentuna']);
  });

  it('of names with typos the nearest comes first, however many people live elsewhere', async () => {
    for (const [asked, meant] of [
      ['Norköping', 'Norrköping'],
      ['fredercia', 'Fredericia'],
      ['helsinør', 'Helsingør'],
      ['karlsoga', 'Karlskoga'],
      ['lidköpng', 'Lidköping'],
      ['hrning', 'Herning'],
      ['strängäs', 'Strängnäs'],
      ['køenhavn', 'København'],
      ['haerslev', 'Haderslev'],
      ['Gbg', 'Göteborg'],
      ['Sthlm', 'Stockholm'],
    ] as const)
      expect((await find(asked))[0], asked).to.equal(meant);
  });

  it('words around a name do no harm: what kind of place it is, a country, a street before it', async () => {
    for (const [asked, meant] of [
      ['Gnosjö kommun', 'Gnosjö'],
      ['Växjö kommun', 'Växjö'],
      ['Malmö Stad', 'Malmö'],
      ['Stockholms stad', 'Stockholm'],
      ['Växjö, Sverige', 'Växjö'],
      ['Storgatan 1, Växjö', 'Växjö'],
      ['Odense, Danmark', 'Odense'],
    ] as const)
      expect((await find(asked))[0], asked).to.equal(meant);
  });

  it('a ring or dots that are typed are meant', async () => {
    expect(await find('Håbo')).to.include('Bålsta');
    expect(await find('habo')).to.not.include('Bålsta');
  });

  it('what is typed letter by letter finds the town at every letter from the third', async () => {
    for (const [whole, name] of [
      ['aarhus', 'Aarhus'],
      ['Örebro', 'Örebro'],
      ['oerebro', 'Örebro'],
      ['upplands väsby', 'Upplands Väsby'],
    ] as const)
      for (let i = 3; i <= whole.length; i += 1)
        expect(await find(whole.slice(0, i), { limit: 30 }), whole.slice(0, i)).to.include(name);
  });

  it('a later word of a name is a beginning too', async () => {
    expect(await find('Sandby')).to.include('Södra Sandby');
    expect((await find('lyngby'))[0]).to.equal('Kongens Lyngby');
  });

  it('places of one name are told apart by their municipality', async () => {
    const viby = (await findPlaces('viby')).filter(({ name }) => name === 'Viby');
    expect(viby.map(({ municipality }) => municipality)).to.have.members(['Roskilde', 'Aarhus']);
    expect((await findPlaces('Brevik, Tyresö')).map(({ municipality }) => municipality)).to.deep.equal(['Tyresö']);
    expect((await findPlaces('brevik lidingö')).map(({ municipality }) => municipality)).to.deep.equal(['Lidingö']);
  });

  it('the name of a municipality that is no place gives its places', async () => {
    expect((await find('Bornholm')).slice(0, 2)).to.deep.equal(['Rønne', 'Nexø']);
    expect((await find('gotland'))[0]).to.equal('Visby');
    expect(await find('odense')).to.not.include('Seden');
  });

  it('asks one country only, and gives as many as are asked for', async () => {
    const danish = await findPlaces('a', { country: 'DK', limit: 25 });
    expect(danish).to.have.length(25);
    expect(new Set(danish.map(({ country }) => country))).to.deep.equal(new Set(['DK']));
    const counts = [await find('s'), await find('s', { limit: 2 }), await find('s', { limit: 0 })];
    expect(counts.map((all) => all.length)).to.deep.equal([8, 2, 0]);
  });

  it('a question without a word finds nothing', async () => {
    for (const asked of ['', '  ', '–', '35230', '352 30', 'qqqqq', '__proto__'])
      expect(await find(asked), asked).to.deep.equal([]);
  });

  it('answers a pasted page', async () => {
    expect(await find('x'.repeat(100_000))).to.deep.equal([]);
    expect(await find('växjö '.repeat(20_000))).to.be.an('array');
  });

  describe('of a point', () => {
    it('is the nearest known one within three kilometres, of the list or of the records', async () => {
      const almost = { lat: 56.879, lng: 14.806 };
      const hall = { name: 'Hallen', country: 'SE' as const, lat: 56.8795, lng: 14.806 };
      expect((await find(almost, { limit: 1 }))[0]).to.equal('Växjö');
      expect(await find(almost, { limit: 1, extra: [hall] })).to.deep.equal(['Hallen']);
      expect(await find({ lat: 57.9, lng: 17.9 })).to.deep.equal([]);
    });
  });

  describe('of the records', () => {
    const lindaker = own('Lindåker', 57.19, 14.03, 'Lindåker');

    it('are found as the others are, before those of the list that match as well', async () => {
      const extra = [lindaker, own('Lunds simhall', 55.7, 13.2), own('Åsele IF', 57.2, 14)];
      for (const asked of ['Lindåker', 'lindaker', 'Lindakr', 'Lindaaker'])
        expect((await findPlaces(asked, { extra }))[0], asked).to.deep.equal(lindaker);
      expect((await find('lund', { extra })).slice(0, 2)).to.deep.equal(['Lund', 'Lunds simhall']);
      expect(await find('åsele', { extra })).to.deep.equal(['Åsele', 'Åsele IF']);
      expect(await find('lindaker', { extra, country: 'DK' })).to.not.include('Lindåker');
    });

    it('a town that the list has stands there once, at the place of the list', async () => {
      const extra = [own('VÄXJÖ', 56.9, 14.75), own('Växjö', 56.87, 14.85, 'Växjö kommun')];
      const found = await findPlaces('växjö', { extra });
      expect(namesOf(found).filter((name) => /^växjö$/i.test(name))).to.deep.equal(['Växjö']);
      expect(found[0]?.lat).to.be.closeTo(56.877, 0.01);
    });

    it('one of the same name elsewhere is another place', async () => {
      const extra = [own('Åby', 56.95, 14.9, 'Växjö'), own('Åby', 56.951, 14.901)];
      expect((await findPlaces('åby', { extra })).slice(0, 2).map(({ municipality }) => municipality)).to.deep.equal([
        'Växjö',
        'Norrköping',
      ]);
    });

    it('names of nothing are left out', async () => {
      const extra = [own('', 57, 14), own(' – ', 57, 14), own('Lindåker', Number.NaN, Number.NaN)];
      expect(await find('a', { extra, limit: 2000 })).to.not.include('');
      expect(await find('lindåker', { extra })).to.include('Lindåker');
    });
  });

  it('never throws, and gives no place twice', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...Array.from('aåbekilnorstöø ,')), maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), fc.nat(20), async (asked, names, limit) => {
        const extra = names.map((name, i) => own(name, 57 + (i % 3) / 10, 14));
        const found = await findPlaces(asked, { extra, limit });
        expect(found.length).to.be.at.most(limit);
        expect(new Set(found.map(({ name, lat, lng }) => `${name} ${lat} ${lng}`)).size).to.equal(found.length);
      }),
      runs,
    );
  });
});
