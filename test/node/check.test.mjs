// `integ check FILE…` as a person starts it: what it prints, and with which code it ends.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { needsShared, projectFolder, sharedFolder } from '../support/shared.mjs';

const program = join(projectFolder, 'dist/modules/check/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'integ-check-'));
after(() => rmSync(folder, { recursive: true }));

const files = {
  'good.csv': 'id,name,lat,lng\np1,Ängen,57.19,14.03\n',
  'latin1.csv': Buffer.from('Skolnamn;Latitud;Longitud\r\nÅsskolan;57,19;14,03\r\n', 'latin1'),
  'bad.csv': 'id,name,lat,lng\np1,A,57.19,14.03\np2,B,14.03,57.19\n,,57,14\n',
  'activities.csv': 'id,partner_id,title,age_min,age_max\na1,p1,Dans,8,10\na2,p1,Simning,12,9\n',
  'notes.csv': 'id,name,lat,lng,url\np1,A,57.19,14.03,javascript:x\n',
  'districts.csv': 'distrikt;lat;lng\nA;57,1;14,2\n',
  'broken.json': '{"partners": [\n  {"name": "A",}\n]}',
  'map.kml': '<?xml version="1.0"?><kml></kml>',
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);

/** Runs the program in the folder of the files. */
function run(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    // No language but the one that a test gives.
    env: { ...process.env, LANG: '', LC_ALL: '', LC_MESSAGES: '', ...env },
  });
  return { status, stdout, stderr };
}

describe('integ check: what it says', () => {
  test('a file of which all is shown ends with 0', () => {
    const { status, stdout, stderr } = run(['check', 'good.csv']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, 'good.csv: 1 record, 1 on the map, nothing to correct\n');
  });

  test('records that are hidden or unplaced end with 1, each with its row and what to do', () => {
    const { status, stdout } = run(['check', 'bad.csv']);
    assert.equal(status, 1);
    assert.match(stdout, /^bad\.csv: 2 records, 1 on the map, 2 to correct\n/);
    assert.match(stdout, /Not shown\n {4}row 4 · name\n {6}The name is missing\. Fill in the name/);
    assert.match(stdout, /Not on the map\n {4}row 3 · lat, lng\n.*Swap them\. Latitude is the larger number\./);
  });

  test('notes alone end with 0', () => {
    const { status, stdout } = run(['check', 'notes.csv']);
    assert.equal(status, 0);
    assert.match(stdout, /nothing to correct, 1 tip\n\n {2}Tip\n {4}row 2 · url/);
  });

  test('what cannot be read ends with 1', () => {
    assert.equal(run(['check', 'map.kml']).status, 1);
    const { status, stdout } = run(['check', 'broken.json', 'good.csv']);
    assert.equal(status, 1);
    assert.match(stdout, /^broken\.json: .*\n\n {2}Cannot be read\n {6}The file is broken at line 2, character \d+\./);
    assert.match(stdout, /\ngood\.csv: 1 record, 1 on the map, nothing to correct\n$/);
  });

  test('several files are one list: the partners of one are the organisers of the other', () => {
    assert.match(run(['check', 'activities.csv']).stdout, /The organiser “p1” is not in the file/);
    const { status, stdout } = run(['check', 'good.csv', 'activities.csv']);
    assert.equal(status, 1);
    assert.match(stdout, /^good\.csv: 1 record, 1 on the map, nothing to correct\n/);
    assert.match(stdout, /\nactivities\.csv: 1 record, 1 on the map, 1 to correct\n/);
    assert.match(stdout, /row 3 · age_min, age_max/);
    assert.doesNotMatch(stdout, /organiser/);
  });

  test('it speaks the language of the surroundings, or the one that is asked for', () => {
    assert.match(run(['check', 'good.csv'], { LANG: 'sv_SE.UTF-8' }).stdout, /1 post, 1 på kartan, inget att rätta/);
    assert.match(run(['check', 'good.csv'], { LANG: 'sv_SE', LC_ALL: 'da_DK' }).stdout, /på kortet, intet at rette/);
    assert.match(run(['check', 'bad.csv', '--lang', 'da'], { LANG: 'sv_SE' }).stdout, /Vises ikke\n {4}række 4/);
    assert.match(run(['check', 'good.csv'], { LANG: 'C' }).stdout, /nothing to correct/);
    assert.match(run([], { LANG: 'sv_SE' }).stderr, /Skriv vilken fil/);
  });

  test('--columns, --default-kind and --type say what the file does not', () => {
    assert.equal(run(['check', 'districts.csv']).status, 1);
    const { status, stdout } = run([
      'check',
      'districts.csv',
      '--columns',
      'name=distrikt',
      '--default-kind',
      'school',
    ]);
    assert.equal(status, 0);
    assert.match(stdout, /1 record, 1 on the map/);
    assert.match(run(['check', 'good.csv', '--type', 'activity']).stdout, /0 records/);
  });

  test('--json is the same for programs', () => {
    const { status, stdout } = run(['check', 'bad.csv', 'latin1.csv', '--json', '--lang', 'sv']);
    assert.equal(status, 1);
    const { listed, placed, files, problems } = JSON.parse(stdout);
    assert.deepEqual([listed, placed], [3, 2]);
    assert.deepEqual(files, [
      { name: 'bad.csv', listed: 2, placed: 1, changes: [] },
      { name: 'latin1.csv', listed: 1, placed: 1, changes: ['encoding', 'separator', 'decimals', 'columns'] },
    ]);
    assert.deepEqual(
      problems.map(({ file, code, level, count, rows }) => [file, code, level, count, rows]),
      [
        ['bad.csv', 'name/missing', 'hidden', 1, '4'],
        ['bad.csv', 'place/swapped', 'unplaced', 1, '3'],
      ],
    );
    assert.equal(problems[1].wrong, 'Latitud och longitud har bytt plats.');
  });
});

describe('integ check: the corrected copy', () => {
  test('is offered, and saved when asked for', () => {
    assert.match(run(['check', 'latin1.csv']).stdout, /can be corrected for you.*\n {4}Accents.*\n {4}Cells/);
    const { status, stdout } = run(['check', 'latin1.csv', '--corrected', 'out.csv']);
    assert.equal(status, 0);
    assert.match(stdout, /\nSaved out\.csv:\n {2}Accents/);
    assert.equal(readFileSync(join(folder, 'out.csv'), 'utf8'), '\uFEFFname,lat,lng\r\nÅsskolan,57.19,14.03\r\n');
    assert.equal(run(['check', 'out.csv']).stdout, 'out.csv: 1 record, 1 on the map, nothing to correct\n');
  });

  test('is not written when nothing is to correct, and never over the file itself', () => {
    const { status, stdout } = run(['check', 'good.csv', '--corrected', 'none.csv']);
    assert.equal(status, 0);
    assert.match(stdout, /none\.csv was not saved/);
    assert.equal(existsSync(join(folder, 'none.csv')), false);
    const over = run(['check', 'latin1.csv', '--corrected', './latin1.csv']);
    assert.equal(over.status, 2);
    assert.match(over.stderr, /may not be the same file/);
    assert.deepEqual(readFileSync(join(folder, 'latin1.csv')), files['latin1.csv']);
  });

  test('the Latin-1 register of ../shared reads without a problem, as its clean form does', needsShared('data'), () => {
    const data = join(sharedFolder, 'data');
    const saved = join(folder, 'smaland.csv');
    const messy = join(data, 'messy/derived-smaland-schools-latin1-semicolon.csv');
    assert.equal(run(['check', messy, '--corrected', saved]).status, 0);
    assert.match(run(['check', saved]).stdout, /: 197 records, 197 on the map, nothing to correct\n$/);
    const clean = readFileSync(join(data, 'smaland-schools-expected.csv'), 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean);
    const lines = readFileSync(saved, 'utf8').split('\r\n').slice(1).filter(Boolean);
    const [ids, cleanIds] = [lines, clean].map((all) => all.map((line) => line.slice(0, line.indexOf(','))).toSorted());
    assert.deepEqual(ids, cleanIds);
  });
});

describe('integ check: how it is asked', () => {
  for (const [args, told] of [
    [[], /Say which file to check/],
    [['check'], /Say which file to check/],
    [['chekc', 'good.csv'], /no command “chekc”/],
    [['check', 'good.csv', '--colour'], /Cannot understand “--colour”/],
    [['check', 'good.csv', '--lang'], /Cannot understand “--lang”/],
    [['check', 'good.csv', '--json=1'], /Cannot understand “--json”/],
    [['check', 'good.csv', '--lang', 'fi'], /Cannot understand “--lang fi”/],
    [['check', 'good.csv', '--type', 'club'], /Cannot understand “--type club”/],
    [['check', 'good.csv', '--default-kind', 'constructor'], /Cannot understand “--default-kind constructor”/],
    [['check', 'good.csv', '--columns', 'distrikt'], /Cannot understand “--columns distrikt”/],
    [['check', 'missing.csv'], /Cannot read missing\.csv \(ENOENT\)/],
    [['check', '.'], /Cannot read \. \(EISDIR\)/],
    [['check', 'good.csv', 'bad.csv', '--corrected', 'x.csv'], /one file at a time/],
    [['check', 'latin1.csv', '--corrected', 'no/such/x.csv'], /Cannot save no\/such\/x\.csv \(ENOENT\)/],
  ]) {
    test(`integ ${args.join(' ')}: ends with 2 and says why`, () => {
      const { status, stderr } = run(args);
      assert.equal(status, 2);
      assert.match(stderr, told);
      assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
    });
  }

  test('--help and --version end with 0', () => {
    const help = run(['--help']);
    assert.equal(help.status, 0);
    assert.match(help.stdout, /integ check FILE…[^]*--columns[^]*--default-kind[^]*--corrected/);
    const version = run(['--version']);
    assert.equal(version.status, 0);
    assert.equal(version.stdout.trim(), JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).version);
  });

  test('it is a program: its first line names Node', () =>
    assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/));
});

test('docs/check.md tells of every code', async () => {
  const { problemLevels } = await import(pathToFileURL(join(projectFolder, 'dist/modules/model/problem.js')).href);
  const told = [...readFileSync(join(projectFolder, 'docs/check.md'), 'utf8').matchAll(/^\| `(\w+\/[\w-]+)` /gm)];
  assert.deepEqual(told.map(([, code]) => code).toSorted(), Object.keys(problemLevels).toSorted());
});
