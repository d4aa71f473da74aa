/** What `.storybook/main.ts` finds out for the stories. */
declare module 'virtual:integ' {
  export const manifest: import('./controls.js').Manifest;
  /** Names of the large registers that are there. */
  export const shared: string[];
}
