#!/usr/bin/env python3
"""Makes the list of whole names of people that train-name-tagger.mjs puts into its sentences. It does not ship.

    pip download --no-deps arabic-name-romanizer==0.2.0 && unzip arabic_name_romanizer-*.whl 'arabic_name_romanizer/resources/*'
    make-training-names.py --names arabic_name_romanizer/resources/names.sqlite3 --out full-names.txt

names: people of the Arab world, from Wikidata (CC0), in arabic-name-romanizer (MIT)
out:   a name a line

The same input gives the same file, byte for byte.
"""
import argparse
import re
import sqlite3
from pathlib import Path

ARAB_WORLD = set('AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split())
ARABIC_WORD = re.compile(r'[\u0621-\u064A]+(?:[ -][\u0621-\u064A]+)*')
LONGEST = 6


def full_names(database):
    rows = sqlite3.connect(database).execute('select distinct arabic_key, country from full_names where source = "wikidata"')
    return {name for name, country in rows if country in ARAB_WORLD and 2 <= len(name.split()) <= LONGEST and ARABIC_WORD.fullmatch(name)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('names', 'out'):
        parser.add_argument(f'--{name}', required=True)
    options = parser.parse_args()
    Path(options.out).write_text('\n'.join(sorted(full_names(options.names))) + '\n')


if __name__ == '__main__':
    main()
