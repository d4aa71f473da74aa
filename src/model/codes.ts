/** The vocabularies of records. A code that is not listed is kept, and is a note. */

/** As text, which is lighter than a list of texts and as easy to read. */
const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

export const hurdles =
  listed(`cost gear transport language alone unfamiliar work-hours siblings clothing women-only access
  swim homework other`);

/** By family, a line each; the last ones stand alone. */
export const activities = listed(`
  football futsal handball floorball basketball volleyball bandy field-hockey rugby american-football baseball cricket lacrosse
  tennis badminton table-tennis squash padel
  ice-hockey figure-skating skating curling skiing biathlon
  swimming canoe rowing sailing diving life-saving
  judo karate taekwondo boxing wrestling fencing
  athletics orienteering triathlon cycling
  gymnastics dance cheerleading
  weightlifting fitness
  archery shooting darts boule bowling minigolf golf frisbee
  riding motor
  skateboard climbing
  esports chess
  multisport parasport
  scouts music theatre art gardening cooking language-practice
`);

export const forms = listed(`weekly try-out drop-in night sports-school swim-school after-school camp sportcafe
  language-cafe family homework course match-visit swap-day`);

export const subkinds = listed(`leisure-office library sfi preschool upper-secondary multi-sport parasport scouts
  culture-school study-association sports-federation red-cross womens-society housing-firm company employment-office
  church-of-sweden free-church mosque orthodox other`);

export const groups = listed('mixed girls boys women men family parent-child seniors');
export const genders = listed('women men mixed');
export const levels = listed('new some used any advanced-only');
export const placeStatuses = listed('open few waitlist full unknown');
export const joins = listed('just-come message call form club-app ask-guide');
export const trials = listed('just-come message');
export const periods = listed('visit month term year');
export const statuses = listed('active paused closed');
export const benefits = listed('language work-experience leader-course referee-course reference mentor');
export const supportKinds = listed('card fund gear transport buddy language other');
export const applicants = listed('self guardian professional club');
export const payees = listed('club shop family card');

export const accessibility = listed(`step-free accessible-toilet hearing-loop visual-support calm extra-leader
  wheelchair-sport assistant-free-entry sign-language`);

/** What a partner can help with, and what it may need help with. */
export const offers = listed(`hall-time outdoor-area money fee-relief gear transport interpreters translators
  conversation-partners leaders buddies child-corner coffee-help print training-for-leaders meeting-host calendar-share
  mentors work-practice homework-help school-visit experience-forum`);
