import type { Rule } from '../rule.ts';
import { abbreviations } from './abbreviations.ts';
import { addresses } from './addresses.ts';
import { aliases } from './aliases.ts';
import { characters } from './characters.ts';
import { claims } from './claims.ts';
import { codes } from './codes.ts';
import { consentEnded } from './consent-ended.ts';
import { consentEnding } from './consent-ending.ts';
import { dataFiles } from './data-files.ts';
import { dates } from './dates.ts';
import { emptyText } from './empty-text.ts';
import { exceptionsOf } from './exceptions.ts';
import { formOfAddress } from './form-of-address.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { intros } from './intros.ts';
import { jargon } from './jargon.ts';
import { linkTexts } from './link-texts.ts';
import { links } from './links.ts';
import { longSentence } from './long-sentence.ts';
import { longWord } from './long-word.ts';
import { markup } from './markup.ts';
import { meanSentence } from './mean-sentence.ts';
import { passive } from './passive.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { proseOnly } from './prose-only.ts';
import { readingMeasure } from './reading-measure.ts';
import { references } from './references.ts';
import { repeats } from './repeats.ts';
import { reviewDue } from './review-due.ts';
import { shape } from './shape.ts';
import { shouting } from './shouting.ts';
import { sources } from './sources.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';
import { unusedPictures } from './unused-pictures.ts';

const all: Rule[] = [
  // What a text may not be, and what it may not do to a reader or a person.
  proseOnly,
  characters,
  people,
  consentEnded,
  consentEnding,
  // Facts.
  shape,
  dataFiles,
  references,
  sources,
  claims,
  repeats,
  aliases,
  codes,
  dates,
  translations,
  // Places.
  addresses,
  intros,
  titles,
  links,
  linkTexts,
  headings,
  images,
  pictures,
  unusedPictures,
  // Words.
  emptyText,
  markup,
  abbreviations,
  shouting,
  longSentence,
  meanSentence,
  readingMeasure,
  jargon,
  passive,
  longWord,
  formOfAddress,
  reviewDue,
];

/** Every rule. They know nothing of each other, so their order means nothing. */
export const rules: readonly Rule[] = [...all, exceptionsOf(all)];
