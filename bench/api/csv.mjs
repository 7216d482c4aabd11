import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { toSoundKeys } from '../../dist/graph/sound-keys.js';
import { toOrderKeys, toPlace } from '../../dist/graph/writing/order-keys.js';
import { toKey } from '../../dist/text/index.js';

/** About how much is handed to the disk at once, in characters. */
const CHUNK = 4_000_000;
const READ_ON = '2026-01-01T00:00:00Z';

/**
 * Writes a graph as files for `neo4j-admin database import`, with the properties that the writer of isnad gives it.
 * @param {import('./graph.mjs').Graph} graph
 * @param {string} folder
 * @returns {{ nodes: string[], relationships: string[] }} arguments of the import: files, the latter with their type
 */
export function writeCsv({ entities, articles, statements, roles }, folder) {
  mkdirSync(folder, { recursive: true });
  const write = (name, head, rows) => writeTable(join(folder, `${name}.csv`), head, rows);
  const run = [{ id: 'run_bench', version: 'bench', digest: 'bench', caption: 'bench', captionLatin: 'bench' }];
  return {
    nodes: [
      write('entities', ENTITY, entities.map(toEntity)),
      write('articles', ARTICLE, mapLazily(articles, toArticle)),
      write('statements', STATEMENT, mapLazily(statements, toStatement)),
      write('runs', 'id:ID,version,digest,caption,captionLatin,:LABEL', [[...Object.values(run[0]), 'ExtractorRun']]),
    ],
    relationships: [
      `SAID=${write('said', `${ENDS},cueStart:long,cueEnd:long,sourceStart:long,sourceEnd:long,newest`, mapLazily(statements, toSaid))}`,
      `ABOUT=${write('about', `${ENDS},spans:long[],newest`, flatMapLazily(statements, toAbouts))}`,
      `IN=${write(
        'in',
        ENDS,
        mapLazily(statements, ({ id, article }) => [id, article.id]),
      )}`,
      `PUBLISHED_BY=${write(
        'published',
        `${ENDS},name`,
        mapLazily(articles, ({ id, outlet }) => [id, outlet.id, outlet.nameAr]),
      )}`,
      `EXTRACTED_BY=${write(
        'extracted',
        ENDS,
        mapLazily(articles, ({ id }) => [id, 'run_bench']),
      )}`,
      `MENTIONS=${write('mentions', `${ENDS},count:long,spans:long[],name,names:string[]`, flatMapLazily(articles, toMentions))}`,
      `HOLDS_ROLE=${write('roles', `${ENDS},title,article,start:long,end:long,asOf:date`, roles.map(toRole))}`,
    ],
  };
}

const ENDS = ':START_ID,:END_ID';
const ENTITY =
  'id:ID,name,nameAr,nameEn,aliases:string[],nameKeys:string[],soundKeys:string[],origin,kind,degree:long,caption,captionLatin,:LABEL';

function toEntity({ id, label, kind, isOutlet, nameAr, nameEn, degree }) {
  const labels = ['Entity', label, ...(isOutlet ? ['Outlet'] : [])];
  return [
    ...[id, nameAr, nameAr, nameEn, '', list([toKey(nameAr), toKey(nameEn)]), list(toSoundKeys([nameAr, nameEn]))],
    ...['EXTRACTED', kind ?? '', degree, nameAr, nameEn, list(labels)],
  ];
}

const ARTICLE =
  'id:ID,title,lang,publishedOn:date,text,agencies:string[],newest,oldest,originalId,sha256,extractor,digest,outletName,ingestedAt:datetime,caption,captionLatin,:LABEL';

function toArticle({ id, title, publishedOn, text, outlet }) {
  const { newest, oldest } = toOrderKeys(publishedOn, id);
  return [
    ...[id, title, 'ar', publishedOn, text, '', newest, oldest, id, id, 'bench', id, outlet.nameAr],
    ...[READ_ON, ...captions(title), 'Article'],
  ];
}

const STATEMENT =
  'id:ID,text,mode,cue,cueClass,lang,saidOn:date,day:date,newest,oldest,sequence:long,confidence:double,inferred:boolean,status,rule,spans:long[],start:long,end:long,cueStart:long,cueEnd:long,caption,captionLatin,:LABEL';

function toStatement({ id, text, mode, cue, cueClass, sequence, start, cueStart, confidence, article }) {
  const { newest, oldest } = toOrderKeys(article.publishedOn, toPlace(article.id, sequence));
  const end = start + text.length;
  return [
    ...[id, text, mode, cue, cueClass, 'ar', article.publishedOn, article.publishedOn, newest, oldest, sequence],
    ...[confidence, false, 'EXTRACTED', 'bench', list([start, end]), start, end, cueStart, cueStart + cue.length],
    ...[...captions(text), 'Statement'],
  ];
}

/** As long as those of isnad; the answers that are compared hold neither. */
function captions(text) {
  return [text.slice(0, 80), text.slice(0, 80)];
}

function toSaid(statement) {
  const { id, speaker, cue, cueStart } = statement;
  const sourceStart = cueStart + cue.length + 1;
  return [
    ...[speaker.id, id, cueStart, cueStart + cue.length, sourceStart, sourceStart + speaker.nameAr.length],
    `${speaker.id} ${newestOf(statement)}`,
  ];
}

/** The order of abouts is that of their spans, so each has a place of its own. */
function toAbouts(statement) {
  const { id, about, start } = statement;
  return about.map((entity, index) => [
    ...[id, entity.id, list([start + index, start + index + 1])],
    `${entity.id} ${newestOf(statement)}`,
  ]);
}

function newestOf({ article, sequence }) {
  return toOrderKeys(article.publishedOn, toPlace(article.id, sequence)).newest;
}

function toMentions({ id, mentions }) {
  return [...mentions].map(([entity, count]) => [id, entity.id, count, list([0, 1]), entity.nameAr, entity.nameAr]);
}

function toRole({ person, organization, article, title }) {
  return [person.id, organization.id, title, article.id, 0, 1, article.publishedOn];
}

/** The importer's default delimiter of lists. */
function list(values) {
  return values.join(';');
}

function* mapLazily(items, toRow) {
  for (const item of items) yield toRow(item);
}

function* flatMapLazily(items, toRows) {
  for (const item of items) yield* toRows(item);
}

function writeTable(file, head, rows) {
  const target = openSync(file, 'w');
  let text = `${head}\n`;
  for (const row of rows) {
    text += `${row.join(',')}\n`;
    if (text.length > CHUNK) {
      writeSync(target, text);
      text = '';
    }
  }
  writeSync(target, text);
  closeSync(target);
  return file;
}
