/** A partner kind: its name in the source language, the icon of its pin; the colour token is its code. */
export interface Kind {
  /** One of it, in Swedish. */
  sv: string;
  /** The group, short enough for a chip, in Swedish; `\u00AD` where a long one may break. */
  svMany: string;
  icon: string;
}

/** The six kinds, in the order of the chips. */
export const kinds = {
  club: { sv: 'Förening', svMany: 'Föreningar', icon: 'people' },
  'language-cafe': { sv: 'Språkcafé', svMany: 'Språk\u00ADcaféer', icon: 'speech' },
  school: { sv: 'Skola', svMany: 'Skolor', icon: 'school' },
  municipality: { sv: 'Kommun', svMany: 'Kommun', icon: 'town-hall' },
  church: { sv: 'Trossamfund', svMany: 'Trossam\u00ADfund', icon: 'worship' },
  project: { sv: 'Projekt', svMany: 'Projekt', icon: 'heart' },
} as const satisfies Record<string, Kind>;

export type KindCode = keyof typeof kinds;

export const isKind = (code: string): code is KindCode => Object.hasOwn(kinds, code);
