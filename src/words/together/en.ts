import type { TogetherWords } from './sv.js';

export const words: TogetherWords = {
  kinds: {
    municipality: {
      bring: [
        'Can gather all who work with leisure and integration.',
        'Halls and free hours.',
        'A register of clubs and a leisure guide.',
        'Grants, interpreters and safe ways to school.',
      ],
      ask: [
        'Who co-ordinates integration and leisure?',
        'Could you gather us twice a year?',
        'What can we take off your hands?',
      ],
      whom: 'Ask at the town hall or the library.',
    },
    'language-cafe': {
      bring: ['Families who already trust the hosts.', 'Whole families in one room, every week.', 'Many languages.'],
      ask: [
        'What is missing: coffee, chairs, child corner, conversation partners?',
        'May we visit, without recruiting?',
        'Can we hold a try-out in the next room?',
      ],
      whom: 'Ask at the library or a study association.',
    },
    school: {
      bring: [
        'Reaches every child.',
        'PE teachers, after-school staff and mother-tongue teachers.',
        'Halls when the school day is over.',
      ],
      ask: [
        'Can several clubs visit PE lessons together?',
        'May we visit after-school care? It lasts longer than breaks.',
        'Who tells us that a child wants to start? The family says yes first.',
      ],
      whom: 'Ask a head teacher or after-school care.',
    },
    club: {
      bring: [
        'Other seasons, so that children can do several sports.',
        'Places left when your group is full.',
        'Equipment, leaders and languages.',
      ],
      ask: [
        'Do the clubs meet somewhere?',
        'Whom do we call when a group is full?',
        'Which months do you take in beginners?',
        'Have you signed Samsyn, the agreement on several sports?',
      ],
      whom: 'Look in the register of clubs, or ask the sports federation.',
    },
    project: {
      bring: [
        'Ways of working that have been tried.',
        'Staff for a time, mentors and companies.',
        'Study associations, the Red Cross, mother-tongue societies.',
      ],
      ask: ['What have you learned?', 'What ends when the money ends? Who takes over?', 'Can we share calendars?'],
      whom: 'Ask the municipality, the Red Cross or a study association.',
    },
    church: {
      bring: [
        'Often the first to hear that money is short.',
        'Gifts for families, through deacons.',
        'Rooms, cafés and volunteers.',
      ],
      ask: [
        'Can you point families to us, when they say yes?',
        'Can you pay the club directly?',
        'Is it open to all, whatever their faith?',
      ],
      whom: 'Ask a deacon or a congregation near you.',
    },
  },
  bring: 'They can bring',
  ask: 'Ask them',
  readMore: 'Read more in the guide',
  none: 'None here yet.',
  subkind: {
    'leisure-office': 'Leisure office',
    library: 'Library',
    sfi: 'Language school (sfi)',
    preschool: 'Preschool',
    'upper-secondary': 'Upper secondary school',
    'multi-sport': 'Several sports',
    parasport: 'Parasport',
    scouts: 'Scouts',
    'culture-school': 'Culture school',
    'study-association': 'Study association',
    'sports-federation': 'Sports federation',
    'red-cross': 'Red Cross',
    'womens-society': 'Women’s society',
    'housing-firm': 'Housing company',
    company: 'Company',
    'employment-office': 'Employment office',
    'church-of-sweden': 'Church of Sweden',
    'free-church': 'Free church',
    mosque: 'Mosque',
    orthodox: 'Orthodox church',
  },
};
