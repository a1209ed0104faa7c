import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import type { PageContext } from './page-context.js';

interface FieldInput {
  readonly context: PageContext;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optional?: boolean;
}

const describedBy = (name: string, hint?: string, error?: string) =>
  [error ? `${name}-error` : '', hint ? `${name}-hint` : ''].filter(Boolean).join(' ') || undefined;

function Field({ context: { t }, name, label, hint, error, optional, children }: FieldInput & { children: ReactNode }) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>
        {label}
        {optional && <span className="optional"> ({t('public.sign.optional')})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** A line to type. Never marked as required for the browser: our own sentences say what is missing, in every browser. */
export function TextField({
  value,
  type = 'text',
  autoComplete,
  ...field
}: FieldInput & { value: string; type?: HTMLInputTypeAttribute; autoComplete?: string }) {
  const { name, hint, error, optional } = field;
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        dir={type === 'text' ? 'auto' : undefined}
        autoComplete={autoComplete}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
      />
    </Field>
  );
}

export function SelectField({
  value,
  options,
  empty,
  autoComplete,
  ...field
}: FieldInput & {
  value: string;
  options: readonly (readonly [string, string])[];
  empty: string;
  autoComplete?: string;
}) {
  const { name, hint, error } = field;
  return (
    <Field {...field}>
      <select
        id={name}
        name={name}
        defaultValue={value}
        autoComplete={autoComplete}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
        aria-required
      >
        <option value="">{empty}</option>
        {options.map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function TextArea({ value, ...field }: FieldInput & { value: string }) {
  const { name, hint, error } = field;
  return (
    <Field {...field}>
      <textarea
        id={name}
        name={name}
        defaultValue={value}
        dir="auto"
        maxLength={2000}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of several; the first radio has the group's name as its id, so that an error can lead to it. */
export function RadioGroup({
  name,
  legend,
  options,
  value,
  error,
}: {
  name: string;
  legend: string;
  options: readonly Option[];
  value: string;
  error?: string;
}) {
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${option.value}`;
        return (
          <div className="choice" key={option.value}>
            <input id={id} type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
            <label htmlFor={id}>
              {option.label}
              {option.hint && <span className="hint">{option.hint}</span>}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

export function Checkbox({
  name,
  label,
  hint,
  checked,
  error,
}: {
  name: string;
  label: string;
  hint?: string;
  checked: boolean;
  error?: string;
}) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div className="choice">
        <input
          id={name}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-describedby={describedBy(name, hint, error)}
          aria-invalid={error ? true : undefined}
        />
        <label htmlFor={name}>
          {label}
          {hint && (
            <span className="hint" id={`${name}-hint`}>
              {hint}
            </span>
          )}
        </label>
      </div>
    </div>
  );
}

/** What is wrong, before everything else, each sentence leading to its field. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string;
  errors: readonly { readonly field: string; readonly text: string }[];
}) {
  if (errors.length === 0) return null;
  return (
    <div className="box bad" role="alert" tabIndex={-1} autoFocus id="errors">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Hidden({ values }: { values: Readonly<Record<string, string>> }) {
  return Object.entries(values).map(([name, value]) =>
    value === '' ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}
