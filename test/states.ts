/**
 * Every state that a visitor meets, and the story that shows it. test/stories runs axe on each in every language
 * and scheme; test/guards/states.test.mjs fails for a state without a story.
 */
export const languages = ['sv', 'en', 'da', 'ar'] as const;
export const schemes = ['light', 'dark'] as const;

/** Element → state → export of stories/<element>.stories.ts. */
export const states: Record<string, Record<string, string>> = {
  'integ-map': {
    ready: 'Default',
    'list alone, narrow': 'NarrowList',
    'map alone, narrow': 'NarrowMap',
    '320 px': 'Narrow320',
    loading: 'Loading',
    'loading, own content': 'LoadingWithContent',
    'loading, a large file': 'LargeFile',
    failed: 'Failed',
    'failed, no own content': 'FailedWithoutContent',
    'one source of two down': 'OneSourceFails',
    'partly bad': 'BadRecords',
    'nothing found': 'NothingFound',
    'an empty file': 'EmptyFile',
    'rings on the map': 'Rings',
    'choices pressed': 'SeveralKindsPressed',
    'more to show': 'ShowMore',
    details: 'Details',
    'details, nothing known': 'DetailsUnknown',
    'details, narrow': 'DetailsNarrow',
    'details over the map': 'DetailsOverMap',
    'details, all known': 'DetailsFull',
    'near a place': 'NearAPlace',
    'where to look': 'WhereToLook',
    'where to look, narrow': 'WhereToLookNarrow',
    'near me, explained': 'NearMe',
    'position denied': 'PositionDenied',
    'places suggested': 'PlaceSuggestions',
    'for partners': 'Partners',
    'for partners, choices pressed': 'PartnersAsked',
    'for partners, how to work together': 'PartnersGuide',
    'for partners, narrow': 'PartnersNarrow',
    'for partners, nothing found': 'PartnersNothingFound',
    'a town map': 'FileBasemap',
    'no town map': 'FileBasemapFails',
    'another host asks first': 'MapOfAnotherHost',
    'another host asks first, narrow': 'MapOfAnotherHostNarrow',
    'tiles failing': 'TilesFail',
  },
};
