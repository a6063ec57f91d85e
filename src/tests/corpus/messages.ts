import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A message as the source of the check writes it. */
export interface Message {
  /** Where it is written, below `src/content`. */
  file: string;
  /** As it is written, `${…}` where something is filled in. */
  text: string;
  /** What it comes to: each message of this form. */
  form: RegExp;
}

const root = 'src/content';

/** Every message to an editor in the source of the check, whatever it is handed to: words, and words how to mend it. */
export function messagesInCode(): Message[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.(?:test|d)\.ts$|fixtures\.ts$/.test(file),
  );
  const found = files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    return messagesIn(source).map((text) => ({ file, text, form: formOf(text) }));
  });
  return [...new Map(found.map((each) => [`${each.file} ${each.text}`, each])).values()];
}

function messagesIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments.length >= 2) {
      const [message, mend] = node.arguments;
      if (message && mend && mayBeWords(mend)) found.push(...wordsOf(message));
    }
    if (ts.isObjectLiteralExpression(node)) {
      const named = (name: string) =>
        node.properties
          .filter((property) => ts.isPropertyAssignment(property))
          .find((property) => ts.isIdentifier(property.name) && property.name.text === name)?.initializer;
      const message = named('message');
      if (message && named('mend')) found.push(...wordsOf(message));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /\p{L} \p{L}|\$\{…\}/u.test(text) && /[.…]$/u.test(text));
}

const mayBeWords = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  ts.isIdentifier(node) ||
  ts.isConditionalExpression(node) ||
  ts.isBinaryExpression(node) ||
  ts.isCallExpression(node);

/** The words of an expression, each of them where it is one of two. */
function wordsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `\${…}${literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...wordsOf(node.whenTrue), ...wordsOf(node.whenFalse)];
  return [];
}

/** One that does not begin with a capital goes on after “In het veld …”. */
const formOf = (text: string): RegExp =>
  new RegExp(
    `${/^\p{Ll}/u.test(text) ? ' ' : '^'}${text.split('${…}').map((piece) => RegExp.escape(piece)).join('[^]*')}$`,
    'u',
  );

/** Messages that no change in one text or file of data of the corpus brings about; unit tests do, where they can be. */
export const unsaid: readonly string[] = [
  // Of the settings and folders of the project.
  'settings.ts: De verzameling “${…}” heeft geen schema: welke velden een tekst erin heeft, staat nergens.',
  'settings.ts: De map van de verzameling “${…}” is er niet.',
  'settings.ts: De afdeling “${…}” heeft een eigen pagina en geen inleiding.',
  'settings.ts: De taal “${…}” heeft geen woorden voor knoppen en koppen.',
  'settings.ts: De map van de taal “${…}” is er niet.',
  'reading/files.ts: De map met teksten is er niet.',
  'reading/files.ts: Dit bestand is niet te openen.',
  // For a schema that nobody has written yet.
  'messages/issue-words.ts: staat niet het soort waarde dat hier hoort.',
  'messages/issue-words.ts: staat iets dat niet de goede vorm heeft.',
  'messages/issue-words.ts: staat iets dat hier niet kan.',
  // It takes two texts, or a file of many MB.
  'rules/places/formerly.ts: Het adres ${…} staat al bij formerly van ${…}.',
  'rules/policy/kept-codes.ts: Het nummer ${…} verviel op ${…} en komt niet terug.',
  'rules/places/pictures.ts: De foto is ${…} MB groot; de grens is ${…} MB.',
  'rules/places/pictures.ts: De foto heeft ${…} bij ${…} punten; de grens is ${…} miljoen punten.',
  // The reader of texts refuses it before; the lock in the build says it once more.
  'rules/safety/prose-only.ts: Hier staat code.',
  'rules/safety/prose-only.ts: Hier staat HTML.',
  'rules/safety/prose-only.ts: Dit hoort niet in een tekst.',
];
