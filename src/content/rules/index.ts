import type { Rule } from '../rule.ts';
import { abbreviations } from './abbreviations.ts';
import { claims } from './claims.ts';
import { consentEnded, consentEnding } from './consent.ts';
import { dataFiles } from './data-files.ts';
import { dates } from './dates.ts';
import { emptyText } from './empty-text.ts';
import { exceptionsOf } from './exceptions.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { linkTexts } from './link-texts.ts';
import { links } from './links.ts';
import { people } from './people.ts';
import { proseOnly } from './prose-only.ts';
import { references } from './references.ts';
import { reviewDue } from './review-due.ts';
import { longSentence, meanSentence, readingMeasure } from './sentences.ts';
import { shape } from './shape.ts';
import { sources } from './sources.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';
import { formOfAddress, jargon, longWord, passive } from './wording.ts';

const all: Rule[] = [
  // First: it turns front matter into facts, and most others look at those.
  shape,
  dataFiles,
  references,
  sources,
  claims,
  translations,
  titles,
  dates,
  consentEnded,
  consentEnding,
  proseOnly,
  headings,
  images,
  linkTexts,
  links,
  emptyText,
  people,
  abbreviations,
  longSentence,
  meanSentence,
  readingMeasure,
  jargon,
  passive,
  longWord,
  formOfAddress,
  reviewDue,
];

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [...all, exceptionsOf(all)];
