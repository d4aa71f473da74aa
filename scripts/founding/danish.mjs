/** The Danish founding text, sentence by sentence: what it says, in our words, and what in Integ answers it, in Danish. */
import {
  guideHome,
  guideTests,
  item,
  kind,
  logged,
  logTests,
  partnersWho,
  plan,
  selfTest,
  theme,
  together,
} from './screens.mjs';

const inDanish = (sentence) => ({
  ...sentence,
  answers: sentence.answers.map((answer) => (answer.page === 'demo/da.html' ? answer : { ...answer, lang: 'da' })),
});

/** @type {import('../founding.mjs').Sentence[]} */
export const danish = [
  {
    id: 'DA 1',
    says: 'Voluntary organisations have put their heads together, and all who work with integration can use their advice.',
    answers: [
      guideHome({
        what: 'gives such advice to whoever opens the page',
        shows: ['Korte råd. Ét ad gangen er nok.', 'Ti spørgsmål på et minut.', 'Temaer', 'Arbejd sammen med'],
      }),
    ],
  },
  {
    id: 'DA 2',
    says: 'How does an organisation show that its work does good?',
    answers: [
      logged({
        what: 'counts who came, and makes a page of the year for those who give money, which says what nobody knows too',
        press: ['[part=base]:has([part=tonight]) [part=to-results]'],
        way: 'six came, save, and the results',
        shows: ['Næste milepæl', 'måned for måned', 'En side til dem, der giver penge. Antal under fem vises ikke.'],
        tests: [logTests.month, logTests.stories],
      }),
      item('choose-three-numbers', {
        what: 'keeps it to three numbers',
        shows: ['Vælg tre tal', 'hvor mange kom, hvor mange var nye, hvor mange blev'],
      }),
      item('say-what-you-do-not-know', {
        what: 'promises nothing that nobody can measure',
        shows: ['Sig, hvad I ikke ved', 'Lov intet, der ikke kan måles.', 'Kilde: Furesø Kommune'],
        tests: [guideTests.facts],
      }),
    ],
  },
  {
    id: 'DA 3',
    says: 'How is good integration made together with public bodies?',
    answers: [
      theme('co-create', 'Samskab med kommunen', {
        what: 'has six pieces of advice on it',
        shows: ['Forstå problemet sammen først', 'Bliv enige om to tal', 'Mødes, når frivillige kan'],
      }),
      kind('municipality', {
        what: 'names who is here, and has a first message to them',
        shows: ['Kommunen kan samle alle og har hallerne.', 'Findes her', 'Fritidskontoret'],
        tests: [guideTests.kind],
      }),
    ],
  },
  {
    id: 'DA 4',
    says: 'Where does the money for voluntary work come from?',
    answers: [
      theme('find-money', 'Find penge', {
        what: 'has six pieces of advice on it',
        shows: ['Start med det, I allerede gør', 'Søg de små puljer først', 'Planlæg dagen, hvor pengene slutter'],
      }),
      partnersWho('offers', 'money', {
        what: 'shows who offers money',
        shows: ['tilbyder penge', 'Lindåkers Mekaniska'],
      }),
    ],
  },
  {
    id: 'DA 5',
    says: 'These are some of the themes that they talked about in three years of meetings.',
    answers: [
      guideHome({
        what: 'has twelve themes, these among them',
        shows: [
          ...['Gør det, I er bedst til', 'Samskab med kommunen', 'Knyt nettet', 'Vis, hvad det giver', 'Find penge'],
          ...['Åbn døren helt', 'Få flere frivillige', 'Samarbejd med virksomheder', 'Veje til job og uddannelse'],
          ...['Byg bro, annoncér mindre', 'En fælles aftale hos jer', 'Trygt og privat'],
        ],
      }),
    ],
  },
  { id: 'DA 6', says: 'Tells who held the meetings, and for whom.', asks: false, answers: [] },
  {
    id: 'DA 7',
    says: 'The main points are gathered in one place, to give others ideas.',
    answers: [
      item('visit-each-other', {
        what: 'gives each piece of advice as one action with one example, and can be searched',
        shows: ['Besøg hinanden', 'To af jer tager derhen', 'For eksempel', 'Judolederne drak te', 'Hører sammen'],
        tests: [guideTests.item, guideTests.search],
      }),
    ],
  },
  {
    id: 'DA 8',
    says: 'Favour the parts of the work that help people towards a job or an education.',
    answers: [
      theme('work-and-education', 'Veje til job og uddannelse', {
        what: 'has five pieces of advice on it',
        shows: ['Tæl timerne på dansk', 'Giv roller, der tæller', 'Skriv en udtalelse', 'Vis vejen til uddannelse'],
      }),
      {
        element: 'integ-finder',
        page: 'demo/da.html',
        press: ['[part=wish][data-wish=benefits-referee-course]'],
        way: 'the wish for a referee course',
        what: 'finds activities by what they lead to',
        shows: ['Fører til', 'dommerkursus', '1 aktivitet passer', 'Håndbold 9–11 år'],
      },
    ],
  },
  {
    id: 'DA 9',
    says: 'Move volunteers to document: show them the results, and make it easy and fun to take part.',
    answers: [
      logged({
        what: 'takes twenty seconds, and then shows tonight’s number large, with the month as a net',
        shows: ['6 kom', 'November 2026: ', 'Udskriv en tak'],
        tests: [logTests.write, logTests.tonight],
      }),
      item('log-at-the-door', {
        what: 'makes it a matter of seconds',
        shows: ['Tæl ved døren, ikke bagefter', 'Nu tager det tyve sekunder.'],
      }),
      item('show-last-month', {
        what: 'shows the results to those who counted, and thanks them',
        shows: ['Vis tallet fra sidste måned', 'Skriv tallet stort på tavlen', 'Tak dem, der talte.'],
      }),
    ],
  },
  {
    id: 'DA 10',
    says: 'Clubs and municipalities that create something together were another main theme.',
    answers: [
      item('ask-for-a-host', {
        what: 'asks for more than money, and names who offers to be the host',
        shows: ['Bed om vært, ikke kun penge', 'De kan hjælpe', 'Fritidskontoret'],
        tests: [guideTests.item],
      }),
      together('municipality', {
        what: 'tells what they can bring, and what to ask them',
        shows: ['De kan bidrage med', 'Hvem koordinerer integration og fritid?', 'Hvad kan vi aflaste jer med?'],
      }),
    ],
  },
  {
    id: 'DA 11',
    says: 'Each does what it does best; together they find what is hard, and from there what helps.',
    answers: [
      theme('do-your-best', 'Gør det, I er bedst til', {
        what: 'has each say what it does, and who does the rest',
        shows: ['Skriv jeres stærke sider op', 'Sig, hvad I lader ligge', 'Find dem, der allerede gør det'],
      }),
      item('map-the-problem-together', {
        what: 'puts the problem before the solution',
        shows: ['Forstå problemet sammen først', 'Tal kun om, hvad der er svært for børnene.'],
      }),
    ],
  },
  {
    id: 'DA 12',
    says: 'There is also advice on money, on a culture that lets people in, on companies, and on more.',
    answers: [
      theme('open-culture', 'Åbn døren helt', {
        what: 'has six pieces of advice on a culture that lets people in',
        shows: ['Vælg en vært hver aften', 'En følgeven til hver ny', 'Sig prisen før første dag'],
      }),
      theme('companies', 'Samarbejd med virksomheder', {
        what: 'has five on companies',
        shows: ['Tilbyd en opgave, ikke et logo', 'Inviter medarbejderne en eftermiddag', 'Besøg en arbejdsplads'],
      }),
      item('small-pots-first', {
        what: 'has a first step towards money, and names who gives some',
        shows: ['Søg de små puljer først', 'Kassereren ringer til én af dem', 'De kan hjælpe', 'Lindbostäder'],
      }),
    ],
  },
  { id: 'DA 13', says: 'Tells which national strategy this belongs to.', asks: false, answers: [] },
  {
    id: 'DA 14',
    says: 'Work in clubs is to become better and stronger, so that more newcomers take part themselves.',
    answers: [
      selfTest({
        what: 'asks ten questions, and names the three next steps of this club',
        shows: ['Jeres tre næste skridt', 'I svarede nej her.', 'Læg de tre i vores plan'],
        tests: [guideTests.steps],
      }),
      item('let-newcomers-teach', {
        what: 'has the new one teach something',
        shows: ['Bed den nye lære fra sig', 'Giv ti minutter ved næste træning.'],
      }),
    ],
  },
  { id: 'DA 15', says: 'Tells who carried out which part of the strategy.', asks: false, answers: [] },
  {
    id: 'DA 16',
    says: 'Leads to all of the advice.',
    answers: [
      plan('small-tasks.2026-12-01,celebrate', {
        what: 'holds all of it; what a club chooses goes along on paper, in its calendar or as a link',
        shows: ['Vores plan', 'Giv små opgaver med slutdato', 'Fejr det sammen', 'Udskriv', 'Til kalenderen'],
        tests: [guideTests.plan],
      }),
    ],
  },
].map(inDanish);
