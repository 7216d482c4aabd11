import { handMadeExtraction } from './hand-made-extraction.js';

/** Three articles that call one man by three names, once two of them in one statement. */
const ENGINEER = 'نادر الشامي';
const WITHOUT_ARTICLE = 'نادر شامي';
const BYNAME = 'أبو سامر';
const MINISTRY = 'وزارة الثقافة';

export const BRIDGE_IS_SOUND = handMadeExtraction({
  text: 'المهندس في وزارة الثقافة نادر الشامي قال إن الجسر في الواحة متين.',
  file: 'sound.txt',
  metadata: { id: 'sound', title: 'الجسر متين', outlet: 'النهر', publishedOn: '2032-01-02' },
  entities: [
    { name: ENGINEER, type: 'PERSON', gender: 'M' },
    { name: MINISTRY, type: 'ORGANIZATION', id: 'org_culture' },
    { name: 'الواحة', type: 'PLACE', id: 'place_oasis' },
  ],
  statements: [
    { content: ['الجسر في الواحة متين'], cue: 'قال', source: ENGINEER, speaker: ENGINEER, about: ['الواحة'] },
  ],
  roles: [
    { person: ENGINEER, organization: MINISTRY, title: 'المهندس', words: 'المهندس في وزارة الثقافة نادر الشامي' },
  ],
});

export const BOTH_NAMES = handMadeExtraction({
  text: 'قالت سلمى الهاشمي إن نادر شامي غائب ونادر الشامي حاضر، وأبلغت نادر شامي بذلك.',
  file: 'both.txt',
  metadata: { id: 'both', title: 'غائب وحاضر', publishedOn: '2032-01-03' },
  entities: [
    { name: 'سلمى الهاشمي', type: 'PERSON', gender: 'F' },
    { name: ENGINEER, type: 'PERSON' },
    { name: WITHOUT_ARTICLE, type: 'PERSON' },
  ],
  statements: [
    {
      content: ['نادر شامي غائب ونادر الشامي حاضر'],
      ...{ cue: 'قالت', source: 'سلمى الهاشمي', speaker: 'سلمى الهاشمي' },
      ...{ about: [WITHOUT_ARTICLE, ENGINEER], addressedTo: [WITHOUT_ARTICLE], via: [ENGINEER] },
    },
  ],
});

export const BYNAME_ARTICLE = handMadeExtraction({
  text: 'ذكر أبو سامر أن نادر شامي بخير، وفق صحيفة الجنوب.',
  file: 'byname.txt',
  metadata: { id: 'byname', title: 'بخير', outlet: 'بريد الجنوب', publishedOn: '2032-01-04' },
  entities: [
    { name: BYNAME, type: 'PERSON' },
    { name: WITHOUT_ARTICLE, type: 'PERSON' },
    { name: 'صحيفة الجنوب', type: 'ORGANIZATION', isOutlet: true },
  ],
  statements: [
    {
      content: ['نادر شامي بخير'],
      ...{ cue: 'ذكر', source: BYNAME, speaker: BYNAME, about: [WITHOUT_ARTICLE], via: ['صحيفة الجنوب'] },
    },
  ],
});

export const NAMESAKES = [BRIDGE_IS_SOUND, BOTH_NAMES, BYNAME_ARTICLE];

const idOf = ({ entities }: typeof BOTH_NAMES, name: string) => entities.find((entity) => entity.name === name)!.id;
export const ENGINEER_ID = idOf(BRIDGE_IS_SOUND, ENGINEER);
export const WITHOUT_ARTICLE_ID = idOf(BOTH_NAMES, WITHOUT_ARTICLE);
export const BYNAME_ID = idOf(BYNAME_ARTICLE, BYNAME);
export const MINISTER_ID = idOf(BOTH_NAMES, 'سلمى الهاشمي');
