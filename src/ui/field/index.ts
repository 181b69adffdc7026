export type { FieldProps } from './field.tsx';
export { DateField, FileField, TextArea, TextField } from './text-field.tsx';
export { Checkbox, Checkboxes, Radios, SelectField, type Option } from './choice-field.tsx';
