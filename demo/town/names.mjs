// Names, all made up, as Swedish places have them: each district draws its streets from one field of words.

export const places = [
  { name: 'Lindåker', class: 'town', at: [40, 130] },
  { name: 'Norrby', class: 'district', at: [-760, 2080] },
  { name: 'Sjöstaden', class: 'district', at: [1400, -90] },
  { name: 'Eken', class: 'district', at: [-650, -1790] },
  { name: 'Västermo', class: 'district', at: [-1830, 130] },
  { name: 'Heden', class: 'district', at: [-1290, -760] },
  { name: 'Björkhult', class: 'village', at: [-3016, 4960] },
  { name: 'Sandvik', class: 'village', at: [2940, -4380] },
  { name: 'Hult', class: 'village', at: [-2830, 1250], minzoom: 12 },
  { name: 'Näs', class: 'village', at: [5080, 640], minzoom: 12 },
  { name: 'Kvarntorp', class: 'village', at: [-3420, -620], minzoom: 12 },
  { name: 'Ryd', class: 'village', at: [1150, 5950], minzoom: 12 },
  { name: 'Långared', class: 'village', at: [250, -5680], minzoom: 12 },
  { name: 'Lindsjön', class: 'lake', at: [3150, 60], minzoom: 10 },
  { name: 'Svartgölen', class: 'lake', at: [-4300, 3300], minzoom: 13 },
  { name: 'Abborrasjön', class: 'lake', at: [-3700, -4900], minzoom: 12 },
  { name: 'Trollgölen', class: 'lake', at: [5900, 4700], minzoom: 12 },
  { name: 'Stora Hålan', class: 'lake', at: [6300, -3300], minzoom: 13 },
  { name: 'Lindån', class: 'lake', at: [2330, 3760], minzoom: 13 },
  { name: 'Prästön', class: 'park', at: [3150, 1250], minzoom: 13 },
  { name: 'Norrbyskogen', class: 'wood', at: [300, 2250], minzoom: 12 },
  { name: 'Storskogen', class: 'wood', at: [-4900, -2700], minzoom: 11 },
  { name: 'Ekåsen', class: 'wood', at: [800, -1800], minzoom: 12 },
  { name: 'Lindåker station', class: 'station', at: [-350, -30], minzoom: 14 },
  { name: 'Stadsparken', class: 'park', at: [330, -560], minzoom: 14 },
  { name: 'Strandparken', class: 'park', at: [1745, 110], minzoom: 15 },
  { name: 'Lindbadet', class: 'park', at: [1985, 440], minzoom: 14 },
  { name: 'Norrbyparken', class: 'park', at: [-620, 2370], minzoom: 15 },
  { name: 'Ekdungen', class: 'park', at: [-725, -1965], minzoom: 15 },
  { name: 'Storvallen', class: 'park', at: [420, -950], minzoom: 14 },
  { name: 'Norrvallen', class: 'park', at: [-1020, 1440], minzoom: 14 },
  { name: 'Kyrkogården', class: 'park', at: [165, 395], minzoom: 15 },
  { name: 'Stora torget', class: 'park', at: [34, 36], minzoom: 16 },
];

const words = (text) => text.split(' ');
const each = (stems, endings) => words(stems).map((stem, i) => stem + words(endings)[i % words(endings).length]);

/** Names of streets by district, for the longest first. */
export const streetNames = {
  Centrum: words(
    'Kyrkogatan Skolgatan Nygatan Smedjegatan Torggatan Bagargatan Garvaregatan Borgmästargatan Kvarngatan Apoteksgatan Tvärgatan Handelsgatan',
  ),
  Lindåker: [
    ...each(
      'Linne Karl Drottning Brunns Park Ängs Slätter Väderkvarns Hantverkar Repslagar Krukmakar Snickar',
      'gatan',
    ),
    ...each(
      'Koltrast Bofink Lärk Trast Sädesärle Gök Svale Starr Tornseglar Mes Orr Tjäder Rödhake Ugle Bergs Höjd Solhems Källe Fågelsångs',
      'vägen stigen vägen gatan',
    ),
  ],
  Norrby: each(
    'Blåbärs Lingon Hallon Smultron Hjortron Odon Nypon Slån Enbärs Vinbärs Rönnbärs Havtorns',
    'vägen stigen vägen gränd',
  ),
  Sjöstaden: each('Segel Brygg Hamn Fyr Gädd Abborr Öring Sik Båtsmans Roddar Vass Näckros Ankar Mört', 'gatan vägen'),
  Eken: each('Ask Alm Lönn Bok Hassel Rönn Oxel Sälg Hägg Lärkträds Gran En Al Asp', 'vägen stigen vägen'),
  Västermo: each('Mossen Ljung Starr Pors Myr Vitmosse Kärr Vide', 'vägen stigen').map((name) =>
    name.replace('Mossenvägen', 'Mossvägen'),
  ),
  Heden: each('Verkstads Svarvar Maskin Truck Gjuteri Lager Plåtslagar Metall', 'gatan'),
  Björkhult: words('Byvägen Mejerivägen Lillgatan'),
  Sandvik: words('Badvägen Fiskarstigen Sandviksgatan'),
};
