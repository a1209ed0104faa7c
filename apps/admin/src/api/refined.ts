import type { ApiSchemas } from '@undersigned/api-client';
import type { InvitationState, OutboxState, SignOnState } from '@undersigned/sign-on-rules';
import type { StatementDocument } from '@undersigned/statement';
import type { ChangeReason } from '@undersigned/statement-diff';
import type { ImportResult } from '@undersigned/statement-import';

type Visibility = ApiSchemas['SignOnView']['visibility'];

/**
 * What the API's document says more loosely than the API answers, by schema and field. Texts and import results are
 * only objects there, because their types belong to the libraries and refer to themselves; states and reasons are
 * only strings there, and the sets that they come from are what makes every one of them worded here.
 */
interface Narrower {
  DraftView: { document: StatementDocument };
  SavedDraftView: { document: StatementDocument };
  FullVersionView: { document: StatementDocument };
  PartChangeView: { reasons: ChangeReason[] };
  InvitationView: { state: InvitationState };
  InvitationWithLink: { state: InvitationState };
  SignOnView: { state: SignOnState };
  SignOnDetailView: { state: SignOnState };
  DuplicateSignOnView: { state: SignOnState };
  OrganizationSignOnView: { state: SignOnState; visibility: Visibility };
  ConsentView: { visibility: Visibility };
  MessageView: { state: OutboxState };
  MessageDetailView: { state: OutboxState };
  ImportPreviewView: ImportResult;
}

/** The schema that a type is the same as: answers name no schema, they only look like one. */
type SchemaOf<T> = {
  [Name in keyof Narrower]: [T, ApiSchemas[Name]] extends [ApiSchemas[Name], T] ? Name : never;
}[keyof Narrower];

type NarrowerFields<T> = [SchemaOf<T>] extends [never] ? object : Narrower[SchemaOf<T>];

/** An answer with its narrower fields in place, at every depth. */
export type Refined<T> = T extends readonly (infer Item)[]
  ? Refined<Item>[]
  : T extends object
    ? { [Key in keyof T]: Key extends keyof NarrowerFields<T> ? NarrowerFields<T>[Key] : Refined<T[Key]> }
    : T;
