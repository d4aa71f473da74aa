/** Danish. Checked against OpenStreetMap and CLDR where those have the word; no other reader yet. */
import { readRows, type TermsState } from './rows.js';

export const state: TermsState = {
  is: 'checked',
  against: 'id-tagging-schema 6.19, CLDR annotations 45',
  isReadByNative: false,
};

/** The name, then what people call it. */
export const activities = readRows(`
  football: Fodbold, bold, fodboldskole
  futsal: Futsal, indendørsfodbold, indefodbold
  handball: Håndbold
  floorball: Floorball, innebandy
  basketball: Basketball, basket, kurvebold
  volleyball: Volleyball, volley, beachvolley, kidsvolley
  bandy: Bandy
  field-hockey: Landhockey, hockey
  rugby: Rugby
  american-football: Amerikansk fodbold
  baseball: Baseball, softball, rundbold
  cricket: Cricket, kricket
  lacrosse: Lacrosse
  tennis: Tennis, minitennis
  badminton: Badminton, fjerbold
  table-tennis: Bordtennis, pingpong
  squash: Squash
  padel: Padel, padeltennis
  ice-hockey: Ishockey, hockey
  figure-skating: Kunstskøjteløb
  skating: Skøjteløb, skøjter, stå på skøjter
  curling: Curling
  skiing: Skiløb, ski, langrend, alpin, snowboard
  biathlon: Skiskydning, biatlon
  swimming: Svømning, svømme, svømmeskole, svømmehal, bade, babysvømning
  canoe: Kano og kajak, kanosejlads, padle, kajakroning
  rowing: Roning, ro, robåd
  sailing: Sejlads, sejle, sejlsport, sejlbåd
  diving: Dykning, dykke, sportsdykning, snorkling
  life-saving: Livredning, livredder
  judo: Judo, kampsport
  karate: Karate, kampsport
  taekwondo: Taekwondo, kampsport
  boxing: Boksning, bokse, kickboksning, thaiboksning, kampsport
  wrestling: Brydning, bryde, kampsport
  fencing: Fægtning, fægte, sværd
  athletics: Atletik, løb, løbe, jogge, længdespring, højdespring
  orienteering: Orienteringsløb, orientering, kompas
  triathlon: Triatlon, triathlon
  cycling: Cykling, cykel, cykle, cykelløb, mountainbike, bmx
  gymnastics: Gymnastik, børnegymnastik, springgymnastik, trampolin, vejrmølle
  dance: Dans, danse, ballet, hiphop, streetdance, børnedans
  cheerleading: Cheerleading, cheer
  weightlifting: Vægtløftning, styrkeløft, løfte
  fitness: Fitness, motion, træning, styrketræning, zumba, yoga
  archery: Bueskydning, bue og pil
  shooting: Skydning, skyde, luftgevær
  darts: Dart, dartpile
  boule: Petanque, boule, boules
  bowling: Bowling, kegler
  minigolf: Minigolf
  golf: Golf
  frisbee: Frisbee, discgolf, ultimate
  riding: Ridning, ride, ridesport, hest, heste, pony, rideskole, stald
  motor: Motorsport, bilsport, motorcykel, motocross, gokart, speedway
  skateboard: Skateboard, skate, løbehjul
  climbing: Klatring, klatre, bouldering
  esports: E-sport, computerspil, videospil, gaming, spille computer
  chess: Skak
  multisport: Flere idrætter, multisport, idrætsskole, boldskole
  parasport: Parasport, paraidræt, handicapidræt, kørestolsidræt
  scouts: Spejder, spejdere
  music: Musik, sang, synge, kor, instrument, guitar, klaver, trommer, musikskole
  theatre: Teater, drama, skuespil, spille teater
  art: Kunst, billedkunst, male, tegne, kreativ
  gardening: Havearbejde, have, dyrke, planter, kolonihave
  cooking: Madlavning, lave mad, bagning, bage
  language-practice: Sprogtræning, sprog, tale dansk, øve dansk
`);

export const kinds = readRows(`
  club: Forening, idrætsforening, klub, idrætsklub
  language-cafe: Sprogcafé, sprogkafé, tale dansk
  school: Skole, folkeskole, børnehave, gymnasium
  municipality: Kommune, fritidskontor, rådhus
  church: Trossamfund, kirke, menighed, moské, synagoge, tempel
  project: Projekt
`);
