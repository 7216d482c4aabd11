import { Field, ObjectType } from 'type-graphql';
import { AccessRole, ViewerKind } from '../enums/viewer.js';

@ObjectType({ simpleResolvers: true, description: 'Who asks.' })
export class Viewer {
  @Field(() => String, {
    description: 'The name of the API key or the subject of the token, under which decisions are recorded.',
  })
  name!: string;

  @Field(() => AccessRole, { description: 'What they may do.' })
  role!: keyof typeof AccessRole;

  @Field(() => ViewerKind, { description: 'By what they are known.' })
  kind!: keyof typeof ViewerKind;
}
