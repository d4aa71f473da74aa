import { expect } from 'chai';
import { toBbox, toLatLng, toQuery } from '../../src/search/fragment.js';

describe('a question in a link', () => {
  it('every field is read', () => {
    const fragment =
      'of=activities&text=f%C3%B6rsta%20laget&kinds=club,school&languages=sv,ar&near=57.19,14.03&within=3.5' +
      '&bbox=12,55,15,58&sort=near&limit=20&offset=40&ages=9,12.5&activities=football,dance&slots=mon-evening,sat' +
      '&groups=girls&access=step-free&help=cost,gear&benefits=mentor&offers=hall-time&seeks=leaders' +
      '&free=yes&beginners=true&open=1&area=SE-0617';
    expect(toQuery(fragment)).to.deep.equal({
      query: {
        ...{ of: 'activities', text: 'första laget', kinds: ['club', 'school'], languages: ['sv', 'ar'] },
        ...{
          near: { lat: 57.19, lng: 14.03 },
          within: 3.5,
          bbox: [12, 55, 15, 58],
          sort: 'near',
          limit: 20,
          offset: 40,
        },
        ...{ ages: [9, 12.5], activities: ['football', 'dance'], slots: ['mon-evening', 'sat'], groups: ['girls'] },
        ...{ access: ['step-free'], help: ['cost', 'gear'], benefits: ['mentor'], offers: ['hall-time'] },
        ...{ seeks: ['leaders'], free: true, beginners: true, open: true, area: 'SE-0617' },
      },
      dropped: [],
    });
  });

  it('a field that nobody knows is dropped and named', () => {
    expect(toQuery('colour=red&toString=1&__proto__=2&kinds=club')).to.deep.equal({
      query: { kinds: ['club'] },
      dropped: ['colour=red', 'toString=1', '__proto__=2'],
    });
  });

  it('a value that cannot be is dropped and named', () => {
    const bad = ['near=57.19', 'near=a,b', 'near=57.19,', 'within=far', 'within=', 'bbox=1,2,3', 'sort=fast', 'of=all'];
    const more = [
      'limit=-1',
      'limit=2.5',
      'offset=x',
      'limit=',
      'ages=9,x',
      'ages=',
      'free=maybe',
      'open=no',
      'area= ',
    ];
    for (const field of [...bad, ...more]) expect(toQuery(field)).to.deep.equal({ query: {}, dropped: [field] });
  });

  it('every order can be asked for', () => {
    for (const sort of ['near', 'time', 'fit', 'name'] as const)
      expect(toQuery(`sort=${sort}`).query).to.deep.equal({ sort });
  });

  it('a box is four numbers', () => {
    expect(toBbox('12, 55,15,58')).to.deep.equal([12, 55, 15, 58]);
    expect(['SE-0617', '12,55,15', '12,55,15,58,1', '', '12,55,15,'].map(toBbox)).to.deep.equal(
      Array(5).fill(undefined),
    );
  });

  it('nothing asks nothing', () => {
    expect(toQuery('')).to.deep.equal({ query: {}, dropped: [] });
  });

  it('a point is two numbers', () => {
    expect(toLatLng('57.19, 14.03')).to.deep.equal({ lat: 57.19, lng: 14.03 });
    expect(['57.19', '57.19,', '1,2,3', '', 'NaN,1', 'Infinity,1'].map(toLatLng)).to.deep.equal(
      Array(6).fill(undefined),
    );
  });
});
