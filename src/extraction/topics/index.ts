export { findTopics } from './find-topics.js';
export { type TopicIndex, toTopicIndex } from './topic-index.js';
