import { expect, test, vi } from 'vitest';
import { Turns } from './turns.ts';

/** Turns that note each step of work and visits. */
function noted() {
  const steps: string[] = [];
  const turns = new Turns(async () => {
    steps.push('work begins');
    await new Promise((resolve) => setTimeout(resolve, 50));
    steps.push('work ends');
  });
  const visit = async () => {
    const leave = await turns.visit();
    steps.push('visit');
    return () => {
      steps.push('left');
      leave();
    };
  };
  return { steps, turns, visit };
}

test('changes that come together are one piece of work, and visits wait for it', async () => {
  const { steps, turns, visit } = noted();
  turns.again();
  turns.again();
  (await visit())();
  expect(steps).toEqual(['work begins', 'work ends', 'visit', 'left']);
});

test('work waits for the visits that were going on, and a change during it is another piece', async () => {
  const { steps, turns, visit } = noted();
  const leave = await visit();
  turns.again();
  const next = visit();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(steps).toEqual(['visit']);
  leave();
  await vi.waitUntil(() => steps.includes('work begins'), { interval: 1 });
  turns.again();
  (await next)();
  const work = ['work begins', 'work ends'];
  expect(steps).toEqual(['visit', 'left', ...work, ...work, 'visit', 'left']);
});

test('work that fails keeps nobody waiting', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const turns = new Turns(() => Promise.reject(new Error('no')));
  turns.again();
  await turns.visit();
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});
