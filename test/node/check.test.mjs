// `integ check FILE…` as a person starts it: what it prints, and with which code it ends.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  'header.csv': 'id,name,lat,lng\n',
  'none.geojson': '{"type": "FeatureCollection", "features": []}',
  'photo.csv': Buffer.from('\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01', 'latin1'),
  'formulas.csv': 'namn;lat;lng\n=1+1;57,1;14,1\n@Gården;57,2;14,1\n',
  'many.csv': `id,name,kind,lat,lng\n${Array.from({ length: 9000 }, (_, i) => `${i},A,k${i},14,57\n`).join('')}`,
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);

/** Runs the program in the folder of the files. */
function run(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    // No language but the one that a test gives.
    env: { ...process.env, LANG: '', LC_ALL: '', LC_MESSAGES: '', ...env },
  });
  return { status, stdout, stderr };
}

describe('integ check: what it says', () => {
  test('a file without rows ends with 1, and with what to do', () => {
    for (const name of ['header.csv', 'none.geojson']) {
      const { status, stdout } = run(['check', name, 'good.csv']);
      assert.equal(status, 1);
      assert.ok(stdout.startsWith(`${name}: no rows in the file\n  Check that it is the right file.`));
    }
  });

  test('a picture is no list, whatever it is called', () => {
    const { status, stdout } = run(['check', 'photo.csv']);
    assert.equal(status, 1);
    assert.match(stdout, /Cannot be read\n {6}We cannot read the format JPEG\. A picture has no rows\./);
    assert.doesNotMatch(stdout, /--corrected/);
  });

  test('two files of one name are told apart', () => {
    mkdirSync(join(folder, 'other'), { recursive: true });
    writeFileSync(join(folder, 'other/bad.csv'), 'id,name,lat,lng\nq1,Q,57,14\n');
    assert.match(
      run(['check', 'bad.csv', 'other/bad.csv']).stdout,
      /\nother\/bad\.csv: 1 record.*nothing to correct\n$/,
    );
    assert.match(run(['check', 'bad.csv', 'bad.csv']).stdout, /“p1” · row 2 · first: bad\.csv, row 2/);
  });

  test('what cannot be reached ends with 2 and keeps nothing back of the others', () => {
    const { status, stdout, stderr } = run(['check', 'missing.csv', 'good.csv', 'other']);
    assert.equal(status, 2);
    assert.match(stdout, /^good\.csv: 1 record/);
    assert.equal(stderr, 'There is no file missing.csv.\nother is a folder. Name a file.\n');
  });

  test('whoever closes it early hears no complaint', async () => {
    const child = spawn(process.execPath, [program, 'check', 'many.csv', '--json'], { cwd: folder });
    let told = '';
    child.stderr.on('data', (data) => (told += data));
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    assert.deepEqual([status, told], [1, '']);
  });

  test('a name that no column has: the option that says which it is', () => {
    assert.match(
      run(['check', 'districts.csv']).stdout,
      /row 2\n.*Write --columns "name=…" with the name of the column/,
    );
  });

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
        ['bad.csv', 'name/missing', 'hidden', 1, [4]],
        ['bad.csv', 'place/swapped', 'unplaced', 1, [3]],
      ],
    );
    assert.equal(problems[1].wrong, 'Latitud och longitud har bytt plats.');
    assert.deepEqual(JSON.parse(run(['check', 'many.csv', '--json']).stdout).problems[0].rows, [[2, 9001]]);
  });
});

describe('integ check: the corrected copy', () => {
  test('is offered, and saved when asked for', () => {
    assert.match(
      run(['check', 'latin1.csv']).stdout,
      /The file works as it is\. With --corrected.*\n {4}Accents.*\n {4}Cells/,
    );
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

  test('goes over no file that is there, by whatever way', () => {
    symlinkSync(join(folder, 'latin1.csv'), join(folder, 'link.csv'));
    linkSync(join(folder, 'latin1.csv'), join(folder, 'hard.csv'));
    symlinkSync(join(folder, 'nowhere.csv'), join(folder, 'loose.csv'));
    for (const [target, told] of [
      ['link.csv', /may not be the same file/],
      ['hard.csv', /hard\.csv is there already\. Choose another name\./],
      ['loose.csv', /loose\.csv is there already/],
      ['bad.csv', /bad\.csv is there already/],
      ['.', /\. is there already/],
    ]) {
      const { status, stderr } = run(['check', 'latin1.csv', '--corrected', target]);
      assert.equal(status, 2);
      assert.match(stderr, told);
    }
    assert.deepEqual(readFileSync(join(folder, 'latin1.csv')), files['latin1.csv']);
    assert.equal(readFileSync(join(folder, 'bad.csv'), 'utf8'), files['bad.csv']);
    assert.equal(existsSync(join(folder, 'nowhere.csv')), false);
  });

  test('names the rows in which visitors would see the apostrophe before a formula', () => {
    const { stdout } = run(['check', 'formulas.csv', '--corrected', 'safe.csv']);
    assert.match(stdout, /apostrophe in front\.\n {2}Visitors see the apostrophe\. .*: row 2\.\n/);
    assert.match(readFileSync(join(folder, 'safe.csv'), 'utf8'), /\r\n'=1\+1,57\.1,14\.1\r\n@Gården,/);
  });

  test('is not offered for a file of which nothing is shown', () =>
    assert.doesNotMatch(run(['check', 'districts.csv']).stdout, /--corrected/));

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
    [['check', 'good.csv', '--lang', 'fi'], /Choose sv, da,? or en\./],
    [
      ['check', 'good.csv', '--type', 'club'],
      /Cannot understand “--type club”\. Choose partner, activity,? or support\./,
    ],
    [
      ['check', 'good.csv', '--default-kind', 'constructor'],
      /Cannot understand “--default-kind constructor”\. Choose club,/,
    ],
    [['check', 'good.csv', '--columns', 'nmae=name'], /There is no field “nmae”/],
    [
      ['check', 'good.csv', '--columns', 'name=distrikt'],
      /no column “distrikt”\. The columns are: id, name, lat, lng\./,
    ],
    [['check', 'good.csv', '--columns', 'distrikt'], /Cannot understand “--columns distrikt”/],
    [['check', 'missing.csv'], /^There is no file missing\.csv\.\n$/],
    [['check', '.'], /^\. is a folder\. Name a file\.\n$/],
    [['check', 'good.csv', 'bad.csv', '--corrected', 'x.csv'], /one file at a time/],
    [['check', 'latin1.csv', '--corrected', 'no/such/x.csv'], /^There is no folder no\/such\.\n$/],
  ]) {
    test(`integ ${args.join(' ')}: ends with 2 and says why`, () => {
      const { status, stderr } = run(args);
      assert.equal(status, 2);
      assert.match(stderr, told);
      assert.doesNotMatch(stderr, /\bat .*:\d+:\d+|E[A-Z]{4,}/);
    });
  }

  test('--help and --version end with 0', () => {
    const help = run(['--help']);
    assert.equal(help.status, 0);
    assert.match(help.stdout, /integ check FILE…[^]*--columns[^]*--default-kind[^]*--corrected/);
    assert.equal(run(['-h']).stdout, help.stdout);
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
