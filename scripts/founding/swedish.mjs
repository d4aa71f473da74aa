/** The Swedish founding text, sentence by sentence: what it says, in our words, and what in Integ answers it. */
import { deaconHandsOver, finder, fullGroup, guideHome, guideTests, item, kind, openDoors } from './screens.mjs';
import { partnerMap, partnersWho, seasons, together } from './screens.mjs';

const partnerView = 'test/pages/partner-view.test.mjs';
const rowsTest = [partnerView, 'under six headings: who is there, what they offer and what they seek'];
const filterTest = [partnerView, '"seeks coffee-help" gives the ids that a filter over the file gives'];
const togetherTest = [
  'test/elements/integ-map/partner-view.test.ts',
  'tells for each of the six kinds what it can bring and what to ask',
];
const walkTest = ['test/pages/samsyn-walks.test.mjs', '2: a leader whose team is full'];

/** @type {import('../founding.mjs').Sentence[]} */
export const swedish = [
  {
    id: 'SV 1',
    says: 'Integration in a town works best when those who work for it form a network.',
    answers: [
      partnerMap({
        what: 'shows who there is in the town, under six kinds',
        shows: ['Ert nätverk', 'Kommun', 'Språkcaféer', 'Skolor', 'Föreningar', 'Projekt', 'Trossamfund'],
        tests: [rowsTest],
      }),
      item('meet-twice-a-year', {
        what: 'tells how a network begins and lives on',
        shows: ['Träffas två gånger om året', 'Turas om att vara värd.'],
      }),
    ],
  },
  {
    id: 'SV 2',
    says: 'Who takes help from others can do what it does well, and leave the rest to those who know it better.',
    answers: [
      partnersWho('offers', 'interpreters', {
        what: 'finds who offers what the club lacks',
        shows: ['erbjuder tolkar', 'Välkomsthuset'],
        tests: [filterTest],
      }),
      item('find-who-does-it', {
        what: 'leads to those who do it already',
        shows: ['Hitta den som redan gör det', 'Se på kartan vem som finns nära.'],
      }),
    ],
  },
  {
    id: 'SV 3',
    says: 'A net that many have knotted lets fewer people fall through.',
    waits: { element: 'integ-network', what: 'where the net has holes: which need, age or area nobody covers' },
    answers: [
      openDoors({
        what: 'catches a child whose group is full: open doors, each with its reasons, and a person to talk to',
        shows: ['Ekens BK', 'Lindåker Volley', 'Nybörjare är välkomna.', 'Fullt just nu', 'Fråga en människa'],
        tests: [walkTest],
      }),
      item('look-at-the-holes', {
        what: 'has the partners look for the holes together',
        shows: ['Leta efter hålen i nätet', 'vilken ålder, vilken dag, vilket kvarter'],
      }),
    ],
  },
  {
    id: 'SV 4',
    says: 'Advice on local partners follows.',
    answers: [
      guideHome({
        what: 'has advice on each of the six kinds',
        shows: [
          ...['Jobba ihop med', 'Andra föreningar', 'Språkcafé', 'Skola', 'Kommun'],
          ...['Kyrkor och trossamfund', 'Projekt och andra'],
        ],
      }),
    ],
  },
  {
    id: 'SV 5',
    says: 'Municipality: get in touch, and ask how they work with integration.',
    answers: [
      kind('municipality', {
        what: 'says whom to ask for, has a first message, and calls those who are here',
        shows: [
          ...['Ring och fråga vem som samordnar', 'Vem hos er samordnar fritid och integration?'],
          ...['Finns här', 'Fritidskontoret', 'Ring'],
        ],
        tests: [guideTests.kind],
      }),
    ],
  },
  {
    id: 'SV 6',
    says: 'Find out what the club can do for them, and they for the club.',
    answers: [
      kind('municipality', {
        what: 'says what they offer and seek, and how a club relieves them',
        shows: ['Fråga vad ni kan ta över', 'Erbjuder halltid, pengar, mötesvärd', 'Söker faddrar'],
        tests: [guideTests.kind],
      }),
      together('municipality', {
        what: 'tells what they can bring, and what to ask them',
        shows: ['De kan bidra med', 'Hallar och lediga tider.', 'Fråga dem', 'Vad kan vi avlasta er med?'],
        tests: [togetherTest],
      }),
    ],
  },
  {
    id: 'SV 7',
    says: 'The municipality may be the one to gather all, and to help them work together.',
    waits: { element: 'integ-network', what: 'who gathers them: the invitation, and who has said yes' },
    answers: [
      item('municipality-gather', {
        what: 'says how to ask for it, and who offers to be the host',
        shows: [
          ...['Be kommunen samla alla', 'Fråga om ett möte på hösten och ett på våren.'],
          ...['De kan hjälpa till', 'Fritidskontoret'],
        ],
        tests: [guideTests.item],
      }),
      together('municipality', {
        what: 'puts the question into the club’s mouth',
        shows: ['Kan ni samla oss två gånger om året?'],
        tests: [togetherTest],
      }),
    ],
  },
  {
    id: 'SV 8',
    says: 'Language café: many of the families that a club looks for are there already.',
    answers: [
      kind('language-cafe', {
        what: 'says why to begin there, and which cafés are near',
        shows: ['Här finns familjerna, och någon som de litar på.', 'Språkcafé Biblioteket', 'Kvinnocafé Sjöstaden'],
        tests: [guideTests.kind],
      }),
      item('go-where-people-are', {
        what: 'sends two from the club there',
        shows: ['Gå dit folk redan är', 'språkcafé, gård eller bibliotek'],
      }),
    ],
  },
  {
    id: 'SV 9',
    says: 'Volunteers run the cafés; there will be something practical to lend a hand with.',
    answers: [
      partnersWho('seeks', 'coffee-help', {
        what: 'shows which cafés need such help',
        shows: ['söker kaffehjälp', 'Språkcafé Norrby', 'Språkcafé Västermo'],
        tests: [filterTest],
      }),
      item('cafe-lend-a-hand', {
        what: 'names what to help with',
        shows: ['Hjälp till med det praktiska', 'kaffet, stolarna eller barnhörnan'],
      }),
    ],
  },
  {
    id: 'SV 10',
    says: 'A café is the best place to invite people to a sports café or to training.',
    answers: [
      item('cafe-sports-cafe', {
        what: 'tells how a sports café is held',
        shows: ['Ordna sportcafé någon gång', 'Bjud på fika före en hemmamatch.'],
      }),
      item('cafe-try-out', {
        what: 'moves the try-out next door',
        shows: ['Prova på i rummet intill', 'Boka rummet bredvid i trettio minuter.'],
      }),
      finder('selected=sportcafe-match', {
        what: 'shows the next sports café to a family',
        shows: ['Fika och match', 'Sportcafé Ekhallen', 'språkträning'],
      }),
    ],
  },
  {
    id: 'SV 11',
    says: 'Leads to more about language cafés.',
    answers: [
      kind('language-cafe', {
        what: 'has four pieces of advice on them, and a first message',
        shows: [
          ...['Hälsa på, utan att värva', 'Hjälp till med det praktiska', 'Prova på i rummet intill'],
          ...['Ordna sportcafé någon gång', 'Ett första meddelande'],
        ],
        tests: [guideTests.item],
      }),
    ],
  },
  {
    id: 'SV 12',
    says: 'Schools: leads to more about working with them.',
    answers: [
      kind('school', {
        what: 'has four pieces of advice on them, and the schools that are here',
        shows: [
          ...['Kom till fritids', 'Besök skolan flera tillsammans', 'Familjens ja kommer först'],
          ...['Träffa modersmålsläraren', 'Lindskolan'],
        ],
        tests: [guideTests.kind],
      }),
    ],
  },
  {
    id: 'SV 13',
    says: 'Other clubs: is there somewhere that they meet and learn from each other?',
    answers: [
      item('club-forum', {
        what: 'makes such a forum, and names who offers one',
        shows: [
          ...['Skapa ett forum för föreningar', 'Bjud in alla, även de små.'],
          ...['De kan hjälpa till', 'Lindåkersbygdens idrottsdistrikt'],
        ],
        tests: [guideTests.item],
      }),
    ],
  },
  {
    id: 'SV 14',
    says: 'Clubs start from what is best for the child.',
    answers: [
      openDoors({
        press: ['[part=sorting] summary'],
        way: 'on to the options, how they are sorted',
        what: 'sorts by what fits the child, by rules that everybody can read',
        shows: ['Så räknar vi: lika för alla', 'Annars avgör vad som passar barnet.'],
        tests: [
          [
            'test/samsyn/laws.test.ts',
            'N1, N4: what a club is called, how large it is and where one came from change no score',
          ],
        ],
      }),
      seasons({
        what: 'lets the grown-ups solve what clashes',
        shows: ['Barn ska kunna hålla på med flera idrotter.', 'De vuxna löser det, inte barnet.'],
      }),
    ],
  },
  {
    id: 'SV 15',
    says: 'That a child plays somewhere matters more than that it plays with us.',
    answers: [
      fullGroup({
        what: 'looks on at once, in all clubs alike',
        shows: ['Fotboll 9–10 år · Lindåkers IF', 'Vi letar efter en öppen dörr.', 'Alla föreningar räknas lika.'],
        tests: [walkTest],
      }),
      openDoors({
        press: ['[part=sorting] summary'],
        way: 'on to the options, how they are sorted',
        what: 'gives the club that sends the child on neither more nor less',
        shows: ['Föreningen som skickar vidare får varken fördel eller nackdel.', 'En sida får välja område, aldrig'],
        tests: [
          [
            'test/pages/samsyn-stories.test.mjs',
            "L3: the leader's own club has no bonus, and its full group stands apart with its waiting list",
          ],
        ],
      }),
      finder('selected=lif-fotboll-9', {
        what: 'leads from a full group to others',
        shows: ['Fotboll 9–10 år', 'Se andra förslag'],
        tests: [
          ['test/pages/finder-refer.test.mjs', 'refer-to: the address with the session, the age, and about where'],
        ],
      }),
    ],
  },
  {
    id: 'SV 16',
    says: 'In several towns clubs and the sports federation have agreed on this, so that children go on with sport.',
    answers: [
      seasons({
        what: 'shows who has signed, until which age, and leads to the agreement',
        shows: ['Har skrivit under', 'Lindåkers IF', 'till och med 16 år', 'Läs avtalet'],
      }),
      item('sign-locally', {
        what: 'tells how such an agreement begins, and where it grew',
        shows: ['Skriv under ett lokalt avtal', 'Fråga två föreningar om de är med.', 'Kommunen var med i rummet.'],
      }),
    ],
  },
  {
    id: 'SV 17',
    says: 'Leads to more about the agreement of one region.',
    answers: [
      item('sign-locally', {
        what: 'tells what that region agreed on, with the source and its date',
        shows: ['I Småland enades 6 idrotter.', 'Källa: Småland-Blekinges Handbollförbund, februari 2017'],
        tests: [guideTests.facts],
      }),
    ],
  },
  {
    id: 'SV 18',
    says: 'Other projects and actors: there may be more who work with integration in the town.',
    answers: [
      kind('project', {
        what: 'names those who are here, with what they offer and seek',
        shows: ['De har redan prövat.', 'Röda Korset Lindåker', 'Projektet Alla på banan', 'Erbjuder faddrar'],
        tests: [guideTests.kind],
      }),
    ],
  },
  {
    id: 'SV 19',
    says: 'Use the chance to work together and to learn from each other.',
    answers: [
      item('project-learn', {
        what: 'has the club ask what they have learned',
        shows: ['Fråga vad de har lärt sig', 'Bjud in projektet till nästa möte.'],
      }),
      together('project', {
        what: 'has three questions to ask them',
        shows: ['Vad har ni lärt er?', 'Vem tar över?', 'Kan vi dela kalender?'],
        tests: [togetherTest],
      }),
    ],
  },
  {
    id: 'SV 20',
    says: 'Churches: how do they work with integration?',
    answers: [
      kind('church', {
        what: 'names the congregations that are here, of any faith, with what they offer and seek',
        shows: ['Lindåkers församling', 'Islamiska föreningen', 'Erbjuder läxhjälp, tolkar'],
        tests: [guideTests.kind],
      }),
    ],
  },
  {
    id: 'SV 21',
    says: 'Is there something to do together?',
    answers: [
      kind('church', {
        what: 'has a first message that asks them',
        shows: ['Drick kaffe med diakonen', 'Ett första meddelande', 'Kan vi hjälpas åt, utan att någon pekas ut?'],
        tests: [guideTests.kind],
      }),
      item('church-borrow-a-room', {
        what: 'shares a room',
        shows: ['Låna en sal', 'Erbjud er att städa och låsa.'],
      }),
    ],
  },
  {
    id: 'SV 22',
    says: 'Families who cannot pay for a child’s sport sometimes ask a church for money.',
    answers: [
      finder('ages=9&help=cost', {
        what: 'shows such help to the family, open to all, and asks about neither money nor faith',
        shows: ['Församlingens fond', 'Avgiftshjälp för unga', 'Det kräver ingen tro och inget medlemskap.'],
        tests: [['test/pages/finder-support.test.mjs', 'D3 nothing asks about income, reasons or faith']],
      }),
      kind('church', {
        what: 'tells clubs that families turn there first',
        shows: ['Hit vänder sig familjer när pengarna inte räcker.'],
      }),
    ],
  },
  {
    id: 'SV 23',
    says: 'Agree with the church that it points such children out, so that the club can take them in.',
    answers: [
      item('church-pay-the-club', {
        what: 'says how the fee is paid without a name',
        shows: ['Kom överens om hur avgiften betalas', 'Skriv en faktura utan barnets namn.'],
      }),
      deaconHandsOver({
        what: 'lets a deacon hand a child over, with the fee solved and no word of why',
        shows: ['Avgiften är löst av oss', 'Föreningen får veta vem som betalar, inte varför.', 'Ert ja behövs först'],
        tests: [
          [
            'test/pages/samsyn-stories.test.mjs',
            'D4: the fee is solved by us, and the club learns nothing of the family',
          ],
        ],
      }),
    ],
  },
];
