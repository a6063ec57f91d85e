import type { OutlineParagraph } from '#/content/schemas/outline.ts';

/** What this site arranges with a commitment, as long as a paragraph names it there. */
export const arranged = ['groups', 'domains', 'partners', 'laws'] as const;
export type Arranged = (typeof arranged)[number];

/** A commitment, as far as it says which paragraphs can hold a relation of it. */
export interface Point {
  code: string;
  ambition: string;
}

type Naming = Pick<OutlineParagraph, 'id' | 'names'>;

/** Whom or what a paragraph names with a commitment. */
export const namedIn = ({ names }: Naming, point: Point, field: Arranged): string[] =>
  names
    .filter((row) => row.for.includes(point.code) || row.for.includes(point.ambition))
    .flatMap((row) => row[field]);

/** The paragraphs that name somebody or something with a commitment; the paragraph in which it stands comes first. */
export const holding = (outline: readonly Naming[], point: Point, field: Arranged, id: string): string[] =>
  outline
    .filter((paragraph) => namedIn(paragraph, point, field).includes(id))
    .map((paragraph) => paragraph.id)
    .sort((one, other) => Number(isOwn(other, point)) - Number(isOwn(one, point)));

/** Whether a commitment stands in a paragraph: its code begins with the number. */
export const isOwn = (paragraph: string, { code }: Point): boolean => code.startsWith(`${paragraph}-`);
