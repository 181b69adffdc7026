/**
 * The objects of HSDS 3.1 and what each field holds (openreferral/specification, 3.1-dev). `name!` must be there for
 * the object to be valid. `metadata` is left out on purpose: what another system changed, and who did it, is theirs.
 */
const TEXT: Readonly<Record<string, string>> = {
  accessibility: 'id!:uuid location_id:uuid description details url:uri attributes:attribute*',
  address: 'id!:uuid location_id:uuid attention address_1! address_2 city! region state_province! postal_code! '
    + 'country! '
    + 'address_type!:physical|postal|virtual attributes:attribute*',
  attribute: 'id!:uuid link_id:uuid taxonomy_term_id:uuid link_type link_entity value taxonomy_term:taxonomy_term '
    + 'label',
  contact: 'id!:uuid organization_id:uuid service_id:uuid service_at_location_id:uuid location_id:uuid name title '
    + 'department email:email phones:phone* attributes:attribute*',
  cost_option: 'id!:uuid service_id:uuid valid_from valid_to option currency amount:number amount_description '
    + 'attributes:attribute*',
  funding: 'id!:uuid organization_id:uuid service_id:uuid source attributes:attribute*',
  language: 'id!:uuid service_id:uuid location_id:uuid phone_id:uuid name code note attributes:attribute*',
  location: 'id!:uuid location_type!:physical|postal|virtual url:uri organization_id:uuid name alternate_name '
    + 'description transportation latitude:number longitude:number external_identifier external_identifier_type '
    + 'languages:language* addresses:address* contacts:contact* accessibility:accessibility* phones:phone* '
    + 'schedules:schedule* attributes:attribute*',
  organization: 'id!:uuid name! alternate_name description! email:email website:uri additional_websites:url* '
    + 'tax_status '
    + 'tax_id year_incorporated:number legal_status logo uri:uri parent_organization_id:uuid funding:funding* '
    + 'contacts:contact* phones:phone* locations:location* programs:program* '
    + 'organization_identifiers:organization_identifier* attributes:attribute*',
  organization_identifier: 'id!:uuid organization_id:uuid identifier_scheme identifier_type! identifier! '
    + 'attributes:attribute*',
  phone: 'id!:uuid location_id:uuid service_id:uuid organization_id:uuid contact_id:uuid service_at_location_id:uuid '
    + 'number! extension:number type description languages:language* attributes:attribute*',
  program: 'id!:uuid organization_id:uuid name! alternate_name description! attributes:attribute*',
  required_document: 'id!:uuid service_id:uuid document uri attributes:attribute*',
  schedule: 'id!:uuid service_id:uuid location_id:uuid service_at_location_id:uuid valid_from valid_to dtstart '
    + 'timezone:number until count:number wkst:MO|TU|WE|TH|FR|SA|SU freq:WEEKLY|MONTHLY interval:number byday byweekno '
    + 'bymonthday byyearday description opens_at closes_at schedule_link:uri attending_type notes '
    + 'attributes:attribute*',
  service: 'id!:uuid organization_id:uuid program_id:uuid name! alternate_name description url:uri '
    + 'additional_urls:url* '
    + 'email:email status!:active|inactive|defunct|temporarily_closed interpretation_services application_process '
    + 'fees_description wait_time fees accreditations eligibility_description minimum_age:number maximum_age:number '
    + 'assured_date assurer_email:email licenses alert last_modified:date-time phones:phone* schedules:schedule* '
    + 'service_areas:service_area* service_at_locations:service_at_location* languages:language* '
    + 'organization:organization funding:funding* cost_options:cost_option* program:program '
    + 'required_documents:required_document* contacts:contact* capacities:service_capacity* attributes:attribute*',
  service_area: 'id!:uuid service_id:uuid service_at_location_id:uuid name description extent extent_type uri '
    + 'attributes:attribute*',
  service_at_location: 'id!:uuid service_id:uuid location_id:uuid description service_areas:service_area* '
    + 'contacts:contact* phones:phone* schedules:schedule* location:location attributes:attribute*',
  service_capacity: 'id!:uuid service_id:uuid unit!:unit unit_id:uuid available!:number maximum:number description '
    + 'updated!:date-time attributes:attribute*',
  taxonomy: 'id!:uuid name! description! uri:uri version',
  taxonomy_term: 'id!:uuid code name! description! parent_id:uuid taxonomy taxonomy_detail:taxonomy language '
    + 'taxonomy_id:uuid term_uri:uri',
  unit: 'id!:uuid name! scheme identifier uri:uri attributes:attribute*',
  url: 'id!:uuid label url!:uri organization_id:uuid service_id:uuid attributes:attribute*',
};

export type Field = {
  readonly name: string;
  readonly required: boolean;
  readonly holds:
    | { readonly kind: 'text' | 'number' | 'uuid' | 'uri' | 'email' | 'date-time' }
    | { readonly kind: 'one-of'; readonly values: readonly string[] }
    | { readonly kind: 'object' | 'list'; readonly of: string };
};

const SIMPLE = ['text', 'number', 'uuid', 'uri', 'email', 'date-time'] as const;

function holds(type: string): Field['holds'] {
  const simple = SIMPLE.find((name) => name === type);
  if (simple) return { kind: simple };
  if (type.includes('|')) return { kind: 'one-of', values: type.split('|').map((value) => value.replace('_', ' ')) };
  return type.endsWith('*') ? { kind: 'list', of: type.slice(0, -1) } : { kind: 'object', of: type };
}

const fields = (text: string): readonly Field[] => text.split(' ').map((word) => {
  const [name = '', type = 'text'] = word.split(':');
  return { name: name.replace('!', ''), required: name.endsWith('!'), holds: holds(type) };
});

/** Fields per object, by HSDS name. */
export const SHAPES: ReadonlyMap<string, readonly Field[]> =
  new Map(Object.entries(TEXT).map(([name, text]) => [name, fields(text)]));
