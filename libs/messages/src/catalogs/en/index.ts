import { consent } from './consent.js';
import { errorDetails, errors } from './errors.js';
import { exportLabels } from './export.js';
import { mail } from './mail.js';
import { publicOwn } from './public-own.js';
import { publicSign } from './public-sign.js';
import { publicStatement } from './public-statement.js';

export const en = {
  ...mail,
  ...publicStatement,
  ...publicSign,
  ...publicOwn,
  ...consent,
  ...errors,
  ...errorDetails,
  ...exportLabels,
} as const;
