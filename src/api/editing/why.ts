import { Arg } from 'type-graphql';

/** The argument of all calls of editors that tells the reason. */
export const Why = () => Arg('why', () => String, { nullable: true, description: 'The reason, for the record.' });
