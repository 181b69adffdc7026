/** Words of five letters that carry so much that a typing error in them is forgiven too. */
export const SHORT_KEY_WORDS: readonly string[] =
  'leven sterf dying alive pills slaat hurts raped knife wapen brand bloed bleed threw ademt stikt'.split(' ');
