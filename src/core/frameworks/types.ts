/** A text in both languages of the interface. Imported texts may lack one. */
export type Text = { readonly nl: string; readonly en: string };

export type Lang = 'nl' | 'en';

/** SKOS concept: a place in a scheme. A concept that is used is never deleted, only retired. */
export type Concept = {
  /** Unique over all schemes: `<scheme>.<number>`, e.g. `fs-t.3.2`. It may stand in an address, so it tells nothing. */
  readonly id: string;
  readonly scheme: string;
  /** id of the parent concept in the same scheme; absent for a top concept */
  readonly broader?: string;
  /** What the field calls it for short: "3.2", "Lijn 2" */
  readonly notation?: string;
  readonly label: Text;
  /** One or two sentences of our own. */
  readonly note?: Text;
  readonly retired?: boolean;
};

export type Scheme = {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** Where the facts come from, for people. */
  readonly source: string;
  readonly concepts: readonly Concept[];
};

/** SKOS mapping between two schemes, with the reason a person can read. */
export type Mapping = {
  readonly from: string;
  readonly to: string;
  readonly relation: 'exact' | 'close' | 'broad' | 'narrow' | 'related';
  readonly why: Text;
};
