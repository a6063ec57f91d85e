/**
 * The sentences that stand in a new text to show what goes where. Whoever writes puts their own in the place of each: a
 * rule refuses a text in which one is left.
 */
export const examples = {
  story: 'Schrijf hier wat de verteller meemaakte, in korte zinnen en in gewone woorden.',
  storyHeading: 'Een kop boven het tweede deel',
  storyGoesOn: 'Schrijf hier hoe het verder ging.',
  doors: 'Zet hier voor elke organisatie een regel met Door.',
  situation: 'U bent in deze situatie',
  situationText: 'Schrijf hier wat iemand in deze situatie nu doet.',
  fromFramework: 'Schrijf hier wat het beleidskader zegt, en wat niet bekend is.',
  answer: 'Geef in de eerste zin het antwoord. Leg daarna uit waarom het zo is.',
  partner: 'Schrijf hier wie er terechtkan, en waarvoor.',
  text: 'Schrijf hier de tekst.',
} as const;
