/** A function that works its answer out anew only when one of its inputs is another than the last time. */
export function memoize<Inputs extends object, Answer>(work: (inputs: Inputs) => Answer): (inputs: Inputs) => Answer {
  let last: { readonly inputs: Inputs; readonly answer: Answer } | undefined;
  return (inputs) => {
    const names = Object.keys(inputs) as (keyof Inputs)[];
    if (!last || names.some((name) => !Object.is(inputs[name], last!.inputs[name])))
      last = { inputs, answer: work(inputs) };
    return last.answer;
  };
}
