/** In JSON a list is no object; to the library it is one. */
import * as v from 'valibot';

function noList<S extends v.GenericSchema>(schema: S): S {
  const run = schema['~run'];
  const checked: S['~run'] = function (this: S, dataset, config) {
    if (!Array.isArray(dataset.value)) return run.call(this, dataset, config);
    v._addIssue(this, 'type', dataset, config);
    return dataset as unknown as v.FailureDataset<v.BaseIssue<unknown>>;
  };
  return Object.assign(schema, { '~run': checked });
}

/** These fields, and any others. */
export const object = <E extends v.ObjectEntries>(entries: E) => noList(v.looseObject(entries));

/** Any fields, of this kind. */
export const record = <S extends v.GenericSchema>(value: S) => noList(v.record(v.string(), value));
