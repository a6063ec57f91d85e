/** Opens all that is folded for as long as a page is printed: some browsers do not print what the style sheet opens. */
const folded: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    part.open = true;
    folded.push(part);
  }
});

addEventListener('afterprint', () => {
  for (const part of folded.splice(0)) part.open = false;
});
