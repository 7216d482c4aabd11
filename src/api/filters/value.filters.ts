import { Field, Float, InputType } from 'type-graphql';
import { CalendarDate } from '../scalars.js';

@InputType({
  description:
    'What a text is compared with. All that are given must hold. Letters count as they are written, but upper and lower case are the same in parts of a text.',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'It is exactly this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'It is exactly one of these.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'It has this in it.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'It begins with this.' })
  startsWith?: string | null;

  @Field(() => String, { nullable: true, description: 'It ends with this.' })
  endsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It is known (true) or not known (false).' })
  exists?: boolean | null;
}

@InputType({
  description:
    'What the names of somebody or something are compared with, the main name and all others. Spelling variants count as the same: hamza, ta marbuta, diacritics and case make no difference.',
})
export class NameFilter {
  @Field(() => String, { nullable: true, description: 'One of the names is this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'One of the names is one of these.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'One of the names has this in it.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'One of the names begins with this.' })
  startsWith?: string | null;
}

@InputType({ description: 'What a day is compared with. All that are given must hold.' })
export class DateFilter {
  @Field(() => CalendarDate, { nullable: true, description: 'It is this day.' })
  eq?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'It is this day or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'It is this day or earlier.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It is known (true) or not known (false).' })
  exists?: boolean | null;
}

@InputType({ description: 'What a number is compared with. All that are given must hold.' })
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: 'It is this number.' })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: 'It is this number or more.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'It is this number or less.' })
  max?: number | null;
}
