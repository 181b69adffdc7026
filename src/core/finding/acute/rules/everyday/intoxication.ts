/** Everyday phrases that are struck out before ACUTE-2 looks. */
export const INTOXICATION_EVERYDAY: readonly string[] = [
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  'te veel|much|teveel ~1 @light',
  '@hard|drugs ~2 infolijn|preventie|verslaving|addiction',
  'voedselvergiftiging|food poisoning',
  'speed|weed|ket|molly|acid|coke|crack ~1 (zero / light / run / dating / app / limit / hack / test / maken / ' +
    'cola / van / rain / reading / read / bump)',
];
