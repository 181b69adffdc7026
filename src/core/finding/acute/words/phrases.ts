/** Phrases by name, for patterns: written like a group, used as @name. */
export const PHRASES: Readonly<Record<string, string>> = {
  /** "I am not suicidal": said as such it is no sign; whatever else is said still counts */
  denial: `( (niet|not|no|geen|never|nooit) (echt|per se|really|actively|actief|any|direct|acuut|meteen)? (suicidaal|suicidal|
    zelfmoordgedachten|suicidale gedachten|suicidal thoughts|zelfmoordneigingen|doodswens|suicidegedachten) )`,
  /** somebody else died by suicide: grief, answered by the ordinary results */
  bereaved: `( @person|@family|hij|zij|ze|he|she|they|who|die ~5 (zelfmoord|zelfdoding|suicide|euthanasie) (gepleegd|committed|gekregen) /
    @person|@family|hij|zij|ze|he|she|they|who|die ~4 (pleegde|committed) (zelfmoord|suicide|zelfdoding|euthanasie) /
    (died|overleden|overleed|gestorven|verloren|lost|death|loss|passed|dood|kwijtgeraakt|verlies|verloor) ~5 (by|door|aan|to|from|via|na|after|met)
    ~1 (zelfmoord|suicide|zelfdoding|euthanasie) /
    (zelfmoord|zelfdoding|suicide) (van|of) ~1 (mijn|my|een|a|onze|haar|zijn)? ~1 @person|@family /
    (he|she|they|who|hij|ze|@family|@person) ~3 (killed|hanged|hung) (himself|herself|themselves|hisself) /
    (he|she|they|who|@family|@person) ~3 took (his|her|their) own? life /
    (hij|ze|zij|die|@family|@person) ~6 (van het leven beroofd|leven benomen|uit het leven gestapt|opgehangen|voor de trein gesprongen) ~4 (vorig|jaar|maanden|geleden|week|weken) /
    (vorig|jaar|maanden|geleden|week|weken) ~6 (van het leven beroofd|leven benomen|uit het leven gestapt|opgehangen|voor de trein gesprongen) /
    (rouw|rouwen|rouwgroep|rouwverwerking|grief|grieving|nabestaanden|nabestaande|bereaved|bereavement|nabestaandengroep) ~6 @suicide /
    @suicide ~6 (rouw|rouwen|rouwgroep|rouwverwerking|grief|grieving|nabestaanden|nabestaande|bereaved|bereavement) )`,
};
