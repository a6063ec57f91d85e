import { expect, test } from 'vitest';
import { fileNames, jsonSchemaOf } from '#/model/record/shape.ts';
import { dataForms, dataPath } from '#/routes.ts';
import { site } from '#/site.config.ts';

/**
 * Who reads the data with a program relies on their addresses and their form. A change is made on purpose: raise
 * `openData.version` in the table where such a program has to change, and renew the lock with
 * `npx vitest run src/tests/open-data.test.ts -u`.
 */
test('the addresses of open data and their form are those of the lock', async () => {
  const { version, licence } = site.openData;
  const addresses = fileNames.flatMap((name) => dataForms.map((form) => dataPath(name, form)));
  const schemas = fileNames.map((name) => jsonSchemaOf(name, {}));
  await expect(`${JSON.stringify({ version, licence, addresses, schemas }, null, 2)}\n`).toMatchFileSnapshot(
    './open-data.lock.json',
  );
});
