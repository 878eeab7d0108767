/** What to do in an emergency: with the number that the clinic gives, or without any, since it differs by country. */
import { fill } from '../internal/fill.js';
import type { ContentController } from '../provider/content-controller.js';
import type { Safety } from '../schema/safety.js';

export const emergency = ({ clinic }: ContentController, { action, actionWithNumber }: Pick<Safety['now'], 'action' | 'actionWithNumber'>): string =>
  clinic.emergencyNumber ? fill(actionWithNumber, { number: clinic.emergencyNumber }) : action;
