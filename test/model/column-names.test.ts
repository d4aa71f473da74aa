import { expect } from 'chai';
import { mapColumns, type ColumnOptions } from '../../src/model/columns.js';

/** The object that one row becomes; each column holds its own name, unless the test says more. */
const mapped = (names: string[], options: ColumnOptions = {}) => {
  const fields = Object.fromEntries(names.map((name) => [name, name]));
  return mapColumns({ rows: [{ where: { source: 's', row: 0 }, fields }] }, options)[0]?.object;
};
const idsOf = (names: string[], ...rows: unknown[][]) =>
  mapColumns(
    {
      rows: rows.map((cells, row) => ({
        where: { source: 's', row },
        fields: Object.fromEntries(names.map((name, i) => [name, cells[i]])),
      })),
    },
    {},
  ).map(({ object }) => object['id']);

describe('column names as people write them', () => {
  it('case, accents, spaces and signs do not count', () => {
    for (const name of ['Reviewed On', 'REVIEWED-ON', '\uFEFFreviewed_on', 'reviewedOn', 'Réviewed (on)'])
      expect(mapped([name])).to.deep.equal({ reviewedOn: name });
  });

  it('Swedish names are read', () => {
    const place = { address: { street: 'Gatuadress', postcode: 'Postnummer', city: 'Ort' }, municipality: 'Kommun' };
    expect(
      mapped(['Kod', 'Namn', 'Typ', 'Gatuadress', 'Postnummer', 'Ort', 'Kommun', 'Breddgrad', 'Längdgrad']),
    ).to.deep.equal({
      ...{ id: 'Kod', name: 'Namn', kind: 'Typ' },
      place: { ...place, lat: 'Breddgrad', lng: 'Längdgrad' },
    });
    expect(mapped(['namn', 'E-post', 'Telefon', 'Hemsida', 'Språk', 'Kontrollerad', 'Beskrivning'])).to.deep.equal({
      ...{ name: 'namn', url: 'Hemsida', languages: 'Språk', reviewedOn: 'Kontrollerad', about: { sv: 'Beskrivning' } },
      contacts: [{ email: 'E-post', phone: 'Telefon' }],
    });
    expect(
      mapped(['partner_id', 'Titel', 'Idrott', 'Ålder från', 'Ålder till', 'Grupp', 'Tider', 'Avgift']),
    ).to.deep.equal({
      ...{ partnerId: 'partner_id', title: { sv: 'Titel' }, activity: 'Idrott', ageMin: 'Ålder från' },
      ...{ ageMax: 'Ålder till', group: 'Grupp', schedule: 'Tider', price: { amount: 'Avgift' } },
    });
  });

  it('Danish names are read', () => {
    expect(
      mapped(['Nr', 'Navn', 'Art', 'Adresse', 'By', 'Kommune', 'Breddegrad', 'Længdegrad', 'Tlf', 'Sprog']),
    ).to.deep.equal({
      ...{ id: 'Nr', name: 'Navn', kind: 'Art', contacts: [{ phone: 'Tlf' }], languages: 'Sprog' },
      place: {
        address: { street: 'Adresse', city: 'By' },
        municipality: 'Kommune',
        lat: 'Breddegrad',
        lng: 'Længdegrad',
      },
    });
  });

  it('lon and long and their kin are the longitude', () => {
    for (const name of [
      'lon',
      'lng',
      'long',
      'Longitude',
      'longitud',
      'Koordinat_Long_(WGS84)',
      'x_lon',
      'min_longitud',
    ])
      expect(mapped([name])).to.deep.equal({ place: { lng: name } });
  });

  it('name, id, city, lat and lng are known by their ends as well', () => {
    expect(mapped(['Skolenhetskod', 'Skolnamn', 'Postort', 'Koordinat_lat', 'geometry.lon'])).to.deep.equal({
      ...{ id: 'Skolenhetskod', name: 'Skolnamn' },
      place: { address: { city: 'Postort' }, lat: 'Koordinat_lat', lng: 'geometry.lon' },
    });
  });

  it('hours are read in Swedish and in Danish', () => {
    for (const name of ['Öppettider', 'ÖPPETTIDER', 'Åbningstider'])
      expect(mapped([name])).to.deep.equal({ hours: name });
  });

  it('an association is whom an activity belongs to, else its own name', () => {
    for (const name of ['Förening', 'forening']) {
      for (const other of ['title', 'Titel', 'activity', 'Idrott', 'schedule', 'Tider'])
        expect(mapped([name, other])).to.deep.include({ partnerId: name });
      expect(mapped([name, 'Kommun'])).to.deep.equal({ name, place: { municipality: 'Kommun' } });
    }
  });

  it('the option columns tells the type as well, where the file has what it names', () => {
    const columns = { partner_id: 'Klubb' };
    expect(mapped(['Klubb', 'x'], { columns })).to.deep.equal({ partnerId: 'Klubb', x: 'x' });
    expect(mapped(['Namn'], { columns })).to.deep.equal({ name: 'Namn' });
  });

  it('a metre grid is no position by its end', () => {
    expect(mapped(['sweref_lat', 'koordinat_lat'])).to.deep.equal({
      ...{ sweref_lat: 'sweref_lat', place: { lat: 'koordinat_lat' } },
    });
  });

  it('an exact name goes before a name by its end', () => {
    expect(mapped(['Skolnamn', 'name'])).to.deep.equal({ name: 'name', Skolnamn: 'Skolnamn' });
  });

  it('of several positions the one marked WGS84 is taken', () => {
    expect(mapped(['lat', 'lng', 'lat (WGS84)', 'lng_wgs84'])).to.deep.equal({
      ...{ lat: 'lat', lng: 'lng' },
      place: { lat: 'lat (WGS84)', lng: 'lng_wgs84' },
    });
  });

  it('a column by another name is the id only when every row has a value and all differ', () => {
    expect(idsOf(['kod', 'x'], ['1', 'a'], ['2', 'a'])).to.deep.equal(['1', '2']);
    expect(idsOf(['kod', 'Enhetskod'], ['1', 'a'], ['1', 'b'])).to.deep.equal(['a', 'b']);
    expect(idsOf(['kod', 'Enhetskod'], ['1', 'a'], ['', 'b'])).to.deep.equal(['a', 'b']);
    expect(idsOf(['kod'], ['1'], ['1'])).to.deep.equal([undefined, undefined]);
    expect(idsOf(['Enhetskod', 'Kommunkod'], ['1', 'a'], ['2', 'b'])).to.deep.equal(['1', '2']);
  });

  it('a title names a partner that has no name', () => {
    for (const name of ['title', 'Titel']) expect(mapped([name])).to.deep.equal({ name });
    expect(mapped(['title', 'namn'])).to.deep.equal({ title: 'title', name: 'namn' });
  });

  it('only the prefixes properties and geometry count as dotted', () => {
    expect(mapped(['properties.name', 'geometry.lat', 'meta.phone'])).to.deep.equal({
      ...{ name: 'properties.name', place: { lat: 'geometry.lat' } },
      'meta.phone': 'meta.phone',
    });
  });

  it('the option columns overrules every other name', () => {
    const columns = { name: 'distrikt', id: 'distriktkod' };
    for (const names of [
      ['distrikt', 'name', 'id', 'distriktkod'],
      ['name', 'id', 'distriktkod', 'distrikt'],
    ])
      expect(mapped(names, { columns })).to.deep.equal({ name: 'distrikt', id: 'distriktkod' });
  });
});
