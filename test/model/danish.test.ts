import { expect } from 'chai';
import { aliasOf, foldColumn, pathOf } from '../../src/model/column-names.js';
import { danishColumns, danishNames } from '../../src/model/danish.js';
import { readRecords } from '../../src/read-records.js';

describe('the rest of the Danish names', () => {
  const types = ['partner', 'activity', 'support'] as const;

  it('each stand for a field that some record has, and for no field twice', () => {
    for (const [name, column] of danishNames)
      expect(
        types.some((type) => pathOf(type, column)),
        `${name}: ${column}`,
      ).to.equal(true);
    for (const name of danishNames.keys()) expect(foldColumn(name)).to.equal(name);
    // What plain registers call their columns has one meaning: the usual names go before the rest.
    for (const name of danishNames.keys()) expect(aliasOf('partner', name), name).to.equal(undefined);
  });

  it('are read in tables that spell as Danes do', async () => {
    const partners = `Kode;Navn;Art;Postnr;Breddegrad;Længdegrad;Tilbyder;Søger;Hjælper med;Tilgængelighed;Tjekket
      x;Lærkevig IF;Forening;9999;55,9;10,0;gear|buddies;leaders;cost|gear;step-free;2026-09-01`;
    const activities = `Kode;Forening;Titel;Titel_en;Aktivitet;Alder fra;Alder til;Tider;Kontingent;Valuta;Fritidspas;Udstyr lånes ud;Forældre må blive;Højsæson;Pladser
      y;x;Fodbold;Football;football;8;10;man 17.00-18.00 | lør 10.00-11.00;450;DKK;ja;ja;nej;4-9;open`;
    const supports = `Kode;Partner-id;Navn;Art;Hjælper med;Alder fra;Beløb;Valuta;Hvem søger;Sådan søger man;Åbent for alle;Svardage
      z;x;Fritidspas;fund;cost;6;1000;DKK;guardian;Ring til kommunen;ja;14`;
    const { records, problems } = await readRecords(
      [partners, activities, supports].map((text) => text.replace(/^ +/gm, '')),
    );
    const [partner] = records.partners;
    const [activity] = records.activities;
    const [support] = records.supports;
    expect(partner).to.deep.include({ kind: 'club', offers: ['gear', 'buddies'], seeks: ['leaders'] });
    expect(partner).to.deep.include({
      covers: ['cost', 'gear'],
      accessibility: ['step-free'],
      reviewedOn: '2026-09-01',
    });
    expect(partner?.place).to.deep.include({ lat: 55.9, lng: 10 });
    expect(activity).to.deep.include({
      partnerId: 'x',
      title: { da: 'Fodbold', en: 'Football' },
      ageMin: 8,
      ageMax: 10,
    });
    expect(activity?.schedule.map(({ weekday, start }) => `${weekday} ${start}`)).to.deep.equal([
      'mon 17:00',
      'sat 10:00',
    ]);
    expect(activity).to.deep.include({ highSeason: [4, 5, 6, 7, 8, 9], price: { amount: 450, currency: 'DKK' } });
    expect([activity?.feeHelp.leisureCard, activity?.gear.lent, activity?.parents.mayStay]).to.deep.equal([
      'yes',
      'yes',
      'no',
    ]);
    expect(activity?.places?.status).to.equal('open');
    expect(support).to.deep.include({ partnerId: 'x', covers: ['cost'], openToAll: 'yes', answerDays: 14 });
    expect(support).to.deep.include({ amount: { max: 1000, currency: 'DKK' }, who: { ageMin: 6 } });
    expect(support?.apply).to.deep.equal({ by: 'guardian', how: { da: 'Ring til kommunen' } });
    expect(problems.map(({ field }) => field)).to.not.include.members(['kind', 'partnerId', 'covers', 'apply.by']);
  });

  it('have words for nothing', async () => {
    for (const nothing of ['nej', 'ingen', 'Intet']) {
      const { records } = await readRecords(`Kode;Forening;Titel;Tider;Kræver udstyr\ny;x;Dans;man 17-18;${nothing}`);
      expect(records.activities[0]?.gear.needed, nothing).to.equal('no');
    }
  });

  it('are not looked for in other tables', async () => {
    for (const swedish of ['Längdgrad', 'Kommunens namn', 'Förening'])
      expect(danishColumns(['id', 'name', 'tilbyder', swedish])).to.deep.equal({});
    const { records } = await readRecords('id,name,kind,tilbyder\nx,X,club,gear');
    expect(records.partners[0]).to.deep.include({ offers: [], tilbyder: 'gear' });
  });

  it('stand back where a column has its own name, and the first of two is taken', () => {
    expect(danishColumns(['Navn', 'Tilbyder', 'offers', 'Fra', 'Startdato'])).to.deep.equal({ from: 'Fra' });
    expect(danishColumns(['Navn', 'Hjælper  MED'])).to.deep.equal({ covers: 'Hjælper  MED' });
  });

  it('give way to what the author of the page says', async () => {
    const { records } = await readRecords('Kode;Navn;Art;Tilbyder;Vi giver\nx;X;Forening;gear;buddies', {
      columns: { offers: 'Vi giver' },
    });
    expect(records.partners[0]?.offers).to.deep.equal(['buddies']);
  });
});

describe('the language of plain texts', () => {
  const aboutsOf = async (rows: Record<string, unknown>[], lang?: string) => {
    const all = rows.map((row, i) => ({ id: `x${i}`, name: 'x', kind: 'club', about: 'tekst', ...row }));
    const { records } = await readRecords({ partners: all }, lang ? { lang } : {});
    return records.partners.map(({ about }) => Object.keys(about ?? {}).join());
  };

  it('is Danish where most rows tell that they are of Denmark', async () => {
    for (const fact of [{ country: 'DK' }, { currency: 'DKK' }, { phone: '+45 01 74 06 05' }, { sms: '0045 01740605' }])
      expect(await aboutsOf([fact]), JSON.stringify(fact)).to.deep.equal(['da']);
    expect(await aboutsOf([{ phone: '+45 01 74 06 05' }, { phone: '+45 01 74 06 06' }, {}])).to.deep.equal(
      Array(3).fill('da'),
    );
    const swedish = [{}, { country: 'SE' }, { phone: '+46 70 174 06 05' }, { note: 'DKK 450' }, { phone: Symbol('x') }];
    for (const fact of swedish) expect(await aboutsOf([fact])).to.deep.equal(['sv']);
    expect(await aboutsOf([{ country: 'DK' }, {}, {}])).to.deep.equal(Array(3).fill('sv'));
  });

  it('is Danish where columns are named so', async () => {
    const { records } = await readRecords('kode;navn;art;beskrivelse;beskrivelse_sv\nx;X;Forening;tekst;text');
    expect(records.partners[0]?.about).to.deep.equal({ da: 'tekst', sv: 'text' });
  });

  it('is what the option says before all', async () => {
    expect(await aboutsOf([{ country: 'DK' }], 'en')).to.deep.equal(['en']);
    expect(await aboutsOf([{ country: 'DK', about: undefined, about_sv: 'text' }])).to.deep.equal(['sv']);
  });
});
