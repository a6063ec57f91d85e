import type { IncomingMessage } from 'node:http';
import { z } from 'astro/zod';
import { Stopped } from '#/editor/stopped.ts';
import type { Value } from '#/editor/splice/change.ts';

/** The most bytes of what a page sends: a text may have a tenth of it. */
export const largestMessage = 1_000_000;

/** Reads what was sent, up to a limit; what is larger is not even read. */
export async function received(request: IncomingMessage, most: number): Promise<Buffer> {
  const tooLarge = () =>
    new Stopped(
      413,
      `Dit is te groot: de grens is ${String(most / 1_000_000)} MB.`,
      'maak het kleiner. Er is niets bewaard en niets weg.',
    );
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Reads a message of a form that is known; whatever else it says is refused. */
export async function message<T>(request: IncomingMessage, form: z.ZodType<T>): Promise<T> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw notUnderstood();
  let sent: unknown;
  try {
    sent = JSON.parse((await received(request, largestMessage)).toString());
  } catch (error) {
    throw error instanceof Stopped ? error : notUnderstood();
  }
  const { data, error } = form.safeParse(sent);
  if (error) throw notUnderstood();
  return data;
}

const notUnderstood = () =>
  new Stopped(400, 'Dit verzoek is niet te begrijpen.', 'herlaad de pagina. Wat u typte, blijft staan.');

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(fieldName, value)]),
);

/** The name of a field; one by which an object would become another kind of thing is none. */
const fieldName = z.string().regex(/^(?!__proto__$|constructor$|prototype$)[\w-]{1,60}$/);

const path = z
  .array(z.union([fieldName, z.int().nonnegative().max(10_000)]))
  .min(1)
  .max(8);

const change = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('set'), path, value }),
  z.strictObject({ what: z.literal('remove'), path }),
  z.strictObject({ what: z.literal('body'), text: z.string() }),
  z.strictObject({ what: z.literal('whole'), text: z.string() }),
]);

/** What the page may send. */
export const forms = {
  draft: z.strictObject({ file: z.string(), hash: z.string().optional(), changes: z.array(change).max(500) }),
  file: z.strictObject({ file: z.string(), hash: z.string().optional() }),
  begin: z.strictObject({
    collection: z.string(),
    title: z.string().max(200),
    person: z.string().max(200).optional(),
  }),
  versions: z.strictObject({ file: z.string(), was: z.string().optional() }),
  source: z.strictObject({ row: z.record(fieldName, value) }),
  rename: z.strictObject({ file: z.string(), hash: z.string().optional(), to: z.string() }),
  page: z.strictObject({ path: z.string().max(500) }),
  sentence: z.strictObject({ files: z.array(z.string()).max(5000) }),
  offer: z.strictObject({
    message: z.string().max(500),
    name: z.string().max(200).optional(),
    mail: z.string().max(200).optional(),
    files: z.array(z.string()).max(5000).optional(),
  }),
};
