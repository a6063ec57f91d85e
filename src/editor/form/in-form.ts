import { untilMended, type Finding } from '#/content/finding.ts';
import { valueAt } from '#/content/reading/yaml.ts';
import type { Field } from './fields.ts';

/** A finding as it is said at the field of the form that it is about. */
export interface InForm {
  /** The way to the field, or to the nearest that the form has. */
  path: (string | number)[];
  /** What the field is called, with what it stands in. */
  label: string;
  message: string;
  mend: string;
  /** Nothing stands there yet. */
  isMissing?: boolean;
}

/**
 * Says a finding to who fills in a form: by the name of the field there, and with what to do there. It goes by what the
 * finding is about (a field that is empty, one that holds something wrong), whatever rule it is of.
 */
export function inForm(finding: Finding, form: readonly Field[], data: unknown): InForm | undefined {
  const way = finding.field ?? [];
  const found = fieldAt(form, way);
  const [name] = way;
  if (!found)
    return typeof name === 'string' && valueAt(data, [name]) !== undefined
      ? { path: [name], label: name, message: finding.message, mend: inWhole(finding.mend) }
      : undefined;
  const { field, path, label } = found;
  // A name that the form does not have, among others that it has: it is mended where it stands.
  if (typeof way[path.length] === 'string')
    return { path, label, message: finding.message, mend: inWhole(finding.mend) };
  const value = valueAt(data, path);
  const isEmpty = value === undefined || value === null || value === '';
  const own = finding.inForm ?? {};
  const end = finding.mend.endsWith(untilMended) ? ` ${untilMended}` : '';
  if (isEmpty)
    return {
      path,
      label,
      message: finding.rule === 'shape' ? `“${field.label}” is nog leeg.` : (own.says ?? finding.message),
      mend: `${own.mend ?? toFill(field)}${end}`,
      isMissing: true,
    };
  if (finding.wrong && !fits(field, valueAt(data, way)))
    return { path, label, message: `In “${field.label}” ${finding.wrong}`, mend: inWhole(finding.mend) };
  const isChosen = [field, field.item].some((each) => each?.kind === 'choice' || each?.kind === 'pick');
  return {
    path,
    label,
    message: own.says ?? (finding.wrong ? `In “${field.label}” ${finding.wrong}` : finding.message),
    mend: own.mend ?? (finding.wrong && isChosen ? `kies iets uit de lijst.${end}` : finding.mend),
  };
}

/** What the form cannot mend is mended in the file. */
const inWhole = (mend: string): string => `kies “Hele bestand”, en doe daar dit: ${mend}`;

/** Whether the form can show a value: what stands there in another way it leaves alone. */
function fits({ kind, item }: Field, value: unknown): boolean {
  if (kind === 'list') return Array.isArray(value) || (item !== undefined && fits(item, value));
  if (kind === 'group') return typeof value === 'object';
  if (kind === 'number') return typeof value === 'number';
  return kind === 'yes' || kind === 'either' ? typeof value === 'boolean' : typeof value === 'string';
}

/** The field of a form to which a way leads; what is deeper in than the form goes belongs to the last one there is. */
function fieldAt(
  form: readonly Field[],
  way: readonly PropertyKey[],
): { field: Field; path: (string | number)[]; label: string } | undefined {
  const [step, ...rest] = way;
  const field = form.find(({ name }) => name === step);
  if (!field) return undefined;
  const here = { field, path: [field.name], label: field.label };
  const within = (
    fields: readonly Field[],
    left: readonly PropertyKey[],
    before: (string | number)[],
    label: string,
  ) => {
    const inner = fieldAt(fields, left);
    return inner && { ...inner, path: [...before, ...inner.path], label: `${label}, ${inner.label}` };
  };
  if (field.kind === 'group') return within(field.fields ?? [], rest, here.path, here.label) ?? here;
  const [index, ...deeper] = rest;
  if (field.kind !== 'list' || field.item?.kind !== 'group' || typeof index !== 'number') return here;
  const row = { ...here, path: [...here.path, index], label: `${field.label} ${String(index + 1)}` };
  return within(field.item.fields ?? [], deeper, row.path, row.label) ?? row;
}

/** What to do at a field that is empty. */
function toFill({ kind, label }: Field): string {
  switch (kind) {
    case 'line':
    case 'number':
      return `vul “${label}” in.`;
    case 'day':
      return `kies een dag bij “${label}”.`;
    case 'yes':
      return `zet een vinkje bij “${label}”.`;
    case 'either':
      return `kies ja of nee bij “${label}”.`;
    case 'choice':
    case 'pick':
      return `kies iets bij “${label}”.`;
    case 'list':
      return `voeg iets toe bij “${label}”.`;
    case 'group':
      return `vul in wat bij “${label}” hoort.`;
  }
}
