/** A function that works its answer out anew only when one of its inputs is another than the last time. */
export function remember<Inputs extends readonly unknown[], Answer>(
  work: (...inputs: Inputs) => Answer,
): (...inputs: Inputs) => Answer {
  let last: { readonly inputs: Inputs; readonly answer: Answer } | undefined;
  return (...inputs) => {
    if (!last || inputs.some((input, index) => !Object.is(input, last!.inputs[index])))
      last = { inputs, answer: work(...inputs) };
    return last.answer;
  };
}
