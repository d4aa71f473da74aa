/** Names of the databases that this device keeps. WebKit lists what was never made as version 0. */
export const databases = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).flatMap(({ name, version }) => (version ? name : []));
