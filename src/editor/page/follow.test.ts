import { expect, test } from 'vitest';
import { spotAt } from './follow.ts';

test('a caret stands at its line, on an empty one at what is above it, and below a heading', () => {
  const text = '\nEen zin.\n\n## De kop\n\nTwee zinnen. Nog een.\n\n- punt\n';
  const at = (words: string) => spotAt(text, text.indexOf(words));
  expect(at('zin.')).toEqual({ line: 'Een zin.', heading: undefined });
  expect(at('kop')).toEqual({ line: '## De kop', heading: undefined });
  expect(at('Nog een')).toEqual({ line: 'Twee zinnen. Nog een.', heading: '## De kop' });
  expect(spotAt(text, text.length)).toEqual({ line: '- punt', heading: '## De kop' });
  expect(spotAt(text, 0)).toBeUndefined();
  expect(spotAt(text, text.indexOf('## De') - 1)).toEqual({ line: 'Een zin.', heading: undefined });
});
