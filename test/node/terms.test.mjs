// The names of activities beside those of OpenStreetMap: what differs, differs on purpose.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { build } from 'esbuild';

/** The tables as one module, so that this needs no build. */
async function importTerms() {
  const contents = "export * from './src/model/terms/languages.ts'; export { fold } from './src/search/text.ts';";
  const stdin = { contents, resolveDir: process.cwd() };
  const options = { stdin, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'silent' };
  const [{ text }] = (await build(options)).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
const { termLanguages, fold } = await importTerms();

/** Our code -> the value of `sport` there. A code that is the same with `_` for `-` is not named. */
const sports = {
  football: 'soccer',
  boule: 'boules',
  bowling: '10pin',
  diving: 'scuba_diving',
  rugby: 'rugby_union',
  riding: 'equestrian',
  skating: 'ice_skating',
};

/** `language code` -> why our name is another one. Theirs must be as told, so that a change there is seen. */
const differ = {
  'sv canoe': ['Paddling', 'a club is for kanot; paddling is among the words'],
  'sv cycling': ['Cycling', 'not translated there'],
  'sv diving': ['Nöjesdykning', 'the federation’s word is sportdykning, children say dyka'],
  'sv fitness': ['Fitness-träning', 'motion is the usual word of clubs'],
  'sv riding': ['Hästsport', 'there it is all that is done with horses'],
  'sv rugby': ['Rugby Union', 'one code for both of its games'],
  'sv baseball': ['Baseball', 'the dictionary and CLDR spell it baseboll'],
  'sv volleyball': ['Volleyball', 'the dictionary and CLDR spell it volleyboll'],
  'da bowling': ['Ti-kegle-bowling', 'one code for all of its games'],
  'da canoe': ['Kanosejlads', 'clubs have kayaks as well; theirs is among the words'],
  'da fitness': ['Fitness-træning', 'fitness is the usual word'],
  'da riding': ['Hestesport', 'there it is all that is done with horses'],
  'en bowling': ['Ten-Pin Bowling', 'one code for all of its games'],
  'en athletics': ['Track & Field', 'athletics is the British word; theirs is among the words'],
  'en diving': ['Scuba Diving', 'a beginner dives without a tank'],
  'en football': ['Soccer', 'football is the British word; soccer is among the words'],
  'en handball': ['Team Handball', 'nobody means another one here; theirs is among the words'],
  'en fitness': ['Fitness Training', 'shorter; theirs is among the words'],
  'en riding': ['Equestrian Sports', 'there it is all that is done with horses'],
  'en rugby': ['Rugby Union', 'one code for both of its games'],
  'en skateboard': ['Skateboard', 'the activity, not the board, which is among the words'],
  'ar baseball': ['كرة القاعدة', 'CLDR has the word that people use; theirs is among the words'],
  'ar cricket': ['كريكت', 'spelt as in CLDR; theirs is among the words'],
  'ar rugby': ['اتحاد الرغبي', 'theirs is the union, not the game'],
  'ar darts': ['رمي الاسهم المريشة', 'shorter, and spelt with its hamza'],
  'ar diving': ['رياضة الغطس', 'غوص is the word of clubs and CLDR; theirs is among the words'],
  'ar ice-hockey': ['الهوكى الجليدى', 'the commoner form; theirs is among the words'],
  'ar skating': ['التزحلق على الجليد', 'CLDR has تزلج for skates and skis; theirs is among the words'],
  'ar skiing': ['التزحلق', 'on snow, to tell it from ice; theirs is among the words'],
};

const presets = 'node_modules/@openstreetmap/id-tagging-schema/dist/translations';
/** Theirs by value of `sport`; a field of some sports says it where the general one does not. */
function sportsIn(lang) {
  const { fields } = JSON.parse(readFileSync(join(presets, `${lang}.json`), 'utf8'))[lang].presets;
  const options = Object.entries(fields)
    .filter(([name]) => /^(?:.*\/)?sport(?:\/|$)/.test(name))
    .map(([, field]) => field.options ?? {});
  return Object.assign({}, ...options.toReversed());
}

const plain = (name) =>
  fold(name)
    .replaceAll(/(^|\s)ال/g, '$1')
    .replaceAll(/[\s-]/g, '');

for (const [lang, load] of Object.entries(termLanguages)) {
  const { activities } = await load();
  const theirs = sportsIn(lang);
  const pairs = Object.entries(activities).flatMap(([code, [name]]) => {
    const told = theirs[sports[code] ?? code.replaceAll('-', '_')];
    const said = typeof told === 'object' ? told.title : told;
    return said ? [{ key: `${lang} ${code}`, name, said: said.trim() }] : [];
  });

  describe(`names of activities in ${lang}`, () => {
    test('are those of OpenStreetMap, where it has them and we do not differ on purpose', (t) => {
      const others = pairs.filter(({ name, said }) => plain(name) !== plain(said));
      t.diagnostic(`${pairs.length} of ${Object.keys(activities).length} compared, ${others.length} differ`);
      assert.ok(pairs.length >= { sv: 35, da: 15, en: 35, ar: 15 }[lang]);
      assert.deepEqual(
        Object.fromEntries(others.map(({ key, said }) => [key, said])),
        Object.fromEntries(
          Object.entries(differ)
            .filter(([key]) => key.startsWith(`${lang} `))
            .map(([key, [said]]) => [key, said]),
        ),
      );
    });
  });
}
