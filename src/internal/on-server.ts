/** Whether there is no page. A browser's build knows that there is one, and leaves out what stands behind this. */
import { isServer } from 'lit';

export const isOnServer: boolean = isServer;
