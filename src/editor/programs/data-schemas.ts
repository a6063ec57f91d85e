import { z } from 'astro/zod';
import { dataFile, dataNames } from '#/content/reading/place.ts';
import { dataSchemas } from '#/content/schemas/data.ts';

/** Where the JSON Schema of a file of data stands, with the file that it is for. */
export interface DataSchema {
  path: string;
  file: string;
  schema: object;
}

/** The schemas that the check holds the files of data to, for programs that complete YAML by a JSON Schema. */
export const dataSchemaFiles = (): DataSchema[] =>
  dataNames.map((name) => ({
    path: `.vscode/schemas/${name}.json`,
    file: dataFile(name),
    // The form of JSON Schema that all such programs know.
    schema: z.toJSONSchema(dataSchemas[name], {
      io: 'input',
      target: 'draft-7',
      unrepresentable: 'any',
      override({ jsonSchema }) {
        // What only the check reads.
        for (const mark of ['reference', 'paragraph', 'fact']) Reflect.deleteProperty(jsonSchema, mark);
      },
    }),
  }));
