import type { Browser } from '@playwright/test';
import { expect, test, vi } from 'vitest';
import { started } from './chromium.ts';

const browser = {} as Browser;
const fall = new Error('Segmentation fault');

test('a browser that falls over as it starts is started once more, and no more than that', async () => {
  const launch = vi.fn<() => Promise<Browser>>().mockRejectedValueOnce(fall).mockResolvedValue(browser);
  expect(await started(launch)).toBe(browser);
  expect(launch).toHaveBeenCalledTimes(2);
  const never = vi.fn<() => Promise<Browser>>().mockRejectedValue(fall);
  await expect(started(never)).rejects.toBe(fall);
  expect(never).toHaveBeenCalledTimes(2);
});
