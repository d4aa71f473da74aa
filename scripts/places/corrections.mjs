/** What GeoNames has otherwise than the places themselves, and other names that people look for. */

/** Municipalities, by official code. */
export const municipalityNames = {
  'SE-2080': 'Falun', // its genitive has lost the n
  'DK-0173': 'Lyngby-Taarbæk', // has kept its aa
  'DK-0169': 'Høje-Taastrup',
  'DK-0820': 'Vesthimmerlands', // the s is part of the name
  'DK-0825': 'Læsø', // misspelt
  'DK-0851': 'Aalborg', // has kept its aa
};

/** Other names that records may have, beyond what endings and folding explain. */
export const municipalityAliases = {
  'SE-1480': ['Gothenburg'],
  'SE-2080': ['Falu'],
  'DK-0101': ['Köpenhamn', 'Copenhagen'],
};

/** Places: the spelling in the package, and that of its people. */
export const names = {
  Copenhagen: 'København',
  Gothenburg: 'Göteborg',
  // Danish towns that write aa, as their post offices do.
  Hårby: 'Haarby',
  Århus: 'Aarhus',
  Åbybro: 'Aabybro',
  Åkirkeby: 'Aakirkeby',
  Ålestrup: 'Aalestrup',
  Årup: 'Aarup',
  'Nørre Åby': 'Nørre Aaby',
  // Misspelt, cut short, or as on an old map.
  Skaerbaek: 'Skærbæk',
  Or: 'Ör',
  Tollarp1: 'Tollarp',
  'St Lars': 'Sankt Lars',
  Vasastaden: 'Vasastan',
  'Ruds-Vedby': 'Ruds Vedby',
  'Vester-Skerninge': 'Vester Skerninge',
  'Kirke-Esbønderup': 'Esbønderup',
  'Gamla Stan': 'Gamla stan',
  'Åkers Styckebruk': 'Åkers styckebruk',
};

/** Municipality of places that have none in the package. */
export const seats = { Glommen: '1382' };

/** Swedish hamlets that GeoNames takes for a town of the same name elsewhere, people and all. */
export const hamlets = [
  ['Viken', 64.7259, 20.9155], // Skellefteå
  ['Storvik', 65.15, 20.7333], // Skellefteå
  ['Långsele', 64.8167, 20.25], // Skellefteå
  ['Forsbacka', 64.7667, 20.5], // Skellefteå
  ['Valla', 63.55, 13.8], // Krokoms
  ['Stenstorp', 58.4833, 15.0667], // Motala
  ['Södra Sandby', 56.5667, 16.6167], // Mörbylånga
  ['Söderfors', 64.8167, 18.05], // Lycksele
  ['Smedby', 60.7, 15.05], // Leksands
  ['Skåre', 55.3833, 13.05], // Trelleborgs
  ['Skänninge', 59.9333, 18.4833], // Norrtälje
  ['Ryd', 58.6667, 15.0833], // Motala
  ['Olstorp', 58.8167, 16.6333], // Nyköpings
  ['Olofstorp', 58.25, 14], // Tidaholms
  ['Nykvarn', 59.8, 18.3], // Norrtälje
  ['Mjällby', 56.6833, 12.7667], // Halmstads
  ['Marieholm', 57.3833, 13.85], // Gnosjö
  ['Jonstorp', 58, 12.7167], // Vårgårda
  ['Irsta', 59.7, 16.9333], // Enköpings
  ['Insjön', 64.4, 17.4833], // Åsele
  ['Hölö', 59.2833, 18.6667], // Värmdö
  ['Hittarp', 56.2833, 14.1167], // Östra Göinge
  ['Hestra', 57.9167, 14.5833], // Aneby
  ['Brunna', 60.2625, 16.0103], // Hedemora
  ['Bara', 58.6833, 17.0667], // Oxelösunds
  ['Ås', 63.3667, 16.5833], // Sollefteå
  ['Arnö', 60.1167, 18.6333], // Norrtälje
  ['Anderstorp', 58.8833, 14.2833], // Gullspångs
  ['Åkarp', 58.2333, 13.65], // Falköpings
  ['Alunda', 60.2667, 18.4], // Östhammars
  ['Vi', 62.3, 17.1667], // Sundsvalls
].map(([name, lat, lng]) => ({ name, country: 'SE', lat, lng }));

/** Further names by which a place is looked for; spellings that fold alike (Århus, Aarhus) need none. */
export const aliases = {
  'SE-1480 Göteborg': ['Gothenburg', 'Gbg'],
  'SE-0180 Stockholm': ['Tukholma', 'Sthlm'],
  'DK-0101 København': ['Köpenhamn', 'Copenhagen', 'Kopenhagen', 'Kbh'],
  'DK-0217 Helsingør': ['Elsinore'],
  'SE-1283 Helsingborg': ['Hälsingborg'],
  'DK-0540 Sønderborg': ['Sonderburg'],
  'DK-0580 Aabenraa': ['Apenrade'],
  'DK-0510 Haderslev': ['Hadersleben'],
  'DK-0550 Tønder': ['Tondern'],
  'DK-0540 Gråsten': ['Graasten'],
  'DK-0173 Kongens Lyngby': ['Lyngby'],
  'SE-1281 Sankt Lars': ['St Lars', 'S:t Lars'],
  'SE-0180 Vasastan': ['Vasastaden'],
  'SE-1233 Skanör med Falsterbo': ['Skanör', 'Falsterbo'],
  'SE-2021 Järna': ['Dala-Järna'],
  'SE-2584 Kiruna': ['Giron'],
  'SE-2523 Gällivare': ['Váhtjer'],
  'SE-2510 Jokkmokk': ['Jåhkåmåhkke'],
  'SE-2583 Haparanda': ['Haaparanta'],
  'SE-2380 Östersund': ['Staare'],
  'SE-2480 Umeå': ['Ubmeje'],
};
