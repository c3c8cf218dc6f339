import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { NoticeChannel } from './notice.models.ts';

export enum NoticeTemplateState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  RETIRED = 'RETIRED',
  REPLACED = 'REPLACED',
}
registerEnumType(NoticeTemplateState, { name: 'NoticeTemplateState' });

/** States by their word on the wire. */
export const templateStates = new Map<string, NoticeTemplateState>([
  ['draft', NoticeTemplateState.DRAFT],
  ['active', NoticeTemplateState.ACTIVE],
  ['retired', NoticeTemplateState.RETIRED],
  ['replaced', NoticeTemplateState.REPLACED],
]);

@ObjectType({ description: 'Texts of one language, with placeholders such as `{points}`.' })
export class TemplateTexts {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String)
  sms!: string;
}

@ObjectType({ description: 'The words of a kind of notice; one that was in use is never changed.' })
export class NoticeTemplateVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => NoticeTemplateState)
  state!: NoticeTemplateState;

  @Field(() => TemplateTexts)
  zh!: TemplateTexts;

  @Field(() => TemplateTexts)
  en!: TemplateTexts;

  @Field(() => [NoticeChannel])
  channels!: NoticeChannel[];

  @Field(() => String, { nullable: true, description: 'A staff number; null: it came with Evergreen.' })
  draftedBy!: string | null;

  @Field(() => InstantScalar)
  draftedAt!: string;

  @Field(() => String, { nullable: true })
  activatedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  activatedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may put it into use.' })
  mayActivate!: boolean;
}

@ObjectType()
export class NoticeTemplateSummary {
  @Field(() => String)
  template!: string;

  @Field(() => NoticeTemplateVersion)
  active!: NoticeTemplateVersion;

  @Field(() => Int, { nullable: true, description: 'The draft that waits to be put into use.' })
  draftVersion!: number | null;
}

@ObjectType()
export class TemplateParameter {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: '`points`, `count`, `date` or `text`.' })
  kind!: string;
}

@ObjectType()
export class NoticeTemplate {
  @Field(() => String)
  template!: string;

  @Field(() => [TemplateParameter], {
    description: 'What this kind of notice tells: the placeholders there are.',
  })
  parameters!: TemplateParameter[];

  @Field(() => [NoticeTemplateVersion], { description: 'Newest first; at most 100.' })
  versions!: NoticeTemplateVersion[];
}

@ObjectType({ description: 'Words with sample values in them.' })
export class TextPreview {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String)
  sms!: string;

  @Field(() => Int)
  smsCharacters!: number;

  @Field(() => Int, { description: 'As many messages as it is sent in.' })
  smsParts!: number;
}

@ObjectType()
export class TemplateProblem {
  @Field(() => String, { description: 'Such as `zh.body`.' })
  field!: string;

  @Field(() => String, { description: 'Such as `MISSING_PLACEHOLDER`.' })
  code!: string;

  @Field(() => String, { nullable: true })
  placeholder!: string | null;
}

@ObjectType()
export class NoticeTemplatePreview {
  @Field(() => TextPreview)
  zh!: TextPreview;

  @Field(() => TextPreview)
  en!: TextPreview;

  @Field(() => [TemplateProblem])
  problems!: TemplateProblem[];
}

@InputType()
export class TemplateTextsInput {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String)
  sms!: string;
}

@InputType()
export class TemplateWordsInput {
  @Field(() => TemplateTextsInput)
  zh!: TemplateTextsInput;

  @Field(() => TemplateTextsInput)
  en!: TemplateTextsInput;

  @Field(() => [NoticeChannel])
  channels!: NoticeChannel[];
}

@InputType()
export class NoticeTemplateDraftInput {
  @Field(() => String, { description: 'Made once by the asker: the same order again changes nothing.' })
  key!: string;

  @Field(() => String)
  template!: string;

  @Field(() => Int, { description: 'The newest version there was when the writing began.' })
  basedOn!: number;

  @Field(() => TemplateWordsInput)
  words!: TemplateWordsInput;
}
