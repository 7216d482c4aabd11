import type { Authority, ExtractorRun } from '../../src/model/index.js';
import { handMadeExtraction } from './hand-made-extraction.js';

export const RUN: ExtractorRun = { id: 'run_first', version: '1.2.3', digest: 'aa' };
export const LATER_RUN: ExtractorRun = { id: 'run_later', version: '1.2.4', digest: 'bb' };

/** A ministry, a newspaper, a town: curated. */
export const AUTHORITY: Authority = {
  topics: [{ id: 'topic_reading', nameAr: 'القراءة', nameEn: 'Reading', terms: ['قارئ', 'reader'] }],
  entities: [
    {
      id: 'org_culture',
      type: 'ORGANIZATION',
      nameAr: 'وزارة الثقافة',
      nameEn: 'Ministry of Culture',
      aliases: ['الثقافة'],
      kind: 'ministry',
      isOutlet: false,
      gender: 'F',
      location: null,
    },
    {
      id: 'org_river-daily',
      type: 'ORGANIZATION',
      nameAr: 'صحيفة النهر',
      nameEn: 'The River Daily',
      aliases: ['النهر'],
      kind: 'media',
      isOutlet: true,
      gender: 'F',
      location: null,
    },
    {
      id: 'place_oasis',
      type: 'PLACE',
      nameAr: 'الواحة',
      nameEn: 'Oasis',
      aliases: [],
      kind: 'city',
      isOutlet: false,
      gender: 'F',
      location: { latitude: 30, longitude: 41.5 },
    },
    {
      id: 'place_desert',
      type: 'PLACE',
      nameAr: 'الصحراء',
      nameEn: 'Desert',
      aliases: [],
      kind: 'region',
      isOutlet: false,
      gender: 'F',
      location: { latitude: 29, longitude: 42 },
    },
  ],
  relations: [
    { from: 'place_oasis', type: 'LOCATED_IN', to: 'place_desert' },
    { from: 'org_culture', type: 'ALLIED_WITH', to: 'org_river-daily' },
    { from: 'org_river-daily', type: 'MEMBER_OF', to: 'org_culture' },
    { from: 'place_oasis', type: 'PART_OF', to: 'place_desert' },
  ],
};

const MINISTER = 'سلمى الهاشمي';
const MINISTRY = 'وزارة الثقافة';
const TOWN = 'الواحة';
const READERS = 'رابطة القراء';

/** One speaker with a role, a chain through a newspaper, somebody addressed, somebody unnamed. */
export const LIBRARY = handMadeExtraction({
  text:
    'وزيرة وزارة الثقافة سلمى الهاشمي قالت إن مكتبة الواحة ستفتح في الخريف، وفق صحيفة النهر.\n' +
    'وأبلغت الهاشمي رابطة القراء أن الكتب في الطريق.\n' +
    'وذكر عمال في الموقع أن السقف لم يكتمل.',
  file: 'library.txt',
  metadata: { title: 'مكتبة في الواحة', outlet: 'النهر', publishedOn: '2031-05-04', author: 'ن. ن.' },
  entities: [
    { name: MINISTER, type: 'PERSON', forms: [MINISTER, 'الهاشمي'], gender: 'F' },
    { name: MINISTRY, type: 'ORGANIZATION', id: 'org_culture' },
    { name: TOWN, type: 'PLACE', id: 'place_oasis' },
    { name: 'صحيفة النهر', type: 'ORGANIZATION', id: 'org_river-daily', isOutlet: true },
    { name: READERS, type: 'ORGANIZATION', kind: 'association' },
  ],
  statements: [
    {
      content: ['مكتبة الواحة ستفتح في الخريف'],
      cue: 'قالت',
      source: MINISTER,
      speaker: MINISTER,
      about: [TOWN],
      via: ['صحيفة النهر'],
      saidOn: '2031-05-03',
    },
    { content: ['الكتب في الطريق'], cue: 'أبلغت', source: 'الهاشمي', speaker: MINISTER, addressedTo: [READERS] },
    { content: ['السقف لم يكتمل'], cue: 'ذكر', source: 'عمال في الموقع', speaker: 'عمال في الموقع' },
  ],
  roles: [
    {
      person: MINISTER,
      organization: MINISTRY,
      title: 'وزيرة',
      titleEn: 'minister',
      words: 'وزيرة وزارة الثقافة سلمى الهاشمي',
    },
  ],
});

/** The same minister in another spelling, an outlet that nobody curates, a title without an organization. */
export const BRIDGE = handMadeExtraction({
  text: 'نفت الدكتورة سلمى الهاشمى أن الجسر مغلق. وقال مصدر إن رابطة القراء راضية، وإنّ الوَاحة بخير.',
  file: 'bridge.txt',
  metadata: { title: 'الجسر مفتوح', outlet: 'بريد الجنوب', publishedOn: '2031-06-01' },
  entities: [
    { name: 'سلمى الهاشمى', type: 'PERSON' },
    { name: READERS, type: 'ORGANIZATION', otherNames: ['Readers’ League'] },
    { name: TOWN, type: 'PLACE', id: 'place_oasis', forms: ['الوَاحة'] },
  ],
  statements: [
    { content: ['الجسر مغلق'], cue: 'نفت', source: 'سلمى الهاشمى', speaker: 'سلمى الهاشمى' },
    { content: ['رابطة القراء راضية'], cue: 'قال', source: 'مصدر', speaker: 'مصدر', about: [READERS] },
    { content: ['الوَاحة بخير'] },
  ],
  roles: [{ person: 'سلمى الهاشمى', title: 'الدكتورة', words: 'الدكتورة سلمى الهاشمى' }],
});

/** Nothing but a place. */
export const WEATHER = handMadeExtraction({
  text: 'الطقس في الواحة مشمس.',
  file: 'weather.txt',
  metadata: { outlet: 'بريد الجنوب' },
  entities: [{ name: TOWN, type: 'PLACE', id: 'place_oasis' }],
});

/** Whatever the others leave out, so that together they have everything that the graph can hold. */
export const COMPLETE = handMadeExtraction({
  text: 'قال طبيب في العيادة: «العيادة مفتوحة». وذكر موظفون في وزارة الثقافة أن أكثر من 20 قارئا حضروا.',
  metadata: { url: 'https://example.org/clinic', translator: 'س. س.', lang: 'ar' },
  entities: [{ name: MINISTRY, type: 'ORGANIZATION', id: 'org_culture' }],
  statements: [
    { content: ['العيادة مفتوحة'], cue: 'قال', source: 'طبيب في العيادة', speaker: 'طبيب في العيادة' },
    {
      content: ['أكثر من 20 قارئا حضروا'],
      cue: 'ذكر',
      source: 'موظفون في وزارة الثقافة',
      speaker: 'موظفون في وزارة الثقافة',
      affiliation: MINISTRY,
      topics: { topic_reading: ['قارئا'] },
      figures: [
        { text: 'أكثر من 20 قارئا', quantity: 'reader', low: 20, high: null, unit: 'person' },
        { text: '20', quantity: 'twenty', low: null, high: 20, unit: null },
      ],
    },
  ],
});

export const ARTICLES = [LIBRARY, BRIDGE, WEATHER];
