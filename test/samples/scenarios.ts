/** The fixture of the twelve scenarios. */
import { load, type Catalogue } from '../../src/load.js';
import type { Source } from '../../src/sources/source.js';

export const scenarioUrl = (file: string): string => `/test/fixtures/scenarios/${file}`;

export const scenarioText = async (file: string): Promise<string> => (await fetch(scenarioUrl(file))).text();

const source = (file: string): Source => ({ url: scenarioUrl(file) });

/** Some files of the fixture; all three tables unless they are named. */
export const loadScenarios = (files = ['partners.csv', 'activities.csv', 'support.csv']): Promise<Catalogue> =>
  load(files.map(source));

/** Where the family of the scenarios lives. */
export const home = { lat: 57.19, lng: 14.03 };
