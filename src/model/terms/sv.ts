/** Swedish. Checked against OpenStreetMap and CLDR where those have the word; no other reader yet. */
import { readRows, type TermsState } from './rows.js';

export const state: TermsState = {
  is: 'checked',
  against: 'id-tagging-schema 6.19, CLDR annotations 45',
  isReadByNative: false,
};

/** The name, then what people call it. */
export const activities = readRows(`
  football: Fotboll, boll, fotbollsskola
  futsal: Futsal, inomhusfotboll
  handball: Handboll
  floorball: Innebandy
  basketball: Basket, basketboll, korgboll
  volleyball: Volleyboll, volley, beachvolley, kidsvolley
  bandy: Bandy
  field-hockey: Landhockey
  rugby: Rugby
  american-football: Amerikansk fotboll
  baseball: Baseboll, softboll, brännboll
  cricket: Cricket, kricket
  lacrosse: Lacrosse
  tennis: Tennis, minitennis
  badminton: Badminton, fjäderboll
  table-tennis: Bordtennis, pingis, pingpong
  squash: Squash
  padel: Padel, padeltennis
  ice-hockey: Ishockey, hockey, hockeyskola
  figure-skating: Konståkning
  skating: Skridskor, skridskoskola, skrinna, åka skridskor
  curling: Curling
  skiing: Skidåkning, skidor, längdskidor, slalom, utförsåkning, alpint, snowboard, skidskola
  biathlon: Skidskytte
  swimming: Simning, simma, simidrott, simskola, bada, babysim
  canoe: Kanot, paddling, paddla, kajak
  rowing: Rodd, ro, roddbåt
  sailing: Segling, segla, segelbåt
  diving: Dykning, dyka, sportdykning, snorkling
  life-saving: Livräddning, livräddare
  judo: Judo, kampsport
  karate: Karate, kampsport
  taekwondo: Taekwondo, kampsport
  boxing: Boxning, boxa, kickboxning, thaiboxning, kampsport
  wrestling: Brottning, brottas, kampsport
  fencing: Fäktning, fäktas, svärd
  athletics: Friidrott, löpning, springa, jogga, längdhopp, höjdhopp
  orienteering: Orientering, kompass
  triathlon: Triathlon, triatlon
  cycling: Cykling, cykel, cykla, mountainbike, bmx
  gymnastics: Gymnastik, gympa, barngympa, trampolin, truppgymnastik, hjula
  dance: Dans, dansa, balett, hiphop, streetdance, barndans
  cheerleading: Cheerleading, cheer
  weightlifting: Tyngdlyftning, styrkelyft, lyfta
  fitness: Motion, träning, gym, styrketräning, zumba, yoga
  archery: Bågskytte, pilbåge, pil och båge
  shooting: Skytte, skjuta, luftgevär
  darts: Dart, pilkastning
  boule: Boule, petanque
  bowling: Bowling, klot
  minigolf: Minigolf, bangolf, äventyrsgolf
  golf: Golf
  frisbee: Frisbee, frisbeegolf, discgolf, ultimate
  riding: Ridning, rida, ridsport, häst, hästar, ponny, ridskola, stall
  motor: Motorsport, bilsport, motorcykel, motocross, gokart, folkrace, speedway
  skateboard: Skateboard, skejta, skate, sparkcykel
  climbing: Klättring, klättra, bouldering
  esports: E-sport, tv-spel, datorspel, gaming, spela dator
  chess: Schack
  multisport: Flera idrotter, multisport, allidrott, bollskola
  parasport: Parasport, handikappidrott, funktionsnedsättning, rullstolsidrott
  scouts: Scouter, scouting, scoutkår
  music: Musik, sång, sjunga, kör, instrument, gitarr, piano, trummor, musikskola
  theatre: Teater, drama, skådespel, spela teater
  art: Konst, bild, måla, rita, teckna, skapande
  gardening: Odling, odla, trädgård, växter, kolonilott
  cooking: Matlagning, laga mat, bakning, baka
  language-practice: Språkträning, språk, prata svenska, öva svenska
`);

export const kinds = readRows(`
  club: Förening, idrottsförening, klubb, idrottsklubb
  language-cafe: Språkcafé, språkkafé, prata svenska
  school: Skola, grundskola, förskola, gymnasium
  municipality: Kommun, fritidskontor, kommunhus
  church: Trossamfund, kyrka, församling, moské, synagoga, tempel
  project: Projekt
`);
