import { z } from 'zod';

/** A transcript as a person marked it: what it says of itself, and where each turn begins, by its first words. */
export const Gold = z.object({
  title: z.string().nullable(),
  date: z.string().nullable(),
  lang: z.string(),
  title_in_file: z.boolean().default(true),
  date_in_file: z.boolean().default(true),
  turns: z.array(
    z.object({
      speaker: z.string().nullable(),
      head: z.string(),
      langs: z.array(z.string()).optional(),
    }),
  ),
});
export type Gold = z.infer<typeof Gold>;
