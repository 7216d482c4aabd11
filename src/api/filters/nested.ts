/**
 * The type of a property that holds a filter declared elsewhere. Filters lead to each other in circles, and the decorators
 * would ask for a class that is not there yet if its own name were the type.
 */
export type Nested<T> = T | null;
