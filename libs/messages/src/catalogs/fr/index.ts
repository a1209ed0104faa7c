import { withFrenchSpaces } from '../typography.js';
import { mail } from './mail.js';

export const fr = withFrenchSpaces({ ...mail });
