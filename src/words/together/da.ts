import type { TogetherWords } from './sv.js';

export const words: TogetherWords = {
  kinds: {
    municipality: {
      bring: [
        'Kan samle alle, der arbejder med fritid og integration.',
        'Haller og ledige tider.',
        'Foreningsregister og fritidsguide.',
        'Tilskud, tolke og sikre skoleveje.',
      ],
      ask: [
        'Hvem koordinerer integration og fritid?',
        'Kan I samle os to gange om året?',
        'Hvad kan vi aflaste jer med?',
      ],
      whom: 'Spørg borgerservice eller biblioteket.',
    },
    'language-cafe': {
      bring: ['Familier, som allerede stoler på værterne.', 'Hele familien i ét rum, hver uge.', 'Mange sprog.'],
      ask: [
        'Hvad mangler: kaffe, stole, børnehjørne, samtalepartnere?',
        'Må vi komme på besøg uden at hverve?',
        'Kan vi holde prøvetime i rummet ved siden af?',
      ],
      whom: 'Spørg biblioteket eller et oplysningsforbund.',
    },
    school: {
      bring: ['Når hvert barn.', 'Idrætslærere, SFO-personale og modersmålslærere.', 'Haller efter skoletid.'],
      ask: [
        'Kan flere foreninger besøge idrætstimen sammen?',
        'Må vi komme i SFO’en? Det holder længere end frikvarterer.',
        'Hvem fortæller, at et barn vil begynde? Familien siger ja først.',
      ],
      whom: 'Spørg en skoleleder eller en SFO.',
    },
    club: {
      bring: [
        'Andre sæsoner, så børn kan nå flere idrætter.',
        'Ledige pladser, når jeres hold er fuldt.',
        'Udstyr, ledere og sprog.',
      ],
      ask: [
        'Mødes foreningerne et sted?',
        'Hvem ringer vi til, når et hold er fuldt?',
        'Hvilke måneder tager I imod begyndere?',
        'Har I en aftale om flere idrætter, som Samsyn?',
      ],
      whom: 'Se i kommunens foreningsregister, eller spørg idrætsforbundet.',
    },
    project: {
      bring: [
        'Arbejdsmåder, der er prøvet af.',
        'Personale for en tid, mentorer og virksomheder.',
        'Oplysningsforbund, Røde Kors og modersmålsforeninger.',
      ],
      ask: ['Hvad har I lært?', 'Hvad slutter, når pengene slutter? Hvem tager over?', 'Kan vi dele kalender?'],
      whom: 'Spørg kommunen, Røde Kors eller et oplysningsforbund.',
    },
    church: {
      bring: [
        'Hører ofte først, når pengene ikke rækker.',
        'Diakoni med gaver til familier.',
        'Lokaler, caféer og frivillige.',
      ],
      ask: [
        'Kan I vise familier hen til os, når de siger ja?',
        'Kan I betale direkte til foreningen?',
        'Er det åbent for alle, uanset tro?',
      ],
      whom: 'Spørg en diakon eller en menighed nær jer.',
    },
  },
  bring: 'De kan bidrage med',
  ask: 'Spørg dem',
  readMore: 'Læs mere i guiden',
  none: 'Ingen her endnu.',
  subkind: {
    'leisure-office': 'Fritidsforvaltning',
    library: 'Bibliotek',
    sfi: 'Sprogskole (sfi)',
    preschool: 'Børnehave',
    'upper-secondary': 'Ungdomsuddannelse',
    'multi-sport': 'Flere idrætter',
    parasport: 'Parasport',
    scouts: 'Spejdere',
    'culture-school': 'Kulturskole',
    'study-association': 'Oplysningsforbund',
    'sports-federation': 'Idrætsforbund',
    'red-cross': 'Røde Kors',
    'womens-society': 'Kvindeforening',
    'housing-firm': 'Boligselskab',
    company: 'Virksomhed',
    'employment-office': 'Jobcenter',
    'church-of-sweden': 'Svenska kyrkan',
    'free-church': 'Frikirke',
    mosque: 'Moské',
    orthodox: 'Ortodoks kirke',
  },
};
