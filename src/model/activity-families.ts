/** Families of activities, for choices of pictures: who cannot name a sport can point at its like. */

const listed = (text: string): readonly string[] => text.split(' ');

/** Family → its activities. Activities in none of them stand alone. */
export const families: Readonly<Record<string, readonly string[]>> = {
  ball: listed(
    'football futsal handball floorball basketball volleyball bandy field-hockey rugby american-football baseball ' +
      'cricket lacrosse',
  ),
  racket: listed('tennis badminton table-tennis squash padel'),
  'ice-snow': listed('ice-hockey figure-skating skating curling skiing biathlon'),
  water: listed('swimming canoe rowing sailing diving life-saving'),
  fight: listed('judo karate taekwondo boxing wrestling fencing'),
  athletics: listed('athletics orienteering triathlon cycling'),
  'dance-gym': listed('gymnastics dance cheerleading'),
  strength: listed('weightlifting fitness'),
  aim: listed('archery shooting darts boule bowling minigolf golf frisbee'),
  'animals-motor-air': listed('riding motor'),
  'wheels-wall': listed('skateboard climbing'),
  mind: listed('esports chess'),
  multi: listed('multisport parasport'),
};

const familyByCode = new Map(
  Object.entries(families).flatMap(([family, codes]) => codes.map((code): [string, string] => [code, family])),
);

/** The family of an activity; the code itself where it stands alone. */
export const familyOf = (code: string): string => familyByCode.get(code) ?? code;
