import { plain } from '#/content/dutch/letters.ts';
import { examples } from '#/content/examples.ts';
import type { Collection } from '#/site.config.ts';
import type { Change, Value } from '#/editor/splice/change.ts';

/**
 * What a new text of a kind begins with: fields that most have, and the outline of its text. A list that is empty stands
 * in the file to be filled; what is `''` is asked for, and does not stand there without an answer.
 */
export interface Template {
  /** What `npm run nieuw` calls it. */
  name: string;
  fields: Readonly<Record<string, Value>>;
  body: string;
}

/** The kinds that an editor begins by a template; what else there is hangs together with the framework itself. */
export const templates: Partial<Record<Collection, Template>> = {
  stories: {
    name: 'Nieuw verhaal',
    fields: {
      keywords: ['verhaal'],
      person: '',
      consent: { basis: 'form', reference: '', told: '', guardian: '' },
    },
    body: `
${examples.story}

## ${examples.storyHeading}

${examples.storyGoesOn}
`,
  },
  help: {
    name: 'Nieuwe hulppagina',
    fields: {
      keywords: [],
      facts: [],
      order: 1,
      icon: 'speech',
      situations: [{ id: 'eerste' }],
      partners: [],
    },
    body: `
## Wie u kan helpen

${examples.doors}

## Uw situatie

<Situation id="eerste" title="${examples.situation}">
${examples.situationText}
</Situation>

## Laat deze zinnen zien

<Show>Ik zoek hulp. Kunt u mij zeggen waar ik moet zijn?</Show>

## Uit het beleidskader

${examples.fromFramework}
`,
  },
  questions: {
    name: 'Nieuwe vraag',
    fields: { keywords: [], sources: [], order: 1 },
    body: `\n${examples.answer}\n`,
  },
  partners: {
    name: 'Nieuwe organisatie',
    fields: { keywords: [], facts: [], level: 'local', kind: 'foundation' },
    body: `
## Wat deze organisatie voor u doet

${examples.partner}
`,
  },
  terms: { name: 'Nieuw begrip', fields: { keywords: [], sources: [], aliases: [] }, body: '' },
  laws: {
    name: 'Nieuwe wet',
    fields: { keywords: [], facts: [], kind: 'law', task: '', status: '', checked: '' },
    body: '',
  },
  plans: { name: 'Nieuw plan', fields: { keywords: [], sources: [], level: 'city', kind: 'plan' }, body: '' },
  about: {
    name: 'Nieuwe pagina over het kader',
    fields: { keywords: [], sources: [], order: 1 },
    body: `\n${examples.text}\n`,
  },
  notices: {
    name: 'Nieuwe pagina over deze site',
    fields: { keywords: [], facts: [], order: 1 },
    body: `\n${examples.text}\n`,
  },
};

/** A name for the file of a text, and so a part of its address, from its title. */
export const idFrom = (title: string): string =>
  plain(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** The changes that make a new text of nothing. Empty answers stay out of the file until they are given. */
export function beginning(collection: Collection, title: string, today: string, nextOrder: number): Change[] {
  const { fields, body } = templates[collection] ?? { fields: {}, body: '' };
  const set = (path: readonly string[], value: Value): Change[] =>
    value === '' ? [] : [{ what: 'set', path, value }];
  return [
    ...set(['title'], title),
    ...set(['updated'], today),
    ...Object.entries(fields).flatMap(([field, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value as Record<string, Value>).flatMap(([inner, each]) => set([field, inner], each))
        : set([field], field === 'order' ? nextOrder : value),
    ),
    ...(body ? [{ what: 'body' as const, text: body }] : []),
  ];
}
