import type { z } from 'astro/zod';
import { nearest } from '#/content/messages/nearest.ts';
import { valueAt } from '#/content/reading/yaml.ts';
import { fieldFor } from './field-words.ts';
import { fieldsAt, groupsAt } from './schema-fields.ts';

interface Subject {
  data: Record<string, unknown>;
  schema: z.ZodType;
}

/**
 * The place of the field that one was meant to be which may not stand where it stands: the same field at another depth,
 * the field that a Dutch word stands for, or one of nearly the same name.
 */
export function meantBy({ schema }: Subject, path: PropertyKey[]): PropertyKey[] | undefined {
  const key = String(path.at(-1));
  const here = path.slice(0, -1);
  const fields = fieldsAt(schema, here);
  const around = groupsAround(schema, here);
  const placeOf = (find: (fields: string[]) => string | undefined) =>
    around
      .map((group) => [group, find(fieldsAt(schema, group))] as const)
      .flatMap(([group, field]) => (field === undefined ? [] : [[...group, field]]))[0];
  const near = fieldFor(key, fields) ?? nearest(key, fields);
  return (
    placeOf((others) => others.find((field) => field === key)) ??
    (near === undefined ? placeOf((others) => fieldFor(key, others)) : [...here, near])
  );
}

/** How to write a field that was meant to be another, or to stand elsewhere. */
export function asMeant({ data, schema }: Subject, path: PropertyKey[], meant: PropertyKey[]): string {
  const [key, field] = [String(path.at(-1)), String(meant.at(-1))];
  const named = key === field ? '' : `schrijf “${field}” en `;
  if (meant.length === path.length) return `schrijf “${field}”.`;
  if (meant.length < path.length)
    return `${named}zet het even ver naar links als “${String(path[meant.length - 1])}:”, en niet tussen de velden daarvan.`;
  const name = String(meant.at(-2));
  if (valueAt(data, meant) !== undefined) return `haal de regel weg: “${field}” staat al onder “${name}:”.`;
  const isList = groupsAt(schema, path.slice(0, -1)).some((group) => group.name === name && group.isList);
  return isList
    ? `${named}zet het bij een punt van de lijst onder “${name}:”.`
    : `${named}zet er twee spaties voor, onder “${name}:”.`;
}

/** The places of the groups in a group, and of those it stands in, the nearest first. */
function groupsAround(schema: z.ZodType, here: PropertyKey[]): PropertyKey[][] {
  const inside = groupsAt(schema, here).map(({ name }) => [...here, name]);
  const outside = here
    .map((_step, index) => here.slice(0, here.length - 1 - index))
    .filter((group) => typeof here[group.length] === 'string');
  return [...inside, ...outside];
}
