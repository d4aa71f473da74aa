/** A gentle hint that a line may hold somebody's name; never a refusal. Personal numbers are refused by `faultsOf`. */

/**
 * The first word that looks like a name: with a capital, in the middle of a sentence, in Latin script, and none of the few
 * that have one anyway. Undefined when there is none.
 */
export function findName(_text: string): string | undefined {
  throw new Error('not yet');
}
