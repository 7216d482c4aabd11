import { keyAt, type PhraseContext } from './context.js';

/** A body has its seat in a town; "المحكمة العليا في بريطانيا" has the same name without the country. */
const NO_SEAT: ReadonlySet<string> = new Set(['country', 'continent', 'region']);

/** The town where a body has its seat: "الكلية الجامعية | بالقنفذة", "المحكمة العامة | بمحافظة الرس", "السفارة المصرية | في الخرطوم". */
export function endOfSeat(from: number, context: PhraseContext): number | null {
  const { names, grammar, limit } = context;
  if (from >= limit) return null;
  if (grammar.seatWords.has(keyAt(from, context))) {
    const isDescribed = names.placeHeadsDropped.has(keyAt(from + 1, context));
    return endOfTown(from + (isDescribed ? 2 : 1), 0, context);
  }
  const { token, readings } = context.words.words[from]!;
  const particle = token.key.charAt(0);
  if (!grammar.seatParticles.has(particle)) return null;
  const isDescribed = readings.some(({ key, skip }) => skip === 1 && names.placeHeadsDropped.has(key));
  return isDescribed ? endOfTown(from + 1, 0, context) : endOfTown(from, 1, context);
}

/** A town of the gazetteer, with so many letters in front of it. */
function endOfTown(from: number, letters: number, context: PhraseContext): number | null {
  if (from >= context.limit) return null;
  const town = context.names.places.match(context.words.words, from, context.limit);
  return town === null || town.reading.skip !== letters || NO_SEAT.has(town.value.kind) ? null : town.end;
}
