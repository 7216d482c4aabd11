import { describe, expect, test } from '@jest/globals';
import { slice } from '../../../src/model/index.js';
import { entitiesOf } from './entities-of.js';

/** The descriptions of a text with the name that each means. */
function meaningsOf(text: string) {
  const { entities, mentions } = entitiesOf(text);
  return mentions
    .filter(({ form }) => form === 'DESCRIPTION')
    .map(({ name, entityId }) => [slice(text, name), entities.find(({ id }) => id === entityId)?.name]);
}

describe('findDescriptions', () => {
  test.each([
    {
      name: 'a title alone means its last holder',
      text: 'وصل الوزير سامر الخطيب إلى دمشق. وغادر الوزير مساء.',
      meanings: [['الوزير', 'سامر الخطيب']],
    },
    {
      name: 'a body by a noun that its full name has',
      text: 'ووصل وفد الأمم المتحدة أمس. ورفضت البلدة شروط المنظمة الدولية.',
      meanings: [['المنظمة', 'الأمم المتحدة']],
    },
    {
      name: 'the parliament by what the country calls it elsewhere',
      text: 'واجتمع مجلس نواب الشعب أمس. ورفض البرلمان الطلب.',
      meanings: [['البرلمان', 'مجلس نواب الشعب']],
    },
    {
      name: 'a title of which only a later word has the article',
      text: 'وصل رئيس الوزراء سامر الخطيب إلى دمشق. وغادر رئيس الوزراء مساء.',
      meanings: [['رئيس الوزراء', 'سامر الخطيب']],
    },
    {
      name: 'a further title says nothing of the field',
      text: 'وصل الوزير الدكتور سامر الخطيب إلى دمشق. وغادر وزير الدفاع مساء.',
      meanings: [['وزير الدفاع', 'سامر الخطيب']],
    },
    {
      name: 'silent: a region that an adjective tells apart',
      text: 'وصل الوفد إلى منطقة نجران. وغادر إلى المنطقة الجنوبية مساء.',
      meanings: [],
    },
    {
      name: 'the holder without a nation where another has his',
      text: 'وصل وزير الخارجية سامر الخطيب إلى دمشق مع وزير الخارجية المصري نادر حداد. وغادر وزير الخارجية مساء.',
      meanings: [['وزير الخارجية', 'سامر الخطيب']],
    },
    {
      name: 'another word for the office, and an adjective in the other gender',
      text: 'وصل رئيس الوزراء التركي سامر الخطيب إلى دمشق. وغادر رئيس الحكومة التركية مساء.',
      meanings: [['رئيس الحكومة التركية', 'سامر الخطيب']],
    },
    {
      name: 'silent: the head of another body',
      text: 'وصل رئيس بلدية الوادي سامر الخطيب إلى دمشق. وغادر رئيس الجمعية مساء.',
      meanings: [],
    },
    {
      name: 'whoever was called the counterpart of somebody with that title',
      text: 'وصل الرئيس السنغالي سامر الخطيب مع نظيره البولندي أندجي كوفالسكي. وغادر الرئيس البولندي مساء.',
      meanings: [['الرئيس البولندي', 'أندجي كوفالسكي']],
    },
    {
      name: 'silent: the counterpart of somebody with another title',
      text: 'وصل الملك سامر الخطيب مع نظيره البولندي أندجي كوفالسكي. وغادر الرئيس البولندي مساء.',
      meanings: [],
    },
    {
      name: 'a title that goes on to the name behind a place',
      text: 'وصل المدير العام للشركة في صلالة سامر الخطيب مساء. وغادر المدير العام للشركة أمس.',
      meanings: [['المدير العام للشركة', 'سامر الخطيب']],
    },
    {
      name: 'silent: a title that a preposition governs is that of somebody else',
      text: 'رحب الملك بالأمير سامر الخطيب في دمشق. وغادر الملك مساء.',
      meanings: [],
    },
    {
      name: 'silent: a minister of another field',
      text: 'وصل وزير الخارجية سامر الخطيب إلى دمشق. وغادر وزير الدفاع مساء.',
      meanings: [],
    },
    {
      name: 'silent: a president of another nation',
      text: 'وصل الرئيس الفرنسي سامر الخطيب إلى دمشق. وغادر الرئيس الإيراني مساء.',
      meanings: [],
    },
    {
      name: 'the one president who is given no nation, where another is given his',
      text: 'وصل الرئيس الإيراني سامر الخطيب إلى دمشق. واستقبله الرئيس نادر حداد. وغادر الرئيس الفرنسي مساء.',
      meanings: [['الرئيس الفرنسي', 'نادر حداد']],
    },
    {
      name: 'the same minister by his field or by his nation',
      text: 'وصل وزير الخارجية سامر الخطيب إلى دمشق. وغادر الوزير الأردني مساء.',
      meanings: [['الوزير الأردني', 'سامر الخطيب']],
    },
    {
      name: 'an honorific with a pronoun means the last who bears one of its titles',
      text: 'استقبل الأمير سامر الخطيب في دمشق السفير خالد المنصوري. وشكر سموه الحضور.',
      meanings: [['سموه', 'سامر الخطيب']],
    },
    {
      name: 'silent: an honorific of a title that nobody bears',
      text: 'وصل المهندس سامر الخطيب إلى دمشق. وشكر سموه الحضور.',
      meanings: [],
    },
    {
      name: 'the paper is the one that is called so, not any outlet named last',
      text: 'نشرت صحيفة «الندى» الخبر بعد رويترز. واعتذرت الصحيفة مساء.',
      meanings: [['الصحيفة', 'صحيفة «الندى»']],
    },
    {
      name: 'the one body that is named later, where news leads with its head',
      text: 'انتشرت وحدات من الجيش في القرية. وقال الجيش التركي إن الطريق آمن.',
      meanings: [['الجيش', 'الجيش التركي']],
    },
    {
      name: 'a name that ends with its noun',
      text: 'اشترى المستثمرون أسهم شركة «كوري بنك» أمس. وقال المدير إن البنك قوي.',
      meanings: [['البنك', 'شركة «كوري بنك»']],
    },
    {
      name: 'silent: a head with an adjective before anything is named with it',
      text: 'انتشرت وحدات من الجيش الروسي في القرية. وقال الجيش التركي إن الطريق آمن.',
      meanings: [],
    },
    {
      name: 'silent: an adjective behind a definite noun',
      text: 'أعلنت الخارجية الأميركية أن السياسة الخارجية ثابتة.',
      meanings: [],
    },
    {
      name: "silent: forces, which may be anybody's",
      text: 'وصلت القوات المسلحة المصرية أمس. ثم غادرت القوات البلدة.',
      meanings: [],
    },
    {
      name: 'the region is the province that was named',
      text: 'وصل الوفد إلى منطقة بطينوس في إيران. ثم غادر المنطقة.',
      meanings: [['المنطقة', 'بطينوس']],
    },
    {
      name: 'silent: the region in an article about several countries',
      text: 'وصل الوفد إلى منطقة بطينوس في إيران. وتخشى فرنسا وتركيا التوتر في المنطقة.',
      meanings: [],
    },
    {
      name: 'silent: the president of the republic is not the head of its government',
      text: 'وقال رئيس الحكومة سامر الخطيب إن الطريق آمن. ثم غادر رئيس الجمهورية القاعة.',
      meanings: [],
    },
    {
      name: 'a body of "the region" is the one of that place that was named',
      text: 'وأعلنت أمانة منطقة نجران الخطة. ثم شكر أمانة المنطقة.',
      meanings: [['أمانة المنطقة', 'أمانة منطقة نجران']],
    },
    {
      name: 'silent: in sport "الفريق" is no general',
      text: 'قال قائد الفريق سامر الخطيب إن المباراة صعبة. ثم غادر الفريق الملعب بعد هدف في الشوط الأول من الدوري.',
      meanings: [],
    },
    {
      name: 'a hospital is taken up by its noun',
      text: 'وصل المصاب إلى مستشفى نجران العام. ثم غادر المستشفى مساء.',
      meanings: [['المستشفى', 'مستشفى نجران العام']],
    },
    {
      name: 'else the one that is named most',
      text: 'انقطع الماء عن حمص، وعطشت حمص. وأرسلت دمشق فرقا إلى المدينة.',
      meanings: [['المدينة', 'حمص']],
    },
  ])('$name', ({ text, meanings }) => {
    expect(meaningsOf(text)).toEqual(meanings);
  });
});
