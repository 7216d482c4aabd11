export { cacheAnswers, keepNothing } from './cache-answers.js';
