import './no-eval';
import { z } from 'zod';

/** One call a screen may make: the shape of what it is asked with and of what it answers when it succeeds. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
}

export const call = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Call<Input, Output> => ({
  input,
  output,
});

/** Under this name progress is told, and `job.cancel` stops the work; an answer that nobody named runs to its end. */
const job = z.string().min(1).max(64).optional();

/** A call that the engine answers, or that asks the engine: it may take long. */
export const engineCall = <Shape extends z.ZodRawShape, Output extends z.ZodType>(
  input: z.ZodObject<Shape>,
  output: Output,
) => call(input.extend({ job }), output);

export const maybe = <Shape extends z.ZodType>(shape: Shape) => shape.optional();
export const bytes = z.instanceof(Uint8Array);
export const fileOut = z.object({ name: z.string(), mime: z.string(), bytes });
export const page = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(5000).default(200) };
