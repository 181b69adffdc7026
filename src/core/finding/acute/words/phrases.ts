/** Phrases by name, for patterns: written like a group, used as @name. */
export const PHRASES: Readonly<Record<string, string>> = {
  /** "I am not suicidal": said as such it is no sign; whatever else is said still counts */
  denial: `(
    (niet|not|no|geen|never|nooit) (echt|per se|really|actively|actief|any|direct|acuut|meteen)?
    (suicidaal|suicidal|zelfmoordgedachten|suicidale gedachten|suicidal thoughts|zelfmoordneigingen|doodswens)
  )`,
  /** somebody else died by suicide: grief, answered by the ordinary results */
  bereaved: `(
    @someone ~5 (zelfmoord|zelfdoding|suicide|euthanasie) (gepleegd|committed|gekregen) /
    @someone ~4 (pleegde|committed) (zelfmoord|suicide|zelfdoding|euthanasie) /
    (died|overleden|overleed|gestorven|verloren|lost|death|loss|passed|dood|kwijtgeraakt|verlies|verloor) ~5
    (by|door|aan|to|from|via|na|after|met) ~1 (zelfmoord|suicide|zelfdoding|euthanasie) /
    (zelfmoord|zelfdoding|suicide) (van|of) ~1 (mijn|my|een|a|onze|haar|zijn)? ~1 @person|@family /
    @someone ~3 (killed|hanged|hung) (himself|herself|themselves|hisself) /
    @someone ~3 took (his|her|their) own? life /
    @someone ~6 @gone ~4 (vorig|jaar|maanden|geleden|week|weken) /
    (vorig|jaar|maanden|geleden|week|weken) ~6 @gone /
    @grief ~6 @suicide /
    @suicide ~6 @grief
  )`,
  /** how people say that somebody took their life */
  gone: '(van het leven beroofd|leven benomen|uit het leven gestapt|opgehangen|voor de trein gesprongen)',
};
