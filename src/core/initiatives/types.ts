import type { Text } from '../frameworks/types.ts';

/** A text that may lack a language; at least one is present where a field is required. */
export type PartText = { readonly nl?: string; readonly en?: string };

export const KINDS = ['offer', 'facility', 'training', 'policy', 'agreement'] as const;
export type Kind = (typeof KINDS)[number];

/** Only these kinds can be found by students, and only when published. */
export const FINDABLE_KINDS: readonly Kind[] = ['offer', 'facility'];

export const STATUSES = ['idea', 'pilot', 'running', 'ending', 'ended'] as const;
export type Status = (typeof STATUSES)[number];

export const LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type Level = (typeof LEVELS)[number];

export const AIMS = ['preventive', 'curative', 'both'] as const;
export type Aim = (typeof AIMS)[number];

export const FORMS = [
  'online', 'self-help', 'workshop', 'group', 'one-to-one', 'phone', 'chat', 'drop-in', 'place', 'money', 'event',
] as const;
export type Form = (typeof FORMS)[number];

/** For whom, in the social model: what somebody's life asks, never what they have got. */
export const AUDIENCES = [
  'first-year', 'final-year', 'long-term', 'international', 'first-generation', 'carer', 'parent', 'access-needs',
  'neurodivergent', 'refugee', 'caribbean', 'lgbtqi', 'faith', 'top-sport', 'working', 'bereaved', 'staff',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Transition moments (SC: transitiemomenten). */
export const TRANSITIONS = [
  'school-to-hbo', 'mbo-to-hbo', 'start', 'within-study', 'placement', 'graduation', 'to-work',
] as const;
export type Transition = (typeof TRANSITIONS)[number];

export type Place = {
  readonly name: string;
  readonly address?: string;
  readonly city?: string;
  readonly postalCode?: string;
  /** opening hours in words, both languages where known */
  readonly hours?: PartText;
};

/** A moment one can join. Local date and time, Europe/Amsterdam: `2026-12-01T13:00`. */
export type Moment = { readonly start: string; readonly end?: string; readonly placesLeft?: number };

/** Waiting time as last reported, in days, and when that was (ISO date). */
export type Waiting = { readonly fromDays: number; readonly toDays: number; readonly reportedOn: string };

export type Provider = { readonly kind: 'internal' | 'partner'; readonly name: string; readonly url?: string };

/** Anything the institution does for wellbeing (glossary: initiative). The first six are required. */
export type Initiative = {
  readonly name: PartText;
  readonly kind: Kind;
  /** one sentence */
  readonly summary: PartText;
  readonly owner: { readonly name: string; readonly email?: string };
  /** how to join, or where to be */
  readonly join: PartText;
  readonly status: Status;

  readonly description?: PartText;
  readonly published?: boolean;
  readonly level?: Level;
  readonly aim?: Aim;
  readonly forms?: readonly Form[];
  /** concept ids, any scheme; FS-T subthemes decide finding */
  readonly concepts?: readonly string[];
  readonly audiences?: readonly Audience[];
  readonly transitions?: readonly Transition[];
  /** languages it is given in: ISO 639-1 */
  readonly languages?: readonly string[];
  /** keys of organisation units; empty means the whole institution */
  readonly units?: readonly string[];
  readonly places?: readonly Place[];
  readonly moments?: readonly Moment[];
  readonly waiting?: Waiting;
  /** in words: "gratis", "€ 10" */
  readonly cost?: PartText;
  readonly provider?: Provider;
  readonly embedding?: 'central' | 'curriculum';
  readonly funding?: string;
  readonly contact?: { readonly email?: string; readonly phone?: string; readonly url?: string };
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** ISO date on which the owner is asked whether this still holds */
  readonly reviewOn?: string;
  /** ISO date on which somebody last confirmed it */
  readonly checkedOn?: string;
};

export type Labelled<K extends string | number> = Readonly<Record<K, Text>>;
