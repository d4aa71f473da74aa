/** Municipalities for those who seldom ask: the table is fetched at the first question, and each rejects when that fails. */
import type { Municipalities } from './municipality-tests.js';

const load = () => import('./municipality-tests.js');

export const loadMunicipalities = async (): Promise<Municipalities> => (await load()).municipalities;

/** What records write as a municipality, as a test. */
export const municipalityTest = async (code: string): Promise<(municipality: string) => boolean> =>
  (await load()).municipalityTest(code);

/** What an offer is for, as a test of whether a municipality lies in it. */
export const areaTest = async (municipality: string): Promise<(area: string) => boolean> =>
  (await load()).areaTest(municipality);
