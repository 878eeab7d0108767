declare module '@adobe/structured-data-validator' {
  /** Checks structured data against the vocabulary of schema.org, and against what search engines ask for. */
  export default class Validator {
    constructor(vocabulary: object);
    /** `data` holds things by their type. */
    validate(data: { readonly jsonld: Readonly<Record<string, readonly object[]>> }): Promise<{ readonly issueMessage: string }[]>;
  }
}
