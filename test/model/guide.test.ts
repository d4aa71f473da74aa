import { expect } from 'chai';
import { guideOf, readContact } from '../../src/model/guide.js';
import type { Contact } from '../../src/model/records.js';
import { partner } from '../samples/records.js';

describe('contact', () => {
  it('is a name and what may be a link', () => {
    expect(readContact('Samira|tel:+46 370 123 45|mailto:s@example.org')).to.deep.equal({
      name: 'Samira',
      tel: 'tel:+4637012345',
      mail: 'mailto:s@example.org',
    });
    expect(readContact('Samira | tel:+4637012345 | mailto:s@example.org?bcc=x@example.org')).to.deep.equal({
      name: 'Samira',
      tel: 'tel:+4637012345',
    });
    expect(readContact('')).to.deep.equal({ name: '' });
  });
});

describe('who guides', () => {
  const contact = (fields: Partial<Contact>): Contact => ({ languages: [], ...fields });
  const town = (name: string, municipality?: string) =>
    partner({
      ...{ id: name, name, kind: 'municipality', place: municipality ? { municipality } : {} },
      contacts: [contact({ firstName: 'Ingen' }), contact({ firstName: 'Eva', phone: '0370-123 45' })],
    });
  const partners = [partner({ kind: 'club' }), town('Åby kommun', 'Åby'), town('Ekby kommun', 'Ekby')];

  it('is the contact of the page, before all others', () => {
    expect(guideOf(partners, { contact: readContact('Samira|tel:0370-99 99 99') })).to.deep.equal({
      ...{ name: 'Samira', tel: 'tel:0370999999' },
    });
  });

  it('else the first contact of the municipality who can be reached', () => {
    const eva = { name: 'Eva, Åby kommun', tel: 'tel:037012345' };
    expect(guideOf(partners)).to.deep.equal(eva);
    expect(guideOf(partners, { contact: readContact('') })).to.deep.equal(eva);
    expect(guideOf(partners, { municipality: 'Ekby' })?.name).to.equal('Eva, Ekby kommun');
    expect(guideOf([town('Kommunen')], { municipality: 'Ekby' })?.name, 'one that names no place').to.equal(
      'Eva, Kommunen',
    );
  });

  it('else nobody: of another municipality, closed, or out of reach', () => {
    expect(guideOf(partners, { municipality: 'Norrby' })).to.equal(undefined);
    expect(guideOf([{ ...town('Åby kommun'), status: 'closed' }])).to.equal(undefined);
    expect(guideOf([{ ...town('Åby kommun'), contacts: [contact({ email: 'a@b.se?bcc=c@d.se' })] }])).to.equal(
      undefined,
    );
    expect(guideOf([])).to.equal(undefined);
  });
});
