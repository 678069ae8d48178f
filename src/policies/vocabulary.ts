import type { ConcernKind, MentionKind, Place } from '../detect/types.ts';
import type { ChannelKind } from '../pack/types.ts';

/** Every kind of concern, so that data can be held against them. */
export const CONCERN_KINDS = [
  'complaint',
  'allegation',
  'abuse',
  'threat',
  'discrimination',
  'personal-info',
  'photo',
  'confidential',
  'unverified',
  'pile-on',
  'staff-contact',
  'safeguarding',
  'praise',
] as const satisfies readonly ConcernKind[];

export const MENTION_KINDS = [
  'school',
  'staff',
  'governor',
  'pupil',
  'role',
  'child',
  'own',
] as const satisfies readonly MentionKind[];

export const PLACES = ['post', 'comment', 'message', 'review'] as const satisfies readonly Place[];

/** Official ways that serve a rule: channels of the pack, and what all packs share. */
export const ROUTES = [
  'teacher',
  'office',
  'head',
  'chair',
  'complaints',
  'safeguarding',
  'lado',
  'topic',
  'report',
  'policy',
  'help',
  'after-school',
] as const satisfies readonly (ChannelKind | 'help' | 'after-school')[];

/** The parts of the policy page, in their order. */
export const SECTIONS = [
  'about',
  'welcome',
  'expected',
  'unwelcome',
  'photos',
  'messages',
  'raising',
  'safety',
  'home',
  'staff',
  'procedure',
  'consequences',
  'review',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What an expectation can be about. */
export const SUBJECTS = [
  'photo',
  'naming',
  'personal',
  'confidential',
  'staff-contact',
  'first-hand',
  'audience',
  'tone',
  'groups',
  'messaging',
  'school-life',
  'colleagues',
] as const;
