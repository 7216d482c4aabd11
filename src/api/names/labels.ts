import type { EntityLabel, SpeakerLabel } from '../../graph/reading/index.js';

export const ENTITY_LABELS: readonly EntityLabel[] = ['Person', 'Organization', 'Place'];

export const SPEAKER_LABELS: readonly SpeakerLabel[] = [...ENTITY_LABELS, 'AnonymousSource'];
