#!/usr/bin/env python3
"""Makes person-names.json and common-words.json of src/lexicon/en from published data.

    make-english-names.py --census DIR --romanized FILE --faker FILE --words FILE --dictionary FILE --out src/lexicon/en

census:     names/ of the PyPI package names (MIT), which holds the name files of the US Census of 1990 (public domain)
romanized:  resources/names.sqlite3 of the PyPI package arabic-name-romanizer (from Wikidata, CC0, and MIT data)
faker:      JSON of `faker.rawDefinitions.person` of @faker-js/faker, locale en (MIT)
words:      data/large_en.msgpack.gz of the PyPI package wordfreq (data CC BY-SA 4.0); needs the package msgpack
dictionary: index.dic of the npm package dictionary-en (SCOWL, MIT and BSD)

The same input gives the same files, byte for byte.
"""
import argparse
import gzip
import json
import re
import sqlite3
from pathlib import Path

ARAB_WORLD = set('AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split())
LATIN_WORD = re.compile(r'[A-Za-z]{3,}')
# A name that so many times more women than men bear is one of women, and the other way round.
CLEAR = 5
# How many records must give an Arabic name in Latin letters.
ROMANIZED_COUNT = 3
# The rarest word that counts as common, in wordfreq's unit: centibels below "every word".
COMMONEST = 520
ENDINGS = ('', 's', 'es', 'd', 'ed', 'ing', 'r', 'er', 'ers', 'ly')


def census(path):
    shares = {}
    for line in Path(path).read_text().splitlines():
        name, share = line.split()[:2]
        shares[name.lower()] = float(share)
    return shares


def given_names(folder, database, faker):
    men, women = census(Path(folder) / 'dist.male.first'), census(Path(folder) / 'dist.female.first')
    smallest = 0.0005
    names = {}
    for name in {*men, *women}:
        m, w = men.get(name, smallest), women.get(name, smallest)
        names[name] = 'men' if m >= CLEAR * w else 'women' if w >= CLEAR * m else 'both'
    definitions = json.loads(Path(faker).read_text())
    for word in (w.lower() for group in definitions['first_name'].values() for w in group if w.isalpha()):
        names.setdefault(word, 'both')
    rows = sqlite3.connect(database).execute('select latin, country, sum(count) from units where role = "given" group by 1, 2')
    counts = {}
    for word, country, count in rows:
        if country in ARAB_WORLD and LATIN_WORD.fullmatch(word):
            counts[word.lower()] = counts.get(word.lower(), 0) + count
    for word, count in counts.items():
        if count >= ROMANIZED_COUNT:
            names.setdefault(word, 'both')
    return {group: ' '.join(sorted(n for n, g in names.items() if g == group)) for group in ('men', 'women', 'both')}


def common_words(words, dictionary):
    """Frequent words that the dictionary writes with a small letter, inflected forms among them."""
    import msgpack

    small = {line.split('/')[0] for line in Path(dictionary).read_text().splitlines() if line[:1].islower()}

    def is_small(word):
        # The dictionary spells the American way.
        word = word.replace('our', 'or').replace('is', 'iz') if word not in small else word
        stems = (word[: len(word) - len(ending)] for ending in ENDINGS if word.endswith(ending))
        return any(stem in small or stem + 'e' in small or stem[:-1] + 'y' in small for stem in stems if len(stem) > 1)

    bins = msgpack.load(gzip.open(words), raw=False)[1:]
    found = {w for b in bins[:COMMONEST] for w in b if re.fullmatch(r'[a-z]{2,}', w) and is_small(w)}
    return ' '.join(sorted(found))


def write(path, data):
    Path(path).write_text(json.dumps(data, ensure_ascii=False, indent=0) + '\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('census', 'romanized', 'faker', 'words', 'dictionary', 'out'):
        parser.add_argument(f'--{name}', required=True)
    options = parser.parse_args()
    made = 'Made by scripts/lexicon/make-english-names.py.'
    write(
        Path(options.out) / 'person-names.json',
        {
            'source': f'US Census 1990 (public domain); Wikidata by way of arabic-name-romanizer (CC0, MIT); @faker-js/faker (MIT). {made}',
            'shape': 'given names in lower case, separated by spaces: of men, of women, of both or unknown',
            **given_names(options.census, options.romanized, options.faker),
        },
    )
    write(
        Path(options.out) / 'common-words.json',
        {
            'source': f'wordfreq by Robyn Speer (data CC BY-SA 4.0), words that SCOWL (MIT, BSD) writes small. {made}',
            'words': common_words(options.words, options.dictionary),
        },
    )


if __name__ == '__main__':
    main()
