/** English. Checked against OpenStreetMap and CLDR where those have the word; no other reader yet. */
import { readRows, type TermsState } from './rows.js';

export const state: TermsState = {
  is: 'checked',
  against: 'id-tagging-schema 6.19, CLDR annotations 45',
  isReadByNative: false,
};

/** The name, then what people call it. */
export const activities = readRows(`
  football: Football, soccer, ball, football school
  futsal: Futsal, indoor football
  handball: Handball, team handball
  floorball: Floorball, unihockey
  basketball: Basketball, hoops
  volleyball: Volleyball, beach volleyball
  bandy: Bandy
  field-hockey: Field hockey
  rugby: Rugby
  american-football: American football, gridiron
  baseball: Baseball, softball, rounders
  cricket: Cricket
  lacrosse: Lacrosse
  tennis: Tennis
  badminton: Badminton, shuttlecock
  table-tennis: Table tennis, ping pong, pingpong
  squash: Squash
  padel: Padel
  ice-hockey: Ice hockey
  figure-skating: Figure skating
  skating: Ice skating, skating, speed skating, skates
  curling: Curling
  skiing: Skiing, ski, cross-country skiing, downhill, snowboarding
  biathlon: Biathlon
  swimming: Swimming, swim, swimming lessons, swimming school, pool
  canoe: Canoeing, canoe, kayak, kayaking, paddling
  rowing: Rowing, rowboat
  sailing: Sailing, sail, sailboat, boat
  diving: Diving, dive, scuba, snorkelling
  life-saving: Lifesaving, life saving, lifeguard
  judo: Judo, martial arts
  karate: Karate, martial arts
  taekwondo: Taekwondo, martial arts
  boxing: Boxing, kickboxing, thai boxing, martial arts
  wrestling: Wrestling, wrestle, martial arts
  fencing: Fencing, sword
  athletics: Athletics, track and field, running, run, jogging, long jump, high jump
  orienteering: Orienteering, map running
  triathlon: Triathlon
  cycling: Cycling, bike, biking, bicycle, mountain bike, bmx
  gymnastics: Gymnastics, trampoline, tumbling, cartwheel
  dance: Dance, dancing, ballet, hip hop, street dance
  cheerleading: Cheerleading, cheer
  weightlifting: Weightlifting, powerlifting, weights
  fitness: Fitness, fitness training, exercise, gym, workout, zumba, yoga
  archery: Archery, bow and arrow
  shooting: Shooting, air rifle
  darts: Darts
  boule: Boules, boule, petanque
  bowling: Bowling, ten-pin bowling
  minigolf: Mini golf, minigolf, miniature golf, crazy golf
  golf: Golf
  frisbee: Frisbee, disc golf, ultimate, flying disc
  riding: Horse riding, horseback riding, horse, horses, pony
  motor: Motorsports, motorcycle, motocross, karting, go-kart
  skateboard: Skateboarding, skateboard, scooter
  climbing: Climbing, climb, bouldering
  esports: Esports, gaming, video games, computer games
  chess: Chess
  multisport: Several sports, multisport, all sports, many sports
  parasport: Parasport, para sports, disability sport, adaptive sports, wheelchair sports
  scouts: Scouts, scouting, girl guides
  music: Music, singing, sing, choir, instrument, guitar, piano, drums, music school
  theatre: Theatre, theater, drama, acting
  art: Art, painting, paint, drawing, draw, crafts
  gardening: Gardening, garden, plants, growing
  cooking: Cooking, cook, baking, bake
  language-practice: Language practice, conversation, practise Swedish, practise Danish
`);

export const kinds = readRows(`
  club: Club, sports club, association
  language-cafe: Language café, conversation café
  school: School, primary school, preschool, kindergarten
  municipality: Municipality, town hall, council
  church: Faith community, church, mosque, synagogue, temple, congregation
  project: Project
`);
