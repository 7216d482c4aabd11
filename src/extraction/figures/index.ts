export { type FigureIndex, toFigureIndex } from './figure-index.js';
export { findFigures } from './find-figures.js';
