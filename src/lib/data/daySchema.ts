import * as v from 'valibot';
import { isDay } from './day.ts';

/** An ISO 8601 calendar day, YYYY-MM-DD. */
export const Day = v.pipe(v.string(), v.check(isDay, 'a day as YYYY-MM-DD'));

/** An ISO 8601 day, or a month or year where no more is known (reduced precision). */
export const LooseDay = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text),
    'a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY'
  )
);
