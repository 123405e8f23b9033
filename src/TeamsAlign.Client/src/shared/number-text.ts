/** A number of things, as it is written for people: 10,522. */
export function numberText(number: number): string {
  return number.toLocaleString("en");
}
