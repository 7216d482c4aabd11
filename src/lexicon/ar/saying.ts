import type { SayingWords } from '../names.js';
import arVerbs from './cue-verbs.json' with { type: 'json' };
import arWords from './speech-words.json' with { type: 'json' };
import arEndings from './verb-endings.json' with { type: 'json' };

/** Verbs that look like other words are left out: names are found by the surer ones. */
const DOUBTFUL = ['adjacent', 'near', 'noun', 'suffix', 'document'];

/** What a verb of saying takes; verbs of thinking and of deeds take less. */
const FRAMES = ['that', 'quote', 'colon'];

/** What stands before and behind whoever says something in Arabic: one person, so that the verb is in the singular. */
export const arabicSaying: SayingWords = {
  verbs: arVerbs.verbs
    .filter(
      ({ takes, flags = [] }) =>
        FRAMES.every((frame) => takes.includes(frame)) && !flags.some((flag) => DOUBTFUL.includes(flag)),
    )
    .flatMap(({ perfect, imperfect }) => [
      ...(perfect === null ? [] : [perfect, feminineOf(perfect)]),
      ...(imperfect === null ? [] : [imperfect, `ت${imperfect.slice(1)}`]),
    ]),
  openers: [...arWords.complementizers, ...arWords.speechNouns],
  circumstances: arWords.adverbialOpeners,
  connectives: [...arWords.complementizers, ...arWords.resultatives],
};

function feminineOf(perfect: string): string {
  return `${arEndings.weak.includes(perfect.at(-1)!) ? perfect.slice(0, -1) : perfect}ت`;
}
