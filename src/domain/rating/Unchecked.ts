/** What a rule of the framework waits for before it can be checked against a rating that it can bar. */
export interface Unchecked {
  /** The rule's id, such as `R27`. */
  readonly rule: string;
  /** Ids of the ratings that are missing, such as `2.1`. */
  readonly ratings: readonly string[];
  /** Whether the qualitative judgement is missing. */
  readonly qualitative: boolean;
}
