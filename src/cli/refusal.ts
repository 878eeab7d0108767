/** Something that the one at the keyboard has to mend: told without a stack, and the command ends with its exit code. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** 1 where something is wrong in what was given, 2 where the command was called in a way that cannot work. */
    readonly exitCode: 1 | 2,
  ) {
    super(message);
  }
}
