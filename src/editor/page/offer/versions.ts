import type { Field, Choice, Picks } from '#/editor/form/fields.ts';
import type { Version, Versions } from '#/editor/said.ts';
import type { Value } from '#/editor/splice/change.ts';
import { differing, words, type Word } from '#/editor/page/differ.ts';
import { el } from '#/editor/page/dom.ts';
import { inWords, isBlank } from '#/editor/page/form/widgets.ts';
import { isSame } from '#/editor/page/state.ts';

/** Something that is other now: what it is called, and what stood there and stands there; nothing where there was nothing. */
interface Other {
  label: string;
  was: string | undefined;
  now: string | undefined;
}

/** What changed in a file, part by part: as it was, and as it is now. */
export function versionsBox({ form, picks, parts }: Versions): HTMLElement {
  const boxes = parts.flatMap(({ title, was, now }) => [
    title !== undefined && el('p', {}, el('strong', {}, title)),
    ...[...inFields(form, picks, was?.data, now?.data), ...inBody(was, now)].map((other) =>
      boxOf(other, { isNew: !was, isGone: !now }),
    ),
  ]);
  return el(
    'div',
    { class: 'versions' },
    ...(boxes.some(Boolean) ? boxes : [el('p', {}, 'Wat een lezer ziet, is hetzelfde gebleven.')]),
  );
}

/** The fields that are other, those of a group each by itself. */
function inFields(
  form: readonly Field[],
  picks: Record<Picks, Choice[]>,
  was: Version['data'] | undefined,
  now: Version['data'] | undefined,
  before = '',
): Other[] {
  const names = new Set([...form.map(({ name }) => name), ...Object.keys({ ...was, ...now })]);
  return [...names].flatMap((name): Other[] => {
    const [one, other] = [was?.[name], now?.[name]];
    // What stands for a text is for programs.
    if (isSame(one, other) || name === 'hash' || (isBlank(one) && isBlank(other))) return [];
    const field = form.find((each) => each.name === name);
    const label = before + (field?.label ?? name);
    const fields = field?.fields;
    if (fields && isGroup(one) && isGroup(other)) return inFields(fields, picks, one, other, `${label}, `);
    const said = (value: Value | undefined) =>
      isBlank(value) ? undefined : inWords(field, value, { picks });
    return [{ label, was: said(one), now: said(other) }];
  });
}

const isGroup = (value: Value | undefined): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The pieces of the text that are other, each by the heading above it. */
function inBody(was: Version | undefined, now: Version | undefined): Other[] {
  const [one, other] = [was?.body ?? '', now?.body ?? ''];
  if (one === other) return [];
  const lines = one.split('\n');
  const said = (piece: readonly string[]) => piece.join('\n').trim() || undefined;
  return differing(one, other)
    .map((hunk): Other => {
      const heading = lines.slice(0, hunk.line - 1).findLast((each) => /^#+ /.test(each));
      return {
        label: heading === undefined ? 'Tekst' : `Tekst, onder “${heading.replace(/^#+ /, '')}”`,
        was: said(hunk.one),
        now: said(hunk.other),
      };
    })
    .filter(({ was: before, now: after }) => before !== undefined || after !== undefined);
}

/** Of what is new there is nothing to say how it was, and of what is gone nothing how it is. */
function boxOf(
  { label, was, now }: Other,
  { isNew, isGone }: { isNew: boolean; isGone: boolean },
): HTMLElement {
  const marked = was !== undefined && now !== undefined ? words(was, now) : undefined;
  return el(
    'div',
    { role: 'group', 'aria-label': label },
    el('p', {}, el('strong', {}, label)),
    el(
      'dl',
      {},
      ...(isNew ? [] : version('Was', marked?.one ?? plain(was))),
      ...(isGone ? [] : version('Is nu', marked?.other ?? plain(now))),
    ),
  );
}

const plain = (text: string | undefined): Word[] => [{ text: text ?? '(niets)', isOther: false }];

const version = (whose: string, pieces: readonly Word[]): HTMLElement[] => [
  el('dt', {}, whose),
  el('dd', {}, ...pieces.map(({ text, isOther }) => (isOther ? el('mark', {}, text) : new Text(text)))),
];
